import type { MergedDraft } from '@/core/exchange/anki/mergedDraft';
import { asId, compareIds } from '@/core/ids';
import type { CourseId, DraftId, FactId } from '@/core/ids';
import type { Instant } from '@/core/time';
import { database } from '../db';
import { storeDraft } from '../draftCreation';
import { insertDraftFacts } from '../draftFactRows';
import type { CourseDraft as DraftRow } from '../generated/sqlite/client';
import { ownDraft } from '../ownDraft';
import { publish } from '../publishing';
import { toStored } from '../rows/stored';
import type { Viewer } from '../viewer';
import { factIdPrefix } from './readDeck';

/** A draft that a deck was brought into before. */
export interface KnownDraft {
  readonly row: DraftRow;
  /** Null where it was not published yet. */
  readonly publishedAt: Instant | null;
}

/** The viewer's draft that holds most of these facts; null where none holds any. */
export async function draftWith(viewer: Viewer, facts: readonly FactId[]): Promise<KnownDraft | null> {
  const prisma = await database();
  const held = await prisma.draftFact.findMany({ where: { id: { startsWith: factIdPrefix }, draft: { authorId: viewer.learnerId } }, select: { draftId: true, id: true } });
  const wanted = new Set<string>(facts);
  const counts = new Map<string, number>();
  for (const { draftId, id } of held) if (wanted.has(id)) counts.set(draftId, (counts.get(draftId) ?? 0) + 1);
  const [most] = [...counts].sort(([a, one], [b, other]) => other - one || compareIds(a, b));
  const row = most === undefined ? null : await ownDraft(viewer, asId<DraftId>(most[0]));
  if (row === null) return null;
  const last = await prisma.courseVersion.findFirst({ where: { courseId: row.courseId }, orderBy: { version: 'desc' }, select: { publishedAt: true } });
  return { row, publishedAt: last?.publishedAt.getTime() ?? null };
}

export type StoredDeck =
  | { readonly ok: true; readonly draftId: DraftId; readonly courseId: CourseId }
  | { readonly ok: false; readonly reason: 'stale' | 'nothing-approved' };

/** Stores the draft, new or in place of what it was, and publishes it. */
export async function storeAndPublish(viewer: Viewer, known: KnownDraft | null, merged: MergedDraft, now: Instant): Promise<StoredDeck> {
  const isSame = merged.added.length + merged.changed.length === 0;
  if (known !== null && isSame && known.publishedAt !== null) return { ok: true, draftId: asId<DraftId>(known.row.id), courseId: asId<CourseId>(known.row.courseId) };
  const draftId = known === null ? await storeDraft(viewer, merged.draft, now) : isSame ? asId<DraftId>(known.row.id) : await replaceDraft(known.row, merged, now);
  const stored = draftId === null ? null : await ownDraft(viewer, draftId);
  if (draftId === null || stored === null) return { ok: false, reason: 'stale' };
  const published = await publish(viewer, draftId, { revision: stored.revision, note: 'Brought from Anki' }, now);
  if (!published.ok && published.reason === 'nothing-approved') return { ok: false, reason: 'nothing-approved' };
  if (!published.ok && published.reason !== 'nothing-changed') return { ok: false, reason: 'stale' };
  return { ok: true, draftId, courseId: asId<CourseId>(stored.courseId) };
}

/** Null where the draft was changed meanwhile. */
async function replaceDraft({ id, revision }: DraftRow, { draft }: MergedDraft, now: Instant): Promise<DraftId | null> {
  const prisma = await database();
  const draftId = asId<DraftId>(id);
  const isStored = await prisma.$transaction(async (transaction) => {
    const { count } = await transaction.courseDraft.updateMany({
      where: { id, revision },
      data: { revision: revision + 1, article: toStored(draft.article), sections: toStored(draft.sections), updatedAt: new Date(now) },
    });
    if (count === 0) return false;
    await transaction.draftFact.deleteMany({ where: { draftId: id } });
    await insertDraftFacts(transaction, draftId, draft.facts);
    return true;
  }, { timeout: 60_000 });
  return isStored ? draftId : null;
}
