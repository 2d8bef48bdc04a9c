-- AlterTable
ALTER TABLE "Course" ADD COLUMN "retiredAt" DATETIME;
