-- AlterTable
ALTER TABLE "StudySettings" ADD COLUMN "preferences" JSONB;

-- AlterTable
ALTER TABLE "StudyEvent" ADD COLUMN "actionId" TEXT;
ALTER TABLE "StudyEvent" ADD COLUMN "details" JSONB;

-- CreateTable
CREATE TABLE "QuestionFlag" (
    "learnerId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "courseId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "resolvedAt" DATETIME,

    PRIMARY KEY ("learnerId", "id")
);

-- CreateTable
CREATE TABLE "ParameterFit" (
    "learnerId" TEXT NOT NULL,
    "courseId" TEXT NOT NULL,
    "reviewCount" INTEGER NOT NULL,
    "weights" JSONB NOT NULL,
    "metrics" JSONB NOT NULL,
    "isBetter" BOOLEAN NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "adoptedAt" DATETIME,
    "dismissedAt" DATETIME,

    PRIMARY KEY ("learnerId", "courseId", "reviewCount")
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Card" (
    "learnerId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "courseId" TEXT NOT NULL,
    "factId" TEXT NOT NULL,
    "sectionId" TEXT NOT NULL,
    "slot" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "introducedAt" DATETIME NOT NULL,
    "phase" TEXT NOT NULL DEFAULT 'new',
    "dueAt" DATETIME,
    "stability" REAL,
    "difficulty" REAL,
    "learningStep" INTEGER,
    "intervalDays" INTEGER,
    "reviews" INTEGER NOT NULL DEFAULT 0,
    "lapses" INTEGER NOT NULL DEFAULT 0,
    "firstReviewedAt" DATETIME,
    "lastReviewedAt" DATETIME,
    "retiredAt" DATETIME,
    "isSuspended" BOOLEAN NOT NULL DEFAULT false,
    "buriedUntil" DATETIME,
    "isLeech" BOOLEAN NOT NULL DEFAULT false,
    "isFlagged" BOOLEAN NOT NULL DEFAULT false,

    PRIMARY KEY ("learnerId", "id")
);
INSERT INTO "new_Card" ("courseId", "difficulty", "dueAt", "factId", "firstReviewedAt", "id", "intervalDays", "introducedAt", "lapses", "lastReviewedAt", "learnerId", "learningStep", "phase", "position", "retiredAt", "reviews", "sectionId", "slot", "stability") SELECT "courseId", "difficulty", "dueAt", "factId", "firstReviewedAt", "id", "intervalDays", "introducedAt", "lapses", "lastReviewedAt", "learnerId", "learningStep", "phase", "position", "retiredAt", "reviews", "sectionId", "slot", "stability" FROM "Card";
DROP TABLE "Card";
ALTER TABLE "new_Card" RENAME TO "Card";
CREATE INDEX "Card_learnerId_courseId_phase_dueAt_idx" ON "Card"("learnerId", "courseId", "phase", "dueAt");
CREATE INDEX "Card_learnerId_courseId_lastReviewedAt_idx" ON "Card"("learnerId", "courseId", "lastReviewedAt");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "QuestionFlag_courseId_resolvedAt_questionId_idx" ON "QuestionFlag"("courseId", "resolvedAt", "questionId");
