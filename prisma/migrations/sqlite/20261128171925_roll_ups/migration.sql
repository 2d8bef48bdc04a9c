-- AlterTable
ALTER TABLE "Attempt" ADD COLUMN "asked" INTEGER;
ALTER TABLE "Attempt" ADD COLUMN "rapid" INTEGER;
ALTER TABLE "Attempt" ADD COLUMN "right" INTEGER;
ALTER TABLE "Attempt" ADD COLUMN "timed" INTEGER;

-- CreateTable
CREATE TABLE "DeckRollUp" (
    "learnerId" TEXT NOT NULL,
    "courseId" TEXT NOT NULL,
    "names" TEXT NOT NULL,
    "numbers" TEXT NOT NULL,

    PRIMARY KEY ("learnerId", "courseId")
);
