-- CreateTable
CREATE TABLE "Job" (
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "userId" TEXT,
    "dueAt" TIMESTAMP(3) NOT NULL,
    "asked" INTEGER NOT NULL,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "takenBy" TEXT,
    "takenUntil" TIMESTAMP(3),
    "lastError" TEXT,
    "lastDoneAt" TIMESTAMP(3),

    CONSTRAINT "Job_pkey" PRIMARY KEY ("kind","key")
);

-- CreateIndex
CREATE INDEX "Job_dueAt_idx" ON "Job"("dueAt");

-- CreateIndex
CREATE INDEX "Job_userId_idx" ON "Job"("userId");

-- AddForeignKey
ALTER TABLE "Job" ADD CONSTRAINT "Job_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
