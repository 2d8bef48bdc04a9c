-- CreateTable
CREATE TABLE "Job" (
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "userId" TEXT,
    "dueAt" DATETIME NOT NULL,
    "asked" INTEGER NOT NULL,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "takenBy" TEXT,
    "takenUntil" DATETIME,
    "lastError" TEXT,
    "lastDoneAt" DATETIME,

    PRIMARY KEY ("kind", "key"),
    CONSTRAINT "Job_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Job_dueAt_idx" ON "Job"("dueAt");

-- CreateIndex
CREATE INDEX "Job_userId_idx" ON "Job"("userId");
