import type { CourseId } from '@/core/ids';
import type { PastAttempt } from '@/core/quiz/attemptResult';
import type { QuizAttempt } from '@/core/quiz/attempt';
import type { Quiz } from '@/core/quiz/quiz';
import type { QuizKey } from '@/core/quiz/quizKey';
import { mayShowScore } from '@/core/quiz/release';
import type { Extension } from '@/core/quiz/rules';
import { lateFactor } from '@/core/quiz/timing';
import type { Instant } from '@/core/time';
import { database } from '../db';
import { extensionOf, quizOfAttempt } from '../quizzes/quizOf';
import type { Viewer } from '../viewer';
import { quizAttemptOf } from './attemptRow';
import { closeOverdue } from './openAttempt';

/** The viewer's attempts at a quiz, the newest first. */
export async function attemptHistory({ learnerId }: Viewer, courseId: CourseId, quizKey: QuizKey, now: Instant): Promise<PastAttempt[]> {
  const prisma = await database();
  const quiz = await quizOfAttempt(prisma, quizKey, courseId);
  if (quiz === null) return [];
  const where = { learnerId, courseId, quizKey };
  await closeOverdue(where, now);
  const rows = await prisma.attempt.findMany({ where, orderBy: { startedAt: 'desc' } });
  return pastAttempts(quiz, rows.map(quizAttemptOf), await extensionOf(prisma, learnerId, quizKey), now);
}

function pastAttempts(quiz: Quiz, attempts: readonly QuizAttempt[], extension: Extension | null, now: Instant): PastAttempt[] {
  const listed = attempts.map((attempt) => listedAttempt(quiz, attempt, extension, now));
  const counting = countingIds(quiz, listed);
  return listed.map((one) => ({ ...one, counts: counting.has(one.attemptId) }));
}

type Listed = Omit<PastAttempt, 'counts'>;

function listedAttempt(quiz: Quiz, attempt: QuizAttempt, extension: Extension | null, now: Instant): Listed {
  const { attemptId, startedAt } = attempt;
  if (attempt.kind === 'open') return { attemptId, startedAt, submittedAt: null, score: null, isLate: false };
  const { submittedAt } = attempt;
  const factor = lateFactor(submittedAt, quiz.dates, extension);
  const dueAt = extension?.dueAt ?? quiz.dates.dueAt;
  return {
    attemptId, startedAt, submittedAt,
    score: mayShowScore(quiz, attempt, extension, now) ? attempt.score * factor : null,
    isLate: dueAt !== null && submittedAt > dueAt,
  };
}

/** The attempts that count; while scores are kept back, which is the best is kept back too. */
function countingIds({ rules }: Quiz, listed: readonly Listed[]): ReadonlySet<string> {
  const submitted = listed.filter(({ submittedAt }) => submittedAt !== null);
  switch (rules.counts) {
    case 'mean':
      return new Set(submitted.map(({ attemptId }) => attemptId));
    case 'last':
      return new Set(submitted.sort((a, b) => (b.submittedAt ?? 0) - (a.submittedAt ?? 0)).slice(0, 1).map(({ attemptId }) => attemptId));
    case 'best':
      return new Set(submitted.filter(({ score }) => score !== null).sort((a, b) => (b.score ?? 0) - (a.score ?? 0)).slice(0, 1).map(({ attemptId }) => attemptId));
  }
}
