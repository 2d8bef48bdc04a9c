import type { Instant } from '../time';

/** A score as a platform's gradebook takes it (Assignment and Grade Services 2.0, section 3.4). */

/** Scores are of a hundred there: of a platform's own maximum it makes what it likes. */
export const scoreMaximum = 100;

/** What there is to tell of somebody's quiz. */
export type ScoreToTell =
  /** 0..1. */
  | { readonly kind: 'graded'; readonly score: number }
  /** It was handed in, and its score is kept back until everybody's time is over. */
  | { readonly kind: 'kept-back' };

/** `subject` is the platform's name for whose it is; `at` is when it is told, as a platform takes no score that is older than the
 *  one it has. */
export function scoreMessage(subject: string, told: ScoreToTell, at: Instant) {
  const about = { userId: subject, timestamp: new Date(at).toISOString() };
  if (told.kind === 'kept-back') return { ...about, activityProgress: 'Submitted', gradingProgress: 'Pending' };
  const scoreGiven = Math.round(told.score * scoreMaximum * 100) / 100;
  return { ...about, activityProgress: 'Completed', gradingProgress: 'FullyGraded', scoreGiven, scoreMaximum };
}

/** Where a column's scores are sent: its address may have a query, which stays behind the path. */
export function scoresAddress(lineItem: string): string {
  const url = new URL(lineItem);
  url.pathname = `${url.pathname.replace(/\/$/, '')}/scores`;
  return url.href;
}
