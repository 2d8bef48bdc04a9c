-- AlterTable
ALTER TABLE "StudySettings" ADD COLUMN     "preferences" JSONB;

-- AlterTable
ALTER TABLE "StudyEvent" ADD COLUMN     "actionId" TEXT,
ADD COLUMN     "details" JSONB;

-- AlterTable
ALTER TABLE "Card" ADD COLUMN     "buriedUntil" TIMESTAMP(3),
ADD COLUMN     "isFlagged" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "isLeech" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "isSuspended" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "QuestionFlag" (
    "learnerId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "courseId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "resolvedAt" TIMESTAMP(3),

    CONSTRAINT "QuestionFlag_pkey" PRIMARY KEY ("learnerId","id")
);

-- CreateTable
CREATE TABLE "ParameterFit" (
    "learnerId" TEXT NOT NULL,
    "courseId" TEXT NOT NULL,
    "reviewCount" INTEGER NOT NULL,
    "weights" JSONB NOT NULL,
    "metrics" JSONB NOT NULL,
    "isBetter" BOOLEAN NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "adoptedAt" TIMESTAMP(3),
    "dismissedAt" TIMESTAMP(3),

    CONSTRAINT "ParameterFit_pkey" PRIMARY KEY ("learnerId","courseId","reviewCount")
);

-- CreateIndex
CREATE INDEX "QuestionFlag_courseId_resolvedAt_questionId_idx" ON "QuestionFlag"("courseId", "resolvedAt", "questionId");
