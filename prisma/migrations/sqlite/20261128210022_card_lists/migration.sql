-- CreateTable
CREATE TABLE "CardList" (
    "hash" TEXT NOT NULL PRIMARY KEY,
    "names" TEXT NOT NULL
);

-- Made anew from the events at the next start
DROP TABLE "DeckRollUp";

-- CreateTable
CREATE TABLE "DeckRollUp" (
    "learnerId" TEXT NOT NULL,
    "courseId" TEXT NOT NULL,
    "cardList" TEXT NOT NULL,
    "numbers" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    PRIMARY KEY ("learnerId", "courseId"),
    CONSTRAINT "DeckRollUp_cardList_fkey" FOREIGN KEY ("cardList") REFERENCES "CardList" ("hash") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "DeckRollUp_cardList_idx" ON "DeckRollUp"("cardList");
