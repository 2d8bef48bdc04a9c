import { meanOf } from '../analytics/measures/moments';
import type { Instant } from '../time';
import type { QuizAttempt, SubmittedAttempt } from './attempt';
import type { Quiz } from './quiz';
import type { Extension } from './rules';
import { lateFactor } from './timing';

type Ruled = Pick<Quiz, 'rules' | 'dates'>;

/** What counts of a learner's attempts, 0..1, after what lateness takes of each; null before the first is submitted. */
export function countedScore(quiz: Ruled, attempts: readonly QuizAttempt[], extension: Extension | null): number | null {
  return meanOf(countingAttempts(quiz, attempts, extension).map((attempt) => worthOf(attempt, quiz, extension)));
}

/** The attempts that count: the best, the last or all of those submitted, of equals the one given last. These are the
 *  highest, last and average grade of Moodle's grading methods (docs.moodle.org, Quiz settings). */
export function countingAttempts(quiz: Ruled, attempts: readonly QuizAttempt[], extension: Extension | null): SubmittedAttempt[] {
  const submitted = submittedOf(attempts);
  switch (quiz.rules.counts) {
    case 'best':
      return highestBy(submitted, (attempt) => worthOf(attempt, quiz, extension));
    case 'last':
      return highestBy(submitted, timeOf);
    case 'mean':
      return submitted;
  }
}

/** The attempt handed in last; null before the first is. */
export function lastSubmitted(attempts: readonly QuizAttempt[]): SubmittedAttempt | null {
  return highestBy(submittedOf(attempts), timeOf)[0] ?? null;
}

/** An attempt's score after what lateness takes, 0..1. */
export function worthOf({ score, submittedAt }: SubmittedAttempt, { dates }: Pick<Quiz, 'dates'>, extension: Extension | null): number {
  return score * lateFactor(submittedAt, dates, extension);
}

function submittedOf(attempts: readonly QuizAttempt[]): SubmittedAttempt[] {
  return attempts.filter((attempt): attempt is SubmittedAttempt => attempt.kind === 'submitted');
}

function timeOf({ submittedAt }: SubmittedAttempt): Instant {
  return submittedAt;
}

function highestBy(attempts: readonly SubmittedAttempt[], keyOf: (attempt: SubmittedAttempt) => number): SubmittedAttempt[] {
  const [first, ...others] = attempts;
  if (first === undefined) return [];
  return [others.reduce((highest, one) => (keyOf(one) >= keyOf(highest) ? one : highest), first)];
}

/** Null where nobody passes or fails, or nothing counts yet. */
export function hasPassed({ passMark }: Pick<Quiz['rules'], 'passMark'>, score: number | null): boolean | null {
  return passMark === null || score === null ? null : score >= passMark;
}
