import type { AttemptId, LearnerId } from '@/core/ids';
import { gradeResponse } from '@/core/grading/grade';
import { parseQuizKey } from '@/core/quiz/quizKey';
import { endsAt, submittedAtBy } from '@/core/quiz/timing';
import type { Instant } from '@/core/time';
import { addSectionCards } from '../cards';
import { lockLearner } from '../database/learnerLock';
import { database } from '../db';
import type { Prisma } from '../db';
import { askForJob } from '../jobs/asking';
import { noteScore } from '../lti/scores/noting';
import { rollUpAnswers } from '../rollUps/answerCounts';
import { queueAttempt } from '../statements/queueing';
import type { Viewer } from '../viewer';
import { feedSchedule } from './feedSchedule';
import { holdOpen } from './holdOpen';
import { attemptWithQuestions } from './storedAttempt';
import type { StoredAttempt, StoredQuestion } from './storedAttempt';

export type Submitted = { readonly ok: true } | { readonly ok: false; readonly reason: 'no-such-attempt' };

/** Grades the viewer's attempt and feeds what it showed into the schedule: a section's quiz puts all cards of the section
 *  into the deck, any other those it asked. Submitting twice is submitting once. */
export async function submitAttempt(viewer: Viewer, attemptId: AttemptId, now: Instant): Promise<Submitted> {
  return submitOf(viewer.learnerId, attemptId, now);
}

/** The same for a learner whose time is up, whoever noticed. */
export async function submitOf(learnerId: LearnerId, attemptId: AttemptId, now: Instant): Promise<Submitted> {
  const prisma = await database();
  const isToBeTold = await prisma.$transaction(async (transaction) => {
    await lockLearner(transaction, learnerId);
    const isOpen = await holdOpen(transaction, learnerId, attemptId);
    const stored = await attemptWithQuestions(transaction, learnerId, attemptId);
    return stored === null ? null : isOpen && (await grade(transaction, stored, now));
  });
  if (isToBeTold === null) return { ok: false, reason: 'no-such-attempt' };
  // Behind the transaction: all who hand in at this moment would wait for each other's.
  if (isToBeTold) await askForJob(prisma, { kind: 'scores', key: '' }, now);
  return { ok: true };
}

/** Gives whether a platform is to be told of the score. */
async function grade(transaction: Prisma.TransactionClient, stored: StoredAttempt, now: Instant): Promise<boolean> {
  const { learnerId, attempt, quiz, extension, questions } = stored;
  const begun = { startedAt: attempt.startedAt.getTime() };
  const end = endsAt(begun, quiz, extension);
  const at = submittedAtBy(begun, quiz, extension, now);
  const scores = questions.map((one) => one.score ?? gradeResponse(one.question, one.response).score);
  await writeScores(transaction, stored, scores);
  await transaction.attempt.update({
    where: { learnerId_id: { learnerId, id: attempt.id } },
    data: {
      submittedAt: new Date(at),
      submittedBy: end !== null && now >= end ? 'time' : 'learner',
      score: scores.reduce((sum, score) => sum + score, 0) / scores.length,
    },
  });
  await rollUpAnswers(transaction, learnerId, attempt.id);
  await queueAttempt(transaction, stored, scores, at);
  const name = parseQuizKey(quiz.key);
  if (name?.kind === 'section') await addSectionCards(transaction, learnerId, quiz.courseId, name.sectionId, at);
  await feedSchedule(transaction, { learnerId, quiz, questions: unfed(stored), at });
  return noteScore(transaction, { learnerId, courseId: quiz.courseId, quizKey: quiz.key }, now);
}

/** The questions that the schedule has not heard of: a settled one fed it when it was settled, and in practice what was
 *  left out says nothing. */
function unfed({ quiz, questions }: StoredAttempt): StoredQuestion[] {
  const open = questions.filter(({ settledAt }) => settledAt === null);
  return quiz.rules.mode === 'practice' ? open.filter(({ response }) => response !== null) : open;
}

async function writeScores(transaction: Prisma.TransactionClient, { learnerId, attempt, questions }: StoredAttempt, scores: readonly number[]): Promise<void> {
  for (const score of new Set(scores)) {
    const positions = questions.filter((_, index) => scores[index] === score).map(({ position }) => position);
    await transaction.attemptQuestion.updateMany({ where: { learnerId, attemptId: attempt.id, position: { in: positions } }, data: { score } });
  }
}
