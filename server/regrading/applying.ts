import { v7 as newUuid } from 'uuid';
import { asId } from '@/core/ids';
import type { CourseId, QuestionId } from '@/core/ids';
import { regradePreview } from '@/core/quiz/regrade';
import type { RegradedAnswer } from '@/core/quiz/regrade';
import type { QuizKey } from '@/core/quiz/quizKey';
import type { Instant } from '@/core/time';
import { lockLearner } from '../database/learnerLock';
import { noteDeed } from '../audit';
import { database } from '../db';
import type { Prisma } from '../db';
import { noteScore } from '../lti/scores/noting';
import { rollUpAnswers } from '../rollUps/answerCounts';
import type { Viewer } from '../viewer';
import { onlyOf, pendingAttempts } from './pending';
import type { PendingAnswer, PendingAttempt } from './pending';
import { correctReviews } from './reviews';
import { regradeScope } from './scope';
import type { RegradeScope, RegradeTarget } from './scope';

export type Regraded =
  | { readonly ok: true; /** Answers whose score changed. */ readonly changes: number }
  | { readonly ok: false; readonly reason: 'not-yours' | 'nothing-to-regrade' };

const timeoutMs = 120_000;

/** Grades the answers to the chosen questions by their present keys, all or none; done again, it finds nothing to do. */
export async function applyRegrade(viewer: Viewer, target: RegradeTarget, chosen: readonly QuestionId[], now: Instant): Promise<Regraded> {
  const scope = await regradeScope(viewer, target);
  if (scope === null) return { ok: false, reason: 'not-yours' };
  const prisma = await database();
  return prisma.$transaction(async (transaction): Promise<Regraded> => {
    const learners = await transaction.attempt.groupBy({ by: ['learnerId'], where: scope.attempts, orderBy: { learnerId: 'asc' } });
    // All in one order, so that two regrades never wait for each other.
    for (const { learnerId } of learners.filter((one) => scope.isIncluded(one.learnerId))) await lockLearner(transaction, learnerId as RegradedAnswer['learnerId']);
    const attempts = onlyOf(await pendingAttempts(transaction, scope), new Set(chosen));
    if (!attempts.some(({ answers }) => answers.some(isPending))) return { ok: false, reason: 'nothing-to-regrade' };
    const changes = regradePreview(attempts);
    await writeHistory(transaction, viewer, scope, attempts, changes, now);
    await writeScores(transaction, attempts, changes, now);
    await correctReviews(transaction, scope.courseId, attempts, changes, now);
    await noteDeed(transaction, viewer, {
      kind: 'attempts-regraded', subject: { kind: 'course', id: scope.courseId }, details: { questions: chosen.length, changes: changes.length },
      ...(scope.classQuiz === null ? {} : { classId: scope.classQuiz.classId }),
    });
    return { ok: true, changes: changes.length };
  }, { timeout: timeoutMs, maxWait: timeoutMs });
}

const isPending = ({ correction }: PendingAnswer): boolean => correction.kind !== 'none';

async function writeHistory(
  transaction: Prisma.TransactionClient,
  { learnerId: by }: Viewer,
  { courseId }: RegradeScope,
  attempts: readonly PendingAttempt[],
  changes: readonly RegradedAnswer[],
  now: Instant,
): Promise<void> {
  const versions = new Map(attempts.flatMap(({ answers }) => answers.filter(isPending).map(({ questionId, toVersion }) => [questionId, toVersion])));
  const idOf = new Map([...versions.keys()].map((questionId) => [questionId, newUuid()]));
  const asked = new Map(attempts.flatMap(({ attemptId, answers }) => answers.map(({ position, questionId }) => [`${attemptId} ${position}`, questionId])));
  await transaction.regrade.createMany({
    data: [...versions].map(([questionId, toVersion]) => ({ id: idOf.get(questionId) ?? '', courseId, questionId, toVersion, at: new Date(now), by })),
  });
  await transaction.regradeChange.createMany({
    data: changes.map(({ learnerId, attemptId, position, from: before, to: after }) => {
      const questionId = asked.get(`${attemptId} ${position}`);
      return { learnerId, regradeId: (questionId === undefined ? undefined : idOf.get(questionId)) ?? '', attemptId, position, before, after };
    }),
  });
}

async function writeScores(
  transaction: Prisma.TransactionClient,
  attempts: readonly PendingAttempt[],
  changes: readonly RegradedAnswer[],
  now: Instant,
): Promise<void> {
  const changed = new Map(changes.map((change) => [`${change.attemptId} ${change.position}`, change]));
  for (const { learnerId, attemptId, answers } of attempts) {
    for (const { position, toVersion, score } of answers.filter(isPending)) {
      await transaction.attemptQuestion.update({
        where: { learnerId_attemptId_position: { learnerId, attemptId, position } },
        data: { score: changed.get(`${attemptId} ${position}`)?.to ?? score, gradedVersion: toVersion },
      });
    }
  }
  for (const { learnerId, attemptId, attemptTo } of new Map(changes.map((change) => [change.attemptId, change])).values()) {
    const { courseId, quizKey } = await transaction.attempt.update({ where: { learnerId_id: { learnerId, id: attemptId } }, data: { score: attemptTo } });
    await rollUpAnswers(transaction, learnerId, attemptId);
    await noteScore(transaction, { learnerId, courseId: asId<CourseId>(courseId), quizKey: asId<QuizKey>(quizKey) }, now);
  }
}
