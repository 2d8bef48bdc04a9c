import type { Instant } from '../time';
import type { QuizAttempt } from './attempt';
import type { PastAttempt } from './attemptResult';
import { countingAttempts, worthOf } from './countedScore';
import type { Quiz } from './quiz';
import { mayShowScore } from './release';
import type { Extension } from './rules';
import { isLate } from './timing';

/** A quiz as it holds for one learner. */
export interface LearnersQuiz {
  readonly quiz: Pick<Quiz, 'rules' | 'dates'>;
  readonly extension: Extension | null;
  /** Until when its keys are kept back; null where they are not. */
  readonly releasedAt: Instant | null;
}

/** A learner's attempts at a quiz as they may see them by `now`, the newest first. While scores are kept back, which is
 *  the best is kept back too. */
export function pastAttempts({ quiz, extension, releasedAt }: LearnersQuiz, attempts: readonly QuizAttempt[], now: Instant): PastAttempt[] {
  const showsScore = (attempt: QuizAttempt): boolean => mayShowScore(quiz.rules, attempt, releasedAt, now);
  const shown = attempts.filter((attempt) => quiz.rules.counts !== 'best' || showsScore(attempt));
  const oldestFirst = shown.toSorted((a, b) => a.startedAt - b.startedAt);
  const counting = new Set(countingAttempts(quiz, oldestFirst, extension).map(({ attemptId }) => attemptId));
  return attempts.toSorted((a, b) => b.startedAt - a.startedAt).map((attempt) => {
    const { attemptId, startedAt } = attempt;
    if (attempt.kind === 'open') return { attemptId, startedAt, submittedAt: null, score: null, isLate: false, counts: false };
    const { submittedAt } = attempt;
    return {
      attemptId, startedAt, submittedAt,
      score: showsScore(attempt) ? worthOf(attempt, quiz, extension) : null,
      isLate: isLate(submittedAt, quiz.dates, extension),
      counts: counting.has(attemptId),
    };
  });
}
