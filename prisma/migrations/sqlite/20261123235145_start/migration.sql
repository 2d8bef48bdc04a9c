-- CreateTable
CREATE TABLE "User" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "isAnonymous" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    "timeZone" TEXT,
    "dayStartHour" INTEGER NOT NULL DEFAULT 4
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "expiresAt" DATETIME NOT NULL,
    "token" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "userId" TEXT NOT NULL,
    CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Account" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" DATETIME,
    "refreshTokenExpiresAt" DATETIME,
    "scope" TEXT,
    "password" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Verification" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "lastRequest" BIGINT NOT NULL
);

-- CreateTable
CREATE TABLE "Course" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "article" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "publisher" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "contentHash" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Section" (
    "courseId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "paragraphs" JSONB NOT NULL,
    "reading" JSONB NOT NULL,
    "retiredAt" DATETIME,

    PRIMARY KEY ("courseId", "id"),
    CONSTRAINT "Section_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Fact" (
    "courseId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "sectionId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "retiredAt" DATETIME,

    PRIMARY KEY ("courseId", "id"),
    CONSTRAINT "Fact_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Question" (
    "courseId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "factId" TEXT NOT NULL,
    "sectionId" TEXT NOT NULL,
    "slot" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "retiredAt" DATETIME,

    PRIMARY KEY ("courseId", "id"),
    CONSTRAINT "Question_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "QuestionVersion" (
    "courseId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,

    PRIMARY KEY ("courseId", "questionId", "version"),
    CONSTRAINT "QuestionVersion_courseId_questionId_fkey" FOREIGN KEY ("courseId", "questionId") REFERENCES "Question" ("courseId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "StudySettings" (
    "learnerId" TEXT NOT NULL,
    "courseId" TEXT NOT NULL,
    "newCardsADay" INTEGER NOT NULL,
    "reviewsADay" INTEGER NOT NULL,
    "parameters" JSONB NOT NULL,

    PRIMARY KEY ("learnerId", "courseId")
);

-- CreateTable
CREATE TABLE "StudyEvent" (
    "learnerId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "courseId" TEXT NOT NULL,
    "cardId" TEXT,
    "kind" TEXT NOT NULL,
    "rating" INTEGER,
    "source" TEXT,
    "durationMs" INTEGER,
    "undoesId" TEXT,
    "parameters" JSONB,
    "at" DATETIME NOT NULL,
    "clientAt" DATETIME NOT NULL,
    "receivedAt" DATETIME NOT NULL,
    "isUndone" BOOLEAN NOT NULL DEFAULT false,

    PRIMARY KEY ("learnerId", "id")
);

-- CreateTable
CREATE TABLE "Card" (
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

    PRIMARY KEY ("learnerId", "id")
);

-- CreateTable
CREATE TABLE "Attempt" (
    "learnerId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "courseId" TEXT NOT NULL,
    "sectionId" TEXT NOT NULL,
    "seed" TEXT NOT NULL,
    "startedAt" DATETIME NOT NULL,
    "submittedAt" DATETIME,
    "score" REAL,

    PRIMARY KEY ("learnerId", "id")
);

-- CreateTable
CREATE TABLE "AttemptQuestion" (
    "learnerId" TEXT NOT NULL,
    "attemptId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "courseId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "response" JSONB,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "savedAt" DATETIME,
    "score" REAL,

    PRIMARY KEY ("learnerId", "attemptId", "position"),
    CONSTRAINT "AttemptQuestion_learnerId_attemptId_fkey" FOREIGN KEY ("learnerId", "attemptId") REFERENCES "Attempt" ("learnerId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Class" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "courseId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Class_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ClassInstructor" (
    "classId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,

    PRIMARY KEY ("classId", "userId"),
    CONSTRAINT "ClassInstructor_classId_fkey" FOREIGN KEY ("classId") REFERENCES "Class" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ClassInstructor_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Enrolment" (
    "classId" TEXT NOT NULL,
    "learnerId" TEXT NOT NULL,
    "joinedAt" DATETIME NOT NULL,

    PRIMARY KEY ("classId", "learnerId"),
    CONSTRAINT "Enrolment_classId_fkey" FOREIGN KEY ("classId") REFERENCES "Class" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Enrolment_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Session_token_key" ON "Session"("token");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "Account_userId_idx" ON "Account"("userId");

-- CreateIndex
CREATE INDEX "Verification_identifier_idx" ON "Verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "RateLimit_key_key" ON "RateLimit"("key");

-- CreateIndex
CREATE INDEX "Fact_courseId_sectionId_idx" ON "Fact"("courseId", "sectionId");

-- CreateIndex
CREATE INDEX "Question_courseId_sectionId_idx" ON "Question"("courseId", "sectionId");

-- CreateIndex
CREATE INDEX "Question_courseId_factId_idx" ON "Question"("courseId", "factId");

-- CreateIndex
CREATE INDEX "StudyEvent_learnerId_cardId_idx" ON "StudyEvent"("learnerId", "cardId");

-- CreateIndex
CREATE INDEX "StudyEvent_learnerId_courseId_at_idx" ON "StudyEvent"("learnerId", "courseId", "at");

-- CreateIndex
CREATE INDEX "Card_learnerId_courseId_phase_dueAt_idx" ON "Card"("learnerId", "courseId", "phase", "dueAt");

-- CreateIndex
CREATE INDEX "Card_learnerId_courseId_lastReviewedAt_idx" ON "Card"("learnerId", "courseId", "lastReviewedAt");

-- CreateIndex
CREATE INDEX "Attempt_learnerId_courseId_sectionId_startedAt_idx" ON "Attempt"("learnerId", "courseId", "sectionId", "startedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Class_code_key" ON "Class"("code");

-- CreateIndex
CREATE INDEX "ClassInstructor_userId_idx" ON "ClassInstructor"("userId");

-- CreateIndex
CREATE INDEX "Enrolment_learnerId_idx" ON "Enrolment"("learnerId");
