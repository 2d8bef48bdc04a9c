-- CreateTable
CREATE TABLE "QueuedStatement" (
    "learnerId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("learnerId", "id")
);

-- CreateIndex
CREATE INDEX "QueuedStatement_at_id_idx" ON "QueuedStatement"("at", "id");
