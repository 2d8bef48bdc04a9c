import { newlyPublished } from '@/core/authoring/draftFacts';
import { publishable } from '@/core/authoring/publishable';
import type { Course } from '@/core/facts/course';
import type { DraftId } from '@/core/ids';
import type { Instant } from '@/core/time';
import { contentOf, writeCourse, writingTimeoutMs } from './courseLoading';
import type { CourseContent } from './courseLoading';
import { database } from './db';
import type { Database, Prisma } from './db';
import { ownDraft } from './ownDraft';
import { rowOfDraftFact } from './rows/draftRow';
import { fromStored, toStored } from './rows/stored';
import type { Viewer } from './viewer';
import { wholeDraft } from './wholeDraft';

export type Published =
  | { readonly ok: true; readonly version: number }
  | { readonly ok: false; readonly reason: 'no-such-draft' | 'no-such-version' | 'stale' | 'nothing-approved' | 'nothing-changed' };

/** Publishes the viewer's draft, which must still be at `revision`, as the next version of its course. */
export async function publish(viewer: Viewer, draftId: DraftId, { revision, note }: { revision: number; note: string }, now: Instant): Promise<Published> {
  const row = await ownDraft(viewer, draftId);
  if (row === null) return { ok: false, reason: 'no-such-draft' };
  if (row.revision !== revision) return { ok: false, reason: 'stale' };
  const prisma = await database();
  const draft = await wholeDraft(prisma, row);
  const { course } = publishable(draft);
  if (course.facts.length === 0) return { ok: false, reason: 'nothing-approved' };
  const content = contentOf(course);
  if (await isCurrent(prisma, content)) return { ok: false, reason: 'nothing-changed' };
  return prisma.$transaction(async (transaction): Promise<Published> => {
    const { count } = await transaction.courseDraft.updateMany({
      where: { id: draftId, revision },
      data: { revision: revision + 1, publishedRevision: revision + 1 },
    });
    if (count === 0) return { ok: false, reason: 'stale' };
    for (const one of newlyPublished(draft.facts, course.facts)) {
      await transaction.draftFact.update({ where: { draftId_id: { draftId, id: one.fact.id } }, data: rowOfDraftFact(draftId, one) });
    }
    return { ok: true, version: await writeVersion(transaction, viewer, content, note, now) };
  }, { timeout: writingTimeoutMs });
}

/** Publishes the content of an earlier version as the next one. The draft stays as it is, and counts as changed since. */
export async function rollBack(viewer: Viewer, draftId: DraftId, version: number, now: Instant): Promise<Published> {
  const row = await ownDraft(viewer, draftId);
  if (row === null) return { ok: false, reason: 'no-such-draft' };
  const prisma = await database();
  const { courseId } = row;
  const stored = await prisma.courseVersion.findUnique({ where: { courseId_version: { courseId, version } } });
  if (stored === null) return { ok: false, reason: 'no-such-version' };
  const content = contentOf(fromStored<Course>(stored.content));
  if (await isCurrent(prisma, content)) return { ok: false, reason: 'nothing-changed' };
  return prisma.$transaction(async (transaction): Promise<Published> => {
    await transaction.courseDraft.update({ where: { id: draftId }, data: { revision: { increment: 1 } } });
    return { ok: true, version: await writeVersion(transaction, viewer, content, `Version ${version} again`, now) };
  }, { timeout: writingTimeoutMs });
}

/** Whether this is what is published. */
export async function isCurrent(prisma: Database, { course, contentHash }: CourseContent): Promise<boolean> {
  return (await prisma.course.count({ where: { id: course.id, contentHash } })) > 0;
}

async function writeVersion(
  transaction: Prisma.TransactionClient,
  { learnerId }: Viewer,
  content: CourseContent,
  note: string,
  now: Instant,
): Promise<number> {
  const courseId = content.course.id;
  await writeCourse(transaction, content, learnerId, now);
  const last = await transaction.courseVersion.aggregate({ where: { courseId }, _max: { version: true } });
  const version = (last._max.version ?? 0) + 1;
  await transaction.courseVersion.create({
    data: { courseId, version, content: toStored(content.course), publishedAt: new Date(now), publishedBy: learnerId, note },
  });
  return version;
}
