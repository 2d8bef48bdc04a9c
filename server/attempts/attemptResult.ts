import type { AttemptId, LearnerId } from '@/core/ids';
import type { AttemptResult, AttemptTotals } from '@/core/quiz/attemptResult';
import { calibration, certaintyScore } from '@/core/quiz/confidence';
import { hasPassed } from '@/core/quiz/countedScore';
import { mayShowKeys, mayShowScore } from '@/core/quiz/release';
import { lateFactor } from '@/core/quiz/timing';
import type { Instant } from '@/core/time';
import { database } from '../db';
import { releaseOf } from '../quizzes/quizOf';
import { regradeNote } from '../regrading/note';
import type { Viewer } from '../viewer';
import { quizAttemptOf } from './attemptRow';
import { attemptHeading } from './attemptView';
import { closeOverdue } from './openAttempt';
import { questionResults } from './questionResults';
import { attemptWithQuestions } from './storedAttempt';
import type { StoredAttempt } from './storedAttempt';

/** The viewer's submitted attempt, as far as it may be seen by now; null while it is open, and for somebody else's. */
export async function attemptResult(viewer: Viewer, attemptId: AttemptId, now: Instant): Promise<AttemptResult | null> {
  return resultOf(viewer.learnerId, attemptId, now, false);
}

/** The whole of it, for callers that have checked that an instructor of the learner asks. */
export async function resultForInstructor(learnerId: LearnerId, attemptId: AttemptId, now: Instant): Promise<AttemptResult | null> {
  return resultOf(learnerId, attemptId, now, true);
}

async function resultOf(learnerId: LearnerId, attemptId: AttemptId, now: Instant, seesAll: boolean): Promise<AttemptResult | null> {
  const prisma = await database();
  await closeOverdue({ learnerId, id: attemptId }, now);
  const stored = await attemptWithQuestions(prisma, learnerId, attemptId);
  if (stored === null || stored.attempt.submittedAt === null) return null;
  const { attempt, courseId, quiz, questions } = stored;
  const releasedAt = await releaseOf(prisma, quiz);
  const showsKeys = seesAll || mayShowKeys(quizAttemptOf(attempt), releasedAt, now);
  const showsScore = seesAll || mayShowScore(quiz.rules, quizAttemptOf(attempt), releasedAt, now);
  const sectionId = { in: [...quiz.blueprint.sectionIds] };
  return {
    ...await attemptHeading(stored),
    submittedAt: stored.attempt.submittedAt.getTime(),
    submittedBy: attempt.submittedBy === 'time' ? 'time' : 'learner',
    questionCount: questions.length,
    totals: showsScore ? totalsOf(stored, stored.attempt.submittedAt.getTime()) : null,
    regraded: showsScore ? await regradeNote(learnerId, attemptId) : null,
    questions: showsKeys ? await questionResults(stored, questions) : null,
    releasedAt: showsKeys ? null : releasedAt,
    cardsInDeck: await prisma.card.count({ where: { learnerId, courseId, sectionId, retiredAt: null } }),
  };
}

function totalsOf({ attempt, quiz, extension, questions }: StoredAttempt, submittedAt: Instant): AttemptTotals {
  const score = attempt.score ?? 0;
  const factor = lateFactor(submittedAt, quiz.dates, extension);
  const sure = questions.flatMap(({ confidence, score: one }) => (confidence === null ? [] : [{ confidence, score: one ?? 0 }]));
  const marks = sure.map((answer) => certaintyScore(answer.score, answer.confidence));
  return {
    score,
    lateFactor: factor,
    hasPassed: hasPassed(quiz.rules, score * factor),
    rightCount: questions.filter((one) => one.score === 1).length,
    certainty: sure.length === 0 ? null : { score: sum(marks), best: sure.length * certaintyScore(1, 'certain'), answers: sure.length },
    calibration: sure.length === 0 ? [] : calibration(sure),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
