-- CreateTable
CREATE TABLE "InstructorLink" (
    "tokenHash" TEXT NOT NULL PRIMARY KEY,
    "classId" TEXT NOT NULL,
    "createdBy" TEXT NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    CONSTRAINT "InstructorLink_classId_fkey" FOREIGN KEY ("classId") REFERENCES "Class" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FormerEnrolment" (
    "classId" TEXT NOT NULL,
    "learnerId" TEXT NOT NULL,
    "joinedAt" DATETIME NOT NULL,
    "groupId" TEXT,
    "endedAt" DATETIME NOT NULL,
    "endedBy" TEXT NOT NULL,

    PRIMARY KEY ("classId", "learnerId"),
    CONSTRAINT "FormerEnrolment_classId_fkey" FOREIGN KEY ("classId") REFERENCES "Class" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "FormerEnrolment_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "FormerEnrolment_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "ClassGroup" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ClassGroup" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "classId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    CONSTRAINT "ClassGroup_classId_fkey" FOREIGN KEY ("classId") REFERENCES "Class" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ClassInvitation" (
    "classId" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "groupId" TEXT,
    "invitedAt" DATETIME NOT NULL,
    "invitedBy" TEXT NOT NULL,
    "mailedAt" DATETIME,

    PRIMARY KEY ("classId", "email"),
    CONSTRAINT "ClassInvitation_classId_fkey" FOREIGN KEY ("classId") REFERENCES "Class" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ClassInvitation_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "ClassGroup" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "WrongCode" (
    "userId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("userId", "id"),
    CONSTRAINT "WrongCode_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Announcement" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "classId" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "groupName" TEXT,
    "createdAt" DATETIME NOT NULL,
    "createdBy" TEXT NOT NULL,
    CONSTRAINT "Announcement_classId_fkey" FOREIGN KEY ("classId") REFERENCES "Class" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AnnouncementRecipient" (
    "announcementId" TEXT NOT NULL,
    "learnerId" TEXT NOT NULL,
    "sentAt" DATETIME,
    "failedAt" DATETIME,

    PRIMARY KEY ("announcementId", "learnerId"),
    CONSTRAINT "AnnouncementRecipient_announcementId_fkey" FOREIGN KEY ("announcementId") REFERENCES "Announcement" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "AnnouncementRecipient_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AccessToken" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "lastUsedAt" DATETIME,
    "revokedAt" DATETIME,
    CONSTRAINT "AccessToken_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- Columns are added in place: to redefine a table is to drop it, and all that refers to it with it.

-- AlterTable
ALTER TABLE "Class" ADD COLUMN "archivedAt" DATETIME;
ALTER TABLE "Class" ADD COLUMN "examAt" DATETIME;
ALTER TABLE "Class" ADD COLUMN "isJoinable" BOOLEAN NOT NULL DEFAULT true;
ALTER TABLE "Class" ADD COLUMN "riskThresholds" JSONB;

-- AlterTable
ALTER TABLE "ClassInstructor" ADD COLUMN "digestSentAt" DATETIME;
ALTER TABLE "ClassInstructor" ADD COLUMN "wantsDigest" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Enrolment" ADD COLUMN "groupId" TEXT REFERENCES "ClassGroup" ("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- CreateIndex
CREATE INDEX "Enrolment_groupId_idx" ON "Enrolment"("groupId");

-- CreateIndex
CREATE INDEX "InstructorLink_classId_idx" ON "InstructorLink"("classId");

-- CreateIndex
CREATE INDEX "FormerEnrolment_learnerId_idx" ON "FormerEnrolment"("learnerId");

-- CreateIndex
CREATE INDEX "FormerEnrolment_groupId_idx" ON "FormerEnrolment"("groupId");

-- CreateIndex
CREATE UNIQUE INDEX "ClassGroup_classId_name_key" ON "ClassGroup"("classId", "name");

-- CreateIndex
CREATE INDEX "ClassInvitation_email_idx" ON "ClassInvitation"("email");

-- CreateIndex
CREATE INDEX "ClassInvitation_groupId_idx" ON "ClassInvitation"("groupId");

-- CreateIndex
CREATE INDEX "Announcement_classId_createdAt_idx" ON "Announcement"("classId", "createdAt");

-- CreateIndex
CREATE INDEX "AnnouncementRecipient_learnerId_idx" ON "AnnouncementRecipient"("learnerId");

-- CreateIndex
CREATE UNIQUE INDEX "AccessToken_tokenHash_key" ON "AccessToken"("tokenHash");

-- CreateIndex
CREATE INDEX "AccessToken_userId_idx" ON "AccessToken"("userId");
