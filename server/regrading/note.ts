import type { AttemptId, LearnerId } from '@/core/ids';
import type { RegradeNote } from '@/core/quiz/attemptResult';
import { database } from '../db';

/** What regrading has made of a learner's attempt; null where its scores are as they were. For callers that have checked
 *  who may see it. */
export async function regradeNote(learnerId: LearnerId, attemptId: AttemptId): Promise<RegradeNote | null> {
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
