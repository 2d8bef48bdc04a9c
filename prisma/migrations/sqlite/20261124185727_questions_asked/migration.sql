-- AlterTable
ALTER TABLE "StudyEvent" ADD COLUMN "questionId" TEXT;

-- AlterTable
ALTER TABLE "Card" ADD COLUMN "askedLast" TEXT;
