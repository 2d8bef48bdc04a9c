-- AlterTable
ALTER TABLE "Section" ADD COLUMN     "sets" JSONB;
