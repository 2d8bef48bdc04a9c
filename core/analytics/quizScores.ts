import type { Instant } from '../time';

export interface ScoredAttempt {
  readonly at: Instant;
  /** 0..1 */
  readonly score: number;
}

export interface QuizScores {
  readonly attempts: number;
  readonly best: number | null;
  readonly last: number | null;
}

/** Best and last score of a learner's submitted attempts; null before the first. */
export function quizScores(attempts: readonly ScoredAttempt[]): QuizScores {
  const inOrder = [...attempts].sort((a, b) => a.at - b.at);
  const scores = inOrder.map(({ score }) => score);
  return {
    attempts: scores.length,
    best: scores.length === 0 ? null : Math.max(...scores),
    last: scores.at(-1) ?? null,
  };
}
