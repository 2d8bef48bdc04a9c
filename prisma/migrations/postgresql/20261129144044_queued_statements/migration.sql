-- CreateTable
CREATE TABLE "QueuedStatement" (
    "learnerId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "QueuedStatement_pkey" PRIMARY KEY ("learnerId","id")
);

-- CreateIndex
CREATE INDEX "QueuedStatement_at_id_idx" ON "QueuedStatement"("at", "id");
