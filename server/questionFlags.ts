import type { LearnerId } from '@/core/ids';
import type { Flag } from '@/core/scheduling/event';
import type { Prisma } from './db';
import type { StudyEvent as EventRow } from './generated/sqlite/client';
import { fromStored } from './rows/stored';

/** Brings what a question's author is told in line with a learner's events: a flag that was taken back goes. */
export async function projectFlags(
  transaction: Prisma.TransactionClient,
  learnerId: LearnerId,
  rows: readonly EventRow[],
  applied: ReadonlySet<string>,
): Promise<void> {
  const flags = rows.filter(({ kind }) => kind === 'flag');
  if (flags.length === 0) return;
  const ids = flags.map(({ id }) => id);
  const known = await transaction.questionFlag.findMany({ where: { learnerId, id: { in: ids } }, select: { id: true } });
  const knownIds = new Set(known.map(({ id }) => id));
  const fresh = flags.filter(({ id }) => applied.has(id) && !knownIds.has(id));
  const gone = ids.filter((id) => !applied.has(id) && knownIds.has(id));
  if (gone.length > 0) await transaction.questionFlag.deleteMany({ where: { learnerId, id: { in: gone } } });
  if (fresh.length === 0) return;
  await transaction.questionFlag.createMany({
    data: fresh.map(({ id, courseId, at, questionId, details }) => ({
      learnerId, id, courseId, at, questionId: questionId ?? '', ...fromStored<Pick<Flag, 'note'>>(details),
    })),
  });
}
