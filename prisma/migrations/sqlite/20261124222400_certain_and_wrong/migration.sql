-- AlterTable
ALTER TABLE "Card" ADD COLUMN "wasCertainAndWrong" BOOLEAN NOT NULL DEFAULT false;
