import { asId } from '@/core/ids';
import type { CourseId, DraftId } from '@/core/ids';
import type { DraftProgress } from '@/core/authoring/draft';
import type { Instant } from '@/core/time';
import { noteDeed } from './audit';
import { database } from './db';
import { progressOfDraft } from './draftProgress';
import { ownDraft } from './ownDraft';
import type { Viewer } from './viewer';

/** How the viewer may be rid of a course. What was never published can be deleted; what was is held by learners, and
 *  can only be retired. */
export type Removal =
  | { readonly kind: 'delete'; readonly progress: DraftProgress }
  | { readonly kind: 'retire' | 'bring-back'; readonly courseId: CourseId; readonly learnerCount: number; readonly classCount: number };

/** Null for others' drafts and where there is none. */
export async function removalOf(viewer: Viewer, draftId: DraftId): Promise<Removal | null> {
  const draft = await ownDraft(viewer, draftId);
  if (draft === null) return null;
  const prisma = await database();
  const { courseId } = draft;
  const course = await prisma.course.findUnique({ where: { id: courseId }, select: { retiredAt: true, _count: { select: { classes: true } } } });
  if (course === null) return { kind: 'delete', progress: await progressOfDraft(draftId) };
  const learners = await prisma.card.groupBy({ by: ['learnerId'], where: { courseId } });
  const { retiredAt, _count } = course;
  return { kind: retiredAt === null ? 'retire' : 'bring-back', courseId: asId<CourseId>(courseId), learnerCount: learners.length, classCount: _count.classes };
}

export type Removed = { readonly ok: true } | { readonly ok: false; readonly reason: 'no-such-draft' | 'published' | 'not-published' };

/** Deletes the viewer's draft with its article and everything decided, for good; never a published one. */
export async function deleteDraft(viewer: Viewer, draftId: DraftId): Promise<Removed> {
  const draft = await ownDraft(viewer, draftId);
  if (draft === null) return { ok: false, reason: 'no-such-draft' };
  const neverPublished = { id: draftId, publishedRevision: 0 };
  return (await database()).$transaction(async (transaction): Promise<Removed> => {
    const { count } = await transaction.courseDraft.deleteMany({ where: neverPublished });
    if (count === 0) return { ok: false, reason: 'published' };
    await noteDeed(transaction, viewer, { kind: 'draft-deleted', subject: { kind: 'draft', id: draftId } });
    return { ok: true };
  });
}

/** Takes the viewer's published course from the lists, or, for null, puts it back. Whoever learns it goes on. */
export async function retireCourse(viewer: Viewer, draftId: DraftId, at: Instant | null): Promise<Removed> {
  const draft = await ownDraft(viewer, draftId);
  if (draft === null) return { ok: false, reason: 'no-such-draft' };
  const own = { id: draft.courseId, authorId: viewer.learnerId };
  return (await database()).$transaction(async (transaction): Promise<Removed> => {
    const { count } = await transaction.course.updateMany({ where: own, data: { retiredAt: at === null ? null : new Date(at) } });
    if (count === 0) return { ok: false, reason: 'not-published' };
    await noteDeed(transaction, viewer, { kind: at === null ? 'course-brought-back' : 'course-retired', subject: { kind: 'course', id: draft.courseId } });
    return { ok: true };
  });
}
