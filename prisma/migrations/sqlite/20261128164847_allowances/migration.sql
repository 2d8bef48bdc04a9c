-- DropTable
PRAGMA foreign_keys=off;
DROP TABLE "WrongCode";
PRAGMA foreign_keys=on;

-- CreateTable
CREATE TABLE "Allowance" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "used" INTEGER NOT NULL,
    "endsAt" DATETIME NOT NULL
);

-- CreateIndex
CREATE INDEX "Allowance_endsAt_idx" ON "Allowance"("endsAt");
