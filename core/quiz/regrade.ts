import { meanOf } from '../analytics/measures/moments';
import { gradeResponse } from '../grading/grade';
import type { Response } from '../grading/response';
import type { AttemptId, LearnerId } from '../ids';
import type { GradedQuestion } from '../questions/question';
import { carriedOver } from './carriedOver';

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
  readonly correction: Correction;
}

/** What has become of an answer's question since it was graded. */
export type Correction =
  /** Its score stays. */
  | { readonly kind: 'none' }
  /** The question as it was asked, and with its corrected key. */
  | { readonly kind: 'key'; readonly asked: GradedQuestion; readonly corrected: GradedQuestion }
  /** Given up: everybody has full credit, as by Moodle's "maximum grade for all"; to leave it out would take from
   *  those who were right. */
  | { readonly kind: 'retired' };

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
    const attemptFrom = meanOf(regraded.map(({ from }) => from)) ?? 0;
    const attemptTo = meanOf(regraded.map(({ to }) => to)) ?? 0;
    return regraded
      .filter(({ from, to }) => from !== to)
      .map((change) => ({ learnerId, attemptId, ...change, attemptFrom, attemptTo }));
  });
}

function regradedScore({ correction, response, score }: GradedAnswer): number {
  switch (correction.kind) {
    case 'none':
      return score;
    case 'retired':
      return 1;
    case 'key':
      return gradeResponse(correction.corrected, carriedOver(correction.asked, correction.corrected, response)).score;
  }
}
