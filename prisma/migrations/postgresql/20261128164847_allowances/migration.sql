-- DropForeignKey
ALTER TABLE "WrongCode" DROP CONSTRAINT "WrongCode_userId_fkey";

-- DropTable
DROP TABLE "WrongCode";

-- CreateTable
CREATE TABLE "Allowance" (
    "key" TEXT NOT NULL,
    "used" INTEGER NOT NULL,
    "endsAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Allowance_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "Allowance_endsAt_idx" ON "Allowance"("endsAt");
