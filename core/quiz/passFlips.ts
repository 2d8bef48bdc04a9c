import type { LearnerAttempts } from '../analytics/quizResults';
import type { AttemptId, LearnerId } from '../ids';
import { countedScore, hasPassed } from './countedScore';
import type { Quiz } from './quiz';

export interface PassFlip {
  readonly learnerId: LearnerId;
  readonly passesNow: boolean;
}

/** Who would pass or fail by other scores of their attempts. */
export function passFlips(
  quiz: Pick<Quiz, 'rules' | 'dates'>,
  learners: readonly LearnerAttempts[],
  scoreOf: ReadonlyMap<AttemptId, number>,
): PassFlip[] {
  return learners.flatMap(({ learnerId, attempts, extension }) => {
    const then = attempts.map((attempt) =>
      (attempt.kind === 'submitted' ? { ...attempt, score: scoreOf.get(attempt.attemptId) ?? attempt.score } : attempt));
    const passed = hasPassed(quiz.rules, countedScore(quiz, attempts, extension));
    const passesNow = hasPassed(quiz.rules, countedScore(quiz, then, extension));
    return passesNow === null || passed === passesNow ? [] : [{ learnerId, passesNow }];
  });
}
