import { applyCommand } from '@/core/authoring/applyCommand';
import type { AuthorCommand, Command, CommandRefusal } from '@/core/authoring/command';
import { draftFactOf } from '@/core/authoring/draft';
import type { ProposalCommand } from '@/core/authoring/proposals/proposal';
import type { ChangeMade, Changed } from '@/core/authoring/desk';
import type { Draft } from '@/core/authoring/draft';
import type { DraftId } from '@/core/ids';
import type { Instant } from '@/core/time';
import { database } from './db';
import type { Prisma } from './db';
import type { CourseDraft as DraftRow } from './generated/sqlite/client';
import { ownDraft } from './ownDraft';
import { draftOfRow, rowOfDraftFact } from './rows/draftRow';
import { fromStored, toStored } from './rows/stored';
import type { Viewer } from './viewer';

export type ChangeOutcome =
  | ({ readonly ok: true } & ChangeMade)
  | { readonly ok: false; readonly reason: CommandRefusal | 'no-such-draft' | 'stale' | 'nothing-to-undo' };

/** Does a command to the viewer's draft, which must still be at `revision`. */
export async function changeDraft(viewer: Viewer, draftId: DraftId, revision: number, command: AuthorCommand, now: Instant): Promise<ChangeOutcome> {
  const row = await ownDraft(viewer, draftId);
  if (row === null) return { ok: false, reason: 'no-such-draft' };
  if (row.revision !== revision) return { ok: false, reason: 'stale' };
  return apply(row, command, now, async (transaction, inverse) => {
    const data = { draftId, revision: revision + 1, command: toStored(command), inverse: toStored(inverse), at: new Date(now) };
    await transaction.draftChange.create({ data });
  });
}

/** Takes back the viewer's last change, across reloads, as far back as the last publication. */
export async function undoChange(viewer: Viewer, draftId: DraftId, revision: number, now: Instant): Promise<ChangeOutcome> {
  const row = await ownDraft(viewer, draftId);
  if (row === null) return { ok: false, reason: 'no-such-draft' };
  if (row.revision !== revision) return { ok: false, reason: 'stale' };
  const last = await (await database()).draftChange.findFirst({ where: undoable(row), orderBy: { revision: 'desc' } });
  if (last === null) return { ok: false, reason: 'nothing-to-undo' };
  return apply(row, fromStored<Command>(last.inverse), now, async (transaction) => {
    await transaction.draftChange.update({
      where: { draftId_revision: { draftId, revision: last.revision } },
      data: { isUndone: true },
    });
  });
}

function undoable({ id, publishedRevision }: DraftRow): Prisma.DraftChangeWhereInput {
  return { draftId: id, isUndone: false, revision: { gt: publishedRevision } };
}

type Log = (transaction: Prisma.TransactionClient, inverse: Command) => Promise<void>;

/** Applies a command to as much of the draft as it needs, and stores what changed if nothing else came between. */
async function apply(row: DraftRow, command: Command, now: Instant, log: Log): Promise<ChangeOutcome> {
  const before = await partOfDraft(row, command);
  const outcome = applyCommand(before, command);
  if (!outcome.ok) return outcome;
  const prisma = await database();
  const changed = changedBy(before, outcome.draft, outcome.inverse);
  const { id, revision } = row;
  const isStored = await prisma.$transaction(async (transaction) => {
    const { count } = await transaction.courseDraft.updateMany({
      where: { id, revision },
      data: {
        revision: revision + 1, updatedAt: new Date(now),
        ...(changed.kind === 'section' || changed.kind === 'sets' ? { sections: toStored(outcome.draft.sections) } : {}),
        ...(changed.kind === 'description' ? { title: changed.description.title, details: toStored(changed.description) } : {}),
      },
    });
    if (count === 0) return false;
    if (changed.kind === 'fact') await storeFact(transaction, id, changed);
    await log(transaction, outcome.inverse);
    return true;
  });
  if (!isStored) return { ok: false, reason: 'stale' };
  const canUndo = (await prisma.draftChange.count({ where: undoable(row) })) > 0;
  return { ok: true, revision: revision + 1, changed, canUndo };
}

async function partOfDraft(row: DraftRow, command: Command): Promise<Draft> {
  const draft = draftOfRow(row, []);
  if (!('factId' in command)) return draft;
  const { draftFact } = await database();
  if (command.kind === 'propose-fact' || command.kind === 'propose-ask') return partForProposal(row, draft, command);
  if (command.kind !== 'add-slot') return draftOfRow(row, await draftFact.findMany({ where: { draftId: row.id, id: command.factId } }));
  const paragraph = draft.article.paragraphs.findLast(({ start }) => start <= command.start + 1)?.number ?? 0;
  const [own, before, named] = await Promise.all([
    draftFact.findMany({ where: { draftId: row.id, paragraph }, orderBy: { position: 'asc' } }),
    draftFact.findFirst({ where: { draftId: row.id, paragraph: { lt: paragraph } }, orderBy: { position: 'desc' } }),
    draftFact.findUnique({ where: { draftId_id: { draftId: row.id, id: command.factId } } }),
  ]);
  const all = [before, ...own, named].filter((one) => one !== null);
  return draftOfRow(row, [...new Map(all.map((one) => [one.id, one])).values()]);
}

/** The section, whose facts the proposal is held against, and the fact before it, which it comes after. */
async function partForProposal(row: DraftRow, { sections }: Draft, { sectionId, factId }: ProposalCommand): Promise<Draft> {
  const { draftFact } = await database();
  const first = sections.find(({ id }) => id === sectionId)?.paragraphs[0] ?? 0;
  const [before, own] = await Promise.all([
    draftFact.findFirst({ where: { draftId: row.id, paragraph: { lt: first } }, orderBy: { position: 'desc' } }),
    draftFact.findMany({ where: { draftId: row.id, OR: [{ sectionId }, { id: factId }] }, orderBy: { position: 'asc' } }),
  ]);
  return draftOfRow(row, [...(before === null || before.id === factId ? [] : [before]), ...own]);
}

function changedBy(before: Draft, after: Draft, inverse: Command): Changed {
  if (inverse.kind === 'rename-section') {
    const { sectionId } = inverse;
    return { kind: 'section', sectionId, title: after.sections.find(({ id }) => id === sectionId)?.title ?? '' };
  }
  if (inverse.kind === 'edit-sets') {
    const { sectionId } = inverse;
    return { kind: 'sets', sectionId, sets: after.sections.find(({ id }) => id === sectionId)?.sets ?? [] };
  }
  if (inverse.kind === 'restore-description') return { kind: 'description', description: after.description };
  if (inverse.kind !== 'restore-fact') throw new Error(`The inverse of a command is a ${inverse.kind}`);
  const { factId } = inverse;
  const fact = draftFactOf(after, factId) ?? null;
  const sectionId = (fact ?? draftFactOf(before, factId))?.fact.sectionId;
  if (sectionId === undefined) throw new Error(`A command to the fact ${factId} left nothing and found nothing`);
  return { kind: 'fact', factId, sectionId, fact };
}

async function storeFact(transaction: Prisma.TransactionClient, draftId: string, { factId, fact }: Extract<Changed, { kind: 'fact' }>): Promise<void> {
  if (fact === null) {
    await transaction.draftFact.deleteMany({ where: { draftId, id: factId } });
    return;
  }
  const row = rowOfDraftFact(draftId, fact);
  await transaction.draftFact.upsert({ where: { draftId_id: { draftId, id: factId } }, create: row, update: row });
}
