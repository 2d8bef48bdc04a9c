-- CreateTable
CREATE TABLE "AttemptResponse" (
    "learnerId" TEXT NOT NULL,
    "attemptId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "tabId" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "response" JSONB,
    "confidence" TEXT,
    "savedAt" DATETIME NOT NULL,

    PRIMARY KEY ("learnerId", "attemptId", "position", "tabId", "sequence")
);

-- CreateTable
CREATE TABLE "Quiz" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "classId" TEXT NOT NULL,
    "courseId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "blueprint" JSONB NOT NULL,
    "rules" JSONB NOT NULL,
    "opensAt" DATETIME,
    "dueAt" DATETIME,
    "closesAt" DATETIME,
    "latePenaltyPerDay" REAL NOT NULL DEFAULT 0,
    "createdAt" DATETIME NOT NULL,
    "createdBy" TEXT NOT NULL,
    "archivedAt" DATETIME,
    CONSTRAINT "Quiz_classId_fkey" FOREIGN KEY ("classId") REFERENCES "Class" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "QuizExtension" (
    "learnerId" TEXT NOT NULL,
    "quizId" TEXT NOT NULL,
    "extraMinutes" INTEGER NOT NULL DEFAULT 0,
    "dueAt" DATETIME,
    "closesAt" DATETIME,

    PRIMARY KEY ("learnerId", "quizId"),
    CONSTRAINT "QuizExtension_quizId_fkey" FOREIGN KEY ("quizId") REFERENCES "Quiz" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Regrade" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "courseId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "toVersion" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,
    "by" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "RegradeChange" (
    "learnerId" TEXT NOT NULL,
    "regradeId" TEXT NOT NULL,
    "attemptId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "before" REAL NOT NULL,
    "after" REAL NOT NULL,

    PRIMARY KEY ("learnerId", "regradeId", "attemptId", "position"),
    CONSTRAINT "RegradeChange_regradeId_fkey" FOREIGN KEY ("regradeId") REFERENCES "Regrade" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Attempt" (
    "learnerId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "courseId" TEXT NOT NULL,
    "quizKey" TEXT NOT NULL,
    "sectionId" TEXT,
    "seed" TEXT NOT NULL,
    "startedAt" DATETIME NOT NULL,
    "submittedAt" DATETIME,
    "submittedBy" TEXT,
    "score" REAL,

    PRIMARY KEY ("learnerId", "id")
);
-- Attempts so far were all at sections' quizzes and submitted by their learners.
INSERT INTO "new_Attempt" ("courseId", "id", "learnerId", "quizKey", "score", "sectionId", "seed", "startedAt", "submittedAt", "submittedBy") SELECT "courseId", "id", "learnerId", 'section/' || "sectionId", "score", "sectionId", "seed", "startedAt", "submittedAt", CASE WHEN "submittedAt" IS NULL THEN NULL ELSE 'learner' END FROM "Attempt";
DROP TABLE "Attempt";
ALTER TABLE "new_Attempt" RENAME TO "Attempt";
CREATE INDEX "Attempt_learnerId_courseId_quizKey_startedAt_idx" ON "Attempt"("learnerId", "courseId", "quizKey", "startedAt");
CREATE INDEX "Attempt_learnerId_courseId_sectionId_startedAt_idx" ON "Attempt"("learnerId", "courseId", "sectionId", "startedAt");
CREATE INDEX "Attempt_quizKey_idx" ON "Attempt"("quizKey");
CREATE TABLE "new_AttemptQuestion" (
    "learnerId" TEXT NOT NULL,
    "attemptId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "courseId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "response" JSONB,
    "confidence" TEXT,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "savedAt" DATETIME,
    "openedAt" DATETIME,
    "settledAt" DATETIME,
    "elapsedMs" INTEGER NOT NULL DEFAULT 0,
    "score" REAL,
    "gradedVersion" INTEGER,

    PRIMARY KEY ("learnerId", "attemptId", "position"),
    CONSTRAINT "AttemptQuestion_learnerId_attemptId_fkey" FOREIGN KEY ("learnerId", "attemptId") REFERENCES "Attempt" ("learnerId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_AttemptQuestion" ("attemptId", "courseId", "learnerId", "position", "questionId", "response", "savedAt", "score", "sequence", "version") SELECT "attemptId", "courseId", "learnerId", "position", "questionId", "response", "savedAt", "score", "sequence", "version" FROM "AttemptQuestion";
DROP TABLE "AttemptQuestion";
ALTER TABLE "new_AttemptQuestion" RENAME TO "AttemptQuestion";
CREATE INDEX "AttemptQuestion_courseId_questionId_idx" ON "AttemptQuestion"("courseId", "questionId");
CREATE TABLE "new_Class" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "courseId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "timeZone" TEXT NOT NULL DEFAULT 'UTC',
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Class_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Class" ("code", "courseId", "createdAt", "id", "name") SELECT "code", "courseId", "createdAt", "id", "name" FROM "Class";
DROP TABLE "Class";
ALTER TABLE "new_Class" RENAME TO "Class";
CREATE UNIQUE INDEX "Class_code_key" ON "Class"("code");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "Quiz_classId_dueAt_idx" ON "Quiz"("classId", "dueAt");

-- CreateIndex
CREATE INDEX "QuizExtension_quizId_idx" ON "QuizExtension"("quizId");

-- CreateIndex
CREATE INDEX "Regrade_courseId_questionId_idx" ON "Regrade"("courseId", "questionId");

-- CreateIndex
CREATE INDEX "RegradeChange_regradeId_idx" ON "RegradeChange"("regradeId");
