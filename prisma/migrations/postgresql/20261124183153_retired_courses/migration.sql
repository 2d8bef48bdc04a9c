-- AlterTable
ALTER TABLE "Course" ADD COLUMN     "retiredAt" TIMESTAMP(3);
