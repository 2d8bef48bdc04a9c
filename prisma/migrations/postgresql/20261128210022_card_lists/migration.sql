-- Made anew from the events at the next start
DELETE FROM "DeckRollUp";

-- AlterTable
ALTER TABLE "DeckRollUp" DROP COLUMN "names",
ADD COLUMN     "cardList" TEXT NOT NULL,
ADD COLUMN     "hash" TEXT NOT NULL;

-- CreateTable
CREATE TABLE "CardList" (
    "hash" TEXT NOT NULL,
    "names" TEXT NOT NULL,

    CONSTRAINT "CardList_pkey" PRIMARY KEY ("hash")
);

-- CreateIndex
CREATE INDEX "DeckRollUp_cardList_idx" ON "DeckRollUp"("cardList");

-- AddForeignKey
ALTER TABLE "DeckRollUp" ADD CONSTRAINT "DeckRollUp_cardList_fkey" FOREIGN KEY ("cardList") REFERENCES "CardList"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Written with every review, and hardly smaller when compressed
ALTER TABLE "DeckRollUp" ALTER COLUMN "numbers" SET STORAGE EXTERNAL;
