-- CreateTable
CREATE TABLE "CalendarAddress" (
    "userId" TEXT NOT NULL PRIMARY KEY,
    "id" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "lastReadAt" DATETIME,
    CONSTRAINT "CalendarAddress_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "CalendarAddress_id_key" ON "CalendarAddress"("id");
