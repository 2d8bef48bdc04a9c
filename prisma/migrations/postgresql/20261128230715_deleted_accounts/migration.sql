-- AlterTable
ALTER TABLE "Class" ADD COLUMN     "deletedLearners" INTEGER NOT NULL DEFAULT 0;
