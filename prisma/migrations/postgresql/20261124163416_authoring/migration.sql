-- AlterTable
ALTER TABLE "Course" ADD COLUMN     "authorId" TEXT;

-- CreateTable
CREATE TABLE "CourseVersion" (
    "courseId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "publishedAt" TIMESTAMP(3) NOT NULL,
    "publishedBy" TEXT NOT NULL,
    "note" TEXT NOT NULL,

    CONSTRAINT "CourseVersion_pkey" PRIMARY KEY ("courseId","version")
);

-- CreateTable
CREATE TABLE "CourseDraft" (
    "id" TEXT NOT NULL,
    "courseId" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "details" JSONB NOT NULL,
    "article" JSONB NOT NULL,
    "sections" JSONB NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "publishedRevision" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "CourseDraft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DraftFact" (
    "draftId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "sectionId" TEXT NOT NULL,
    "paragraph" INTEGER NOT NULL,
    "position" DOUBLE PRECISION NOT NULL,
    "content" JSONB NOT NULL,
    "listed" INTEGER NOT NULL,
    "decided" INTEGER NOT NULL,
    "approved" INTEGER NOT NULL,

    CONSTRAINT "DraftFact_pkey" PRIMARY KEY ("draftId","id")
);

-- CreateTable
CREATE TABLE "DraftChange" (
    "draftId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "command" JSONB NOT NULL,
    "inverse" JSONB NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "isUndone" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "DraftChange_pkey" PRIMARY KEY ("draftId","revision")
);

-- CreateIndex
CREATE UNIQUE INDEX "CourseDraft_courseId_key" ON "CourseDraft"("courseId");

-- CreateIndex
CREATE INDEX "CourseDraft_authorId_updatedAt_idx" ON "CourseDraft"("authorId", "updatedAt");

-- CreateIndex
CREATE INDEX "DraftFact_draftId_sectionId_position_idx" ON "DraftFact"("draftId", "sectionId", "position");

-- CreateIndex
CREATE INDEX "Course_authorId_idx" ON "Course"("authorId");

-- AddForeignKey
ALTER TABLE "CourseVersion" ADD CONSTRAINT "CourseVersion_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DraftFact" ADD CONSTRAINT "DraftFact_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "CourseDraft"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DraftChange" ADD CONSTRAINT "DraftChange_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "CourseDraft"("id") ON DELETE CASCADE ON UPDATE CASCADE;
