import type { AttemptId } from '@/core/ids';
import type { Instant } from '@/core/time';
import { database } from '../db';
import type { Viewer } from '../viewer';

/** What regrading has made of an attempt. */
export interface RegradeNote {
  /** The last time. */
  readonly at: Instant;
  /** Questions fully right before the first time. */
  readonly rightBefore: number;
  readonly rightNow: number;
  readonly questionCount: number;
}

/** Null where the viewer has no such attempt, or its scores are as they were. */
export async function regradeNote({ learnerId }: Viewer, attemptId: AttemptId): Promise<RegradeNote | null> {
  const prisma = await database();
  const changes = await prisma.regradeChange.findMany({
    where: { learnerId, attemptId }, include: { regrade: true }, orderBy: { regrade: { at: 'asc' } },
  });
  const last = changes.at(-1);
  if (last === undefined) return null;
  const answers = await prisma.attemptQuestion.findMany({ where: { learnerId, attemptId } });
  const first = new Map(changes.toReversed().map(({ position, before }) => [position, before]));
  return {
    at: last.regrade.at.getTime(),
    rightBefore: answers.filter(({ position, score }) => (first.get(position) ?? score) === 1).length,
    rightNow: answers.filter(({ score }) => score === 1).length,
    questionCount: answers.length,
  };
}
