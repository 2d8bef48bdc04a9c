import { asId } from '@/core/ids';
import type { CourseId, DraftId, FactId, SectionId } from '@/core/ids';
import { packedCourse } from '@/server/courseFolders';
import { database } from '@/server/db';
import { storeDraft } from '@/server/draftCreation';
import { describeDraft } from '@/server/draftDetails';
import { publish } from '@/server/publishing';
import { factOfRow } from '@/server/rows/courseRow';
import type { Viewer } from '@/server/viewer';
import { aDraft, anApprovedDraft, articleText } from '../unit/builders/draft';

const details = { title: 'A short history', description: '', article: 'A short history', author: 'An author', publisher: 'A publisher', year: 2022 };

/** A course that is published and has been changed since, and another draft that never was. */
export async function makeCourses(author: Viewer) {
  const now = Date.now();
  const draftId = await storeDraft(author, anApprovedDraft(), now);
  const published = await publish(author, draftId, { revision: 0, note: '' }, now);
  if (!published.ok) throw new Error(published.reason);
  await describeDraft(author, draftId, { ...details, description: 'Changed since' }, now);
  const packed = await packedCourse(author, draftId, null);
  if (packed === null) throw new Error('The course cannot be packed');
  return {
    draftId, unpublishedDraftId: await storeDraft(author, aDraft(), now), folder: new File([new Uint8Array(packed.bytes)], packed.name),
    text: articleText.join('\n\n'), ...(await whatIsIn(draftId)),
  };
}

/** A course of the draft, and its first card. */
async function whatIsIn(draftId: DraftId) {
  const prisma = await database();
  const { courseId, revision } = await prisma.courseDraft.findUniqueOrThrow({ where: { id: draftId } });
  const row = await prisma.fact.findFirstOrThrow({ where: { courseId, retiredAt: null }, orderBy: { position: 'asc' } });
  const slot = factOfRow(row).slots[0]?.name;
  if (slot === undefined) throw new Error('The first fact asks for nothing');
  return { courseId: asId<CourseId>(courseId), revision, sectionId: asId<SectionId>(row.sectionId), factId: asId<FactId>(row.id), slot };
}
