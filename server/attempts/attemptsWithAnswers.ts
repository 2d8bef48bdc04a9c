import { compareIds } from '@/core/ids';
import type { LearnerId } from '@/core/ids';
import { inPortions } from '../database/portions';
import type { Database, Prisma } from '../db';
import type { Attempt, AttemptQuestion } from '../generated/sqlite/client';

export type AttemptWithAnswers = Attempt & { readonly questions: readonly AttemptQuestion[] };

/** Attempts with their answers in order, those begun first before others: of some learners, or of `everybody`. */
export async function attemptsWithAnswers(
  prisma: Database, where: Prisma.AttemptWhereInput, learnerIds: readonly LearnerId[] | 'everybody',
): Promise<AttemptWithAnswers[]> {
  const found = learnerIds === 'everybody'
    ? await readAttempts(prisma, where)
    : await inPortions(learnerIds, (some) => readAttempts(prisma, { ...where, learnerId: { in: some } }));
  return found.sort((a, b) => a.startedAt.getTime() - b.startedAt.getTime() || compareIds(a.id, b.id));
}

/** The answers by what their attempts are found by: by the attempts' own keys the statement would grow with them. */
async function readAttempts(prisma: Database, where: Prisma.AttemptWhereInput): Promise<AttemptWithAnswers[]> {
  const [attempts, answers] = await Promise.all([
    prisma.attempt.findMany({ where }),
    prisma.attemptQuestion.findMany({ where: { attempt: where }, orderBy: { position: 'asc' } }),
  ]);
  const byAttempt = new Map(attempts.map((attempt) => [keyOf(attempt.learnerId, attempt.id), [] as AttemptQuestion[]]));
  for (const answer of answers) byAttempt.get(keyOf(answer.learnerId, answer.attemptId))?.push(answer);
  return attempts.map((attempt) => ({ ...attempt, questions: byAttempt.get(keyOf(attempt.learnerId, attempt.id)) ?? [] }));
}

function keyOf(learnerId: string, attemptId: string): string {
  return `${learnerId} ${attemptId}`;
}
