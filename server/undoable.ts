import type { CourseId, LearnerId } from '@/core/ids';
import { undoableSteps } from '@/core/scheduling/undoable';
import type { Step } from '@/core/scheduling/undoable';
import type { Instant } from '@/core/time';
import type { Database } from './db';
import { foldStored } from './folding';
import { cardOfRow } from './rows/cardRow';

const mostSteps = 20;

/** What the learner did last in a course since `since`, oldest first, each with the card as it was before. */
export async function lastSteps(prisma: Database, learnerId: LearnerId, courseId: CourseId, since: Instant): Promise<Step[]> {
  const recent = await prisma.studyEvent.findMany({
    where: { learnerId, courseId, at: { gte: new Date(since) }, isUndone: false, actionId: null, kind: { not: 'undo' }, cardId: { not: null } },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: mostSteps,
    select: { id: true, cardId: true },
  });
  const ids = new Set(recent.map(({ id }) => id));
  const rows = await prisma.card.findMany({ where: { learnerId, id: { in: recent.flatMap(({ cardId }) => cardId ?? []) } } });
  const folded = await foldStored(prisma, learnerId, courseId, rows);
  return undoableSteps(rows.map(cardOfRow), folded, mostSteps).filter(({ action }) => ids.has(action.id));
}
