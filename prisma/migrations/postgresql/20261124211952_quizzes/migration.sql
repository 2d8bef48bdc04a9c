-- AlterTable
ALTER TABLE "Attempt" ADD COLUMN     "quizKey" TEXT,
ADD COLUMN     "submittedBy" TEXT,
ALTER COLUMN "sectionId" DROP NOT NULL;

-- Attempts so far were all at sections' quizzes and submitted by their learners.
UPDATE "Attempt" SET "quizKey" = 'section/' || "sectionId", "submittedBy" = CASE WHEN "submittedAt" IS NULL THEN NULL ELSE 'learner' END;

ALTER TABLE "Attempt" ALTER COLUMN "quizKey" SET NOT NULL;

-- AlterTable
ALTER TABLE "AttemptQuestion" ADD COLUMN     "confidence" TEXT,
ADD COLUMN     "elapsedMs" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "gradedVersion" INTEGER,
ADD COLUMN     "openedAt" TIMESTAMP(3),
ADD COLUMN     "settledAt" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "Class" ADD COLUMN     "timeZone" TEXT NOT NULL DEFAULT 'UTC';

-- CreateTable
CREATE TABLE "AttemptResponse" (
    "learnerId" TEXT NOT NULL,
    "attemptId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "tabId" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "response" JSONB,
    "confidence" TEXT,
    "savedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "AttemptResponse_pkey" PRIMARY KEY ("learnerId","attemptId","position","tabId","sequence")
);

-- CreateTable
CREATE TABLE "Quiz" (
    "id" TEXT NOT NULL,
    "classId" TEXT NOT NULL,
    "courseId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "blueprint" JSONB NOT NULL,
    "rules" JSONB NOT NULL,
    "opensAt" TIMESTAMP(3),
    "dueAt" TIMESTAMP(3),
    "closesAt" TIMESTAMP(3),
    "latePenaltyPerDay" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "createdBy" TEXT NOT NULL,
    "archivedAt" TIMESTAMP(3),

    CONSTRAINT "Quiz_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "QuizExtension" (
    "learnerId" TEXT NOT NULL,
    "quizId" TEXT NOT NULL,
    "extraMinutes" INTEGER NOT NULL DEFAULT 0,
    "dueAt" TIMESTAMP(3),
    "closesAt" TIMESTAMP(3),

    CONSTRAINT "QuizExtension_pkey" PRIMARY KEY ("learnerId","quizId")
);

-- CreateTable
CREATE TABLE "Regrade" (
    "id" TEXT NOT NULL,
    "courseId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "toVersion" INTEGER NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "by" TEXT NOT NULL,

    CONSTRAINT "Regrade_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RegradeChange" (
    "learnerId" TEXT NOT NULL,
    "regradeId" TEXT NOT NULL,
    "attemptId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "before" DOUBLE PRECISION NOT NULL,
    "after" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "RegradeChange_pkey" PRIMARY KEY ("learnerId","regradeId","attemptId","position")
);

-- CreateIndex
CREATE INDEX "Quiz_classId_dueAt_idx" ON "Quiz"("classId", "dueAt");

-- CreateIndex
CREATE INDEX "QuizExtension_quizId_idx" ON "QuizExtension"("quizId");

-- CreateIndex
CREATE INDEX "Regrade_courseId_questionId_idx" ON "Regrade"("courseId", "questionId");

-- CreateIndex
CREATE INDEX "RegradeChange_regradeId_idx" ON "RegradeChange"("regradeId");

-- CreateIndex
CREATE INDEX "Attempt_learnerId_courseId_quizKey_startedAt_idx" ON "Attempt"("learnerId", "courseId", "quizKey", "startedAt");

-- CreateIndex
CREATE INDEX "Attempt_quizKey_idx" ON "Attempt"("quizKey");

-- CreateIndex
CREATE INDEX "AttemptQuestion_courseId_questionId_idx" ON "AttemptQuestion"("courseId", "questionId");

-- AddForeignKey
ALTER TABLE "Quiz" ADD CONSTRAINT "Quiz_classId_fkey" FOREIGN KEY ("classId") REFERENCES "Class"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuizExtension" ADD CONSTRAINT "QuizExtension_quizId_fkey" FOREIGN KEY ("quizId") REFERENCES "Quiz"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegradeChange" ADD CONSTRAINT "RegradeChange_regradeId_fkey" FOREIGN KEY ("regradeId") REFERENCES "Regrade"("id") ON DELETE CASCADE ON UPDATE CASCADE;
