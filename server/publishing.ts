import { cardChanges } from '@/core/authoring/cardChanges';
import type { CardChanges } from '@/core/authoring/cardChanges';
import { asPublished } from '@/core/authoring/draftFacts';
import type { Draft } from '@/core/authoring/draft';
import { publishable } from '@/core/authoring/publishable';
import type { Publishable } from '@/core/authoring/publishable';
import type { Course, CourseDescription } from '@/core/facts/course';
import { asId, cardIdOf } from '@/core/ids';
import type { CourseId, DraftId } from '@/core/ids';
import type { Instant } from '@/core/time';
import { contentOf, writeCourse, writingTimeoutMs } from './courseLoading';
import type { CourseContent } from './courseLoading';
import { database } from './db';
import type { Database, Prisma } from './db';
import type { CourseDraft as DraftRow } from './generated/sqlite/client';
import { ownDraft } from './ownDraft';
import { draftOfRow, rowOfDraftFact } from './rows/draftRow';
import { fromStored, toStored } from './rows/stored';
import type { Viewer } from './viewer';

export interface PublishedVersion {
  readonly version: number;
  readonly publishedAt: Instant;
  readonly note: string;
  readonly factCount: number;
  readonly cardCount: number;
}

/** What publishing a draft now would do. */
export interface PublishingView extends Publishable {
  readonly draftId: DraftId;
  readonly description: CourseDescription;
  readonly revision: number;
  readonly cards: CardChanges;
  /** Whether it would differ from what is published, if only in a section's title. */
  readonly hasChanges: boolean;
  /** How many cards learners hold that would get another wording, and that would rest. */
  readonly heldByLearners: { readonly reworded: number; readonly retired: number };
  /** The newest first. */
  readonly versions: readonly PublishedVersion[];
}

/** Null for others' drafts and where there is none. */
export async function publishingView(viewer: Viewer, draftId: DraftId): Promise<PublishingView | null> {
  const row = await ownDraft(viewer, draftId);
  if (row === null) return null;
  const prisma = await database();
  const draft = await wholeDraft(prisma, row);
  const found = publishable(draft);
  const versions = await prisma.courseVersion.findMany({ where: { courseId: row.courseId }, orderBy: { version: 'desc' } });
  const current = versions[0] === undefined ? null : fromStored<Course>(versions[0].content);
  const cards = cardChanges(current, found.course);
  const hasChanges = !(await isCurrent(prisma, contentOf(found.course)));
  const [reworded, retired] = await Promise.all([heldCards(prisma, row, cards, 'reworded'), heldCards(prisma, row, cards, 'retired')]);
  return {
    ...found, draftId, description: draft.description, revision: row.revision, cards, hasChanges, heldByLearners: { reworded, retired },
    versions: versions.map(({ version, publishedAt, note, content }) => {
      const { facts } = fromStored<Course>(content);
      const cardCount = facts.reduce((sum, { slots }) => sum + slots.length, 0);
      return { version, publishedAt: publishedAt.getTime(), note, factCount: facts.length, cardCount };
    }),
  };
}

/** A draft with all of its facts. */
export async function wholeDraft(prisma: Database, row: DraftRow): Promise<Draft> {
  return draftOfRow(row, await prisma.draftFact.findMany({ where: { draftId: row.id }, orderBy: [{ position: 'asc' }, { id: 'asc' }] }));
}

function heldCards(prisma: Database, { courseId }: DraftRow, { changes }: CardChanges, kind: 'reworded' | 'retired'): Promise<number> {
  const ids = changes.filter((one) => one.kind === kind).map(({ factId, slot }) => cardIdOf(asId<CourseId>(courseId), factId, slot));
  return prisma.card.count({ where: { courseId, retiredAt: null, id: { in: ids } } });
}

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
    for (const one of draft.facts) {
      const after = asPublished(one, course.facts);
      if (after !== one) await transaction.draftFact.update({ where: { draftId_id: { draftId, id: one.fact.id } }, data: rowOfDraftFact(draftId, after) });
    }
    return { ok: true, version: await writeVersion(transaction, viewer, content, note, now) };
  }, { timeout: writingTimeoutMs });
}

/** Publishes the content of an earlier version as the next one. The draft stays as it is. */
export async function rollBack(viewer: Viewer, draftId: DraftId, version: number, now: Instant): Promise<Published> {
  const row = await ownDraft(viewer, draftId);
  if (row === null) return { ok: false, reason: 'no-such-draft' };
  const prisma = await database();
  const { courseId } = row;
  const stored = await prisma.courseVersion.findUnique({ where: { courseId_version: { courseId, version } } });
  if (stored === null) return { ok: false, reason: 'no-such-version' };
  const content = contentOf(fromStored<Course>(stored.content));
  if (await isCurrent(prisma, content)) return { ok: false, reason: 'nothing-changed' };
  const next = await prisma.$transaction(
    (transaction) => writeVersion(transaction, viewer, content, `Version ${version} again`, now),
    { timeout: writingTimeoutMs },
  );
  return { ok: true, version: next };
}

async function isCurrent(prisma: Database, { course, contentHash }: CourseContent): Promise<boolean> {
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
