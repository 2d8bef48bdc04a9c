import type { QuizAttempt, SubmittedAttempt } from './attempt';
import type { Quiz } from './quiz';
import type { Extension } from './rules';
import { lateFactor } from './timing';

/** What counts of a learner's attempts, 0..1, after what lateness takes of each; null before the first is submitted.
 *  Best, last and mean are the highest, last and average grade of Moodle's grading methods
 *  (docs.moodle.org, Quiz settings). */
export function countedScore(
  { rules, dates }: Pick<Quiz, 'rules' | 'dates'>,
  attempts: readonly QuizAttempt[],
  extension: Extension | null,
): number | null {
  const submitted = attempts.filter((attempt): attempt is SubmittedAttempt => attempt.kind === 'submitted');
  const last = submitted.reduce<SubmittedAttempt | null>((latest, attempt) =>
    (latest === null || attempt.submittedAt >= latest.submittedAt ? attempt : latest), null);
  if (last === null) return null;
  const worth = ({ score, submittedAt }: SubmittedAttempt): number => score * lateFactor(submittedAt, dates, extension);
  switch (rules.counts) {
    case 'best':
      return Math.max(...submitted.map(worth));
    case 'last':
      return worth(last);
    case 'mean':
      return submitted.reduce((sum, attempt) => sum + worth(attempt), 0) / submitted.length;
  }
}

/** Null where nobody passes or fails, or nothing counts yet. */
export function hasPassed({ passMark }: Pick<Quiz['rules'], 'passMark'>, score: number | null): boolean | null {
  return passMark === null || score === null ? null : score >= passMark;
}
