-- AlterTable
ALTER TABLE "Attempt" ADD COLUMN     "asked" INTEGER,
ADD COLUMN     "rapid" INTEGER,
ADD COLUMN     "right" INTEGER,
ADD COLUMN     "timed" INTEGER;

-- CreateTable
CREATE TABLE "DeckRollUp" (
    "learnerId" TEXT NOT NULL,
    "courseId" TEXT NOT NULL,
    "names" TEXT NOT NULL,
    "numbers" TEXT NOT NULL,

    CONSTRAINT "DeckRollUp_pkey" PRIMARY KEY ("learnerId","courseId")
);
