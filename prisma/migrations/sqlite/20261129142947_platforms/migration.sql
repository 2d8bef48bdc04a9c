-- CreateTable
CREATE TABLE "LtiPlatform" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "issuer" TEXT NOT NULL,
    "clientId" TEXT NOT NULL,
    "authUrl" TEXT NOT NULL,
    "tokenUrl" TEXT NOT NULL,
    "jwksUrl" TEXT NOT NULL,
    "tokenAudience" TEXT,
    "deployments" JSONB NOT NULL,
    "isDynamic" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" DATETIME NOT NULL,
    "disabledAt" DATETIME
);

-- CreateTable
CREATE TABLE "LtiKey" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "published" JSONB NOT NULL,
    "sealed" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "retiredAt" DATETIME
);

-- CreateTable
CREATE TABLE "LtiLogin" (
    "stateHash" TEXT NOT NULL PRIMARY KEY,
    "platformId" TEXT NOT NULL,
    "nonce" TEXT NOT NULL,
    "browserHash" TEXT NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    CONSTRAINT "LtiLogin_platformId_fkey" FOREIGN KEY ("platformId") REFERENCES "LtiPlatform" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LtiTicket" (
    "tokenHash" TEXT NOT NULL PRIMARY KEY,
    "platformId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "userId" TEXT,
    "launch" JSONB NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    CONSTRAINT "LtiTicket_platformId_fkey" FOREIGN KEY ("platformId") REFERENCES "LtiPlatform" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LtiAccount" (
    "platformId" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "isOwn" BOOLEAN NOT NULL,
    "createdAt" DATETIME NOT NULL,

    PRIMARY KEY ("platformId", "subject"),
    CONSTRAINT "LtiAccount_platformId_fkey" FOREIGN KEY ("platformId") REFERENCES "LtiPlatform" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "LtiAccount_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LtiContext" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "platformId" TEXT NOT NULL,
    "deploymentId" TEXT NOT NULL,
    "contextId" TEXT NOT NULL,
    "courseId" TEXT NOT NULL,
    "classId" TEXT NOT NULL,
    "membershipsUrl" TEXT,
    "rosterAt" DATETIME,
    "notHereYet" INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT "LtiContext_platformId_fkey" FOREIGN KEY ("platformId") REFERENCES "LtiPlatform" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "LtiContext_classId_fkey" FOREIGN KEY ("classId") REFERENCES "Class" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LtiResource" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "platformId" TEXT NOT NULL,
    "deploymentId" TEXT NOT NULL,
    "resourceLinkId" TEXT NOT NULL,
    "ltiContextId" TEXT,
    "title" TEXT,
    "target" TEXT NOT NULL,
    "courseId" TEXT NOT NULL,
    "quizKey" TEXT,
    "lineItem" TEXT,
    CONSTRAINT "LtiResource_platformId_fkey" FOREIGN KEY ("platformId") REFERENCES "LtiPlatform" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "LtiResource_ltiContextId_fkey" FOREIGN KEY ("ltiContextId") REFERENCES "LtiContext" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LtiScore" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "resourceId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "sentRevision" INTEGER NOT NULL DEFAULT 0,
    "dueAt" DATETIME,
    "claimedUntil" DATETIME,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "problem" TEXT,
    "sentAt" DATETIME,
    "sentScore" REAL,
    CONSTRAINT "LtiScore_resourceId_fkey" FOREIGN KEY ("resourceId") REFERENCES "LtiResource" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LtiRegistration" (
    "tokenHash" TEXT NOT NULL PRIMARY KEY,
    "createdBy" TEXT NOT NULL,
    "origin" TEXT,
    "expiresAt" DATETIME NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "LtiPlatform_issuer_clientId_key" ON "LtiPlatform"("issuer", "clientId");

-- CreateIndex
CREATE INDEX "LtiLogin_expiresAt_idx" ON "LtiLogin"("expiresAt");

-- CreateIndex
CREATE INDEX "LtiTicket_expiresAt_idx" ON "LtiTicket"("expiresAt");

-- CreateIndex
CREATE INDEX "LtiTicket_userId_idx" ON "LtiTicket"("userId");

-- CreateIndex
CREATE INDEX "LtiAccount_userId_platformId_idx" ON "LtiAccount"("userId", "platformId");

-- CreateIndex
CREATE INDEX "LtiContext_classId_idx" ON "LtiContext"("classId");

-- CreateIndex
CREATE UNIQUE INDEX "LtiContext_platformId_deploymentId_contextId_courseId_key" ON "LtiContext"("platformId", "deploymentId", "contextId", "courseId");

-- CreateIndex
CREATE INDEX "LtiResource_courseId_quizKey_idx" ON "LtiResource"("courseId", "quizKey");

-- CreateIndex
CREATE INDEX "LtiResource_ltiContextId_idx" ON "LtiResource"("ltiContextId");

-- CreateIndex
CREATE UNIQUE INDEX "LtiResource_platformId_deploymentId_resourceLinkId_key" ON "LtiResource"("platformId", "deploymentId", "resourceLinkId");

-- CreateIndex
CREATE INDEX "LtiScore_dueAt_idx" ON "LtiScore"("dueAt");

-- CreateIndex
CREATE INDEX "LtiScore_userId_idx" ON "LtiScore"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "LtiScore_resourceId_userId_key" ON "LtiScore"("resourceId", "userId");

-- CreateIndex
CREATE INDEX "LtiRegistration_expiresAt_idx" ON "LtiRegistration"("expiresAt");
