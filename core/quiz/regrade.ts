import { gradeResponse } from '../grading/grade';
import type { Response } from '../grading/response';
import type { AttemptId, LearnerId } from '../ids';
import type { GradedQuestion } from '../questions/question';

/** A submitted attempt as it is stored, with all its answers: an attempt's score is their mean. */
export interface GradedAttempt {
  readonly learnerId: LearnerId;
  readonly attemptId: AttemptId;
  readonly answers: readonly GradedAnswer[];
}

export interface GradedAnswer {
  readonly position: number;
  readonly response: Response | null;
  /** 0..1, by the version that it was graded by last. */
  readonly score: number;
  /** The question with its corrected key; null where its score is to stay. */
  readonly corrected: GradedQuestion | null;
}

/** An answer whose score a corrected key changes; all scores 0..1. */
export interface RegradedAnswer {
  readonly learnerId: LearnerId;
  readonly attemptId: AttemptId;
  readonly position: number;
  readonly from: number;
  readonly to: number;
  readonly attemptFrom: number;
  readonly attemptTo: number;
}

/** Whose scores change when answers are graded by corrected keys, and to what; those that stay are left out. */
export function regradePreview(attempts: readonly GradedAttempt[]): RegradedAnswer[] {
  return attempts.flatMap(({ learnerId, attemptId, answers }) => {
    const regraded = answers.map((answer) => ({ position: answer.position, from: answer.score, to: regradedScore(answer) }));
    const attemptFrom = mean(regraded.map(({ from }) => from));
    const attemptTo = mean(regraded.map(({ to }) => to));
    return regraded
      .filter(({ from, to }) => from !== to)
      .map((change) => ({ learnerId, attemptId, ...change, attemptFrom, attemptTo }));
  });
}

function regradedScore({ corrected, response, score }: GradedAnswer): number {
  return corrected === null ? score : gradeResponse(corrected, response).score;
}

function mean(scores: readonly number[]): number {
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
