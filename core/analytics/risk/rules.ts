import { DAY_MS } from '../../time';
import type { Instant } from '../../time';
import type { LearnerSigns, QuizSign } from './signs';
import type { RiskThresholds } from './thresholds';

/** Why a learner is at risk, with the figures that say so. */
export type Reason =
  | { readonly kind: 'not-begun'; readonly daysSinceJoined: number }
  | { readonly kind: 'stopped'; readonly idleDays: number }
  | { readonly kind: 'behind'; readonly dueNow: number; readonly reviewsLast7Days: number }
  | { readonly kind: 'crams'; /** 0..1 */ readonly share: number; readonly reviews: number }
  | { readonly kind: 'guesses'; readonly rapidAnswers: number; readonly timedAnswers: number }
  | { readonly kind: 'fails'; readonly quizzes: readonly QuizSign[] };

/** Finds one kind of trouble, or null. */
export type RiskRule = (signs: LearnerSigns, thresholds: RiskThresholds, now: Instant) => Reason | null;

/** In the class for some time, and nothing done. */
export const notBegun: RiskRule = ({ joinedAt, lastActiveAt }, { idleDays }, now) => {
  const daysSinceJoined = wholeDays(now - joinedAt);
  return lastActiveAt === null && daysSinceJoined >= idleDays ? { kind: 'not-begun', daysSinceJoined } : null;
};

/** Studied once, and no more. */
export const stopped: RiskRule = ({ lastActiveAt }, thresholds, now) => {
  if (lastActiveAt === null) return null;
  const idleDays = wholeDays(now - lastActiveAt);
  return idleDays >= thresholds.idleDays ? { kind: 'stopped', idleDays } : null;
};

/** Studies, but has more due than a week's reviews; who has stopped is behind anyway. */
export const behind: RiskRule = (signs, thresholds, now) => {
  const { dueNow, reviewsLast7Days } = signs;
  if (signs.lastActiveAt === null || stopped(signs, thresholds, now) !== null) return null;
  return dueNow >= thresholds.dueCards && dueNow > reviewsLast7Days ? { kind: 'behind', dueNow, reviewsLast7Days } : null;
};

const busiestDays = 2;
const fewestReviews = 40;
/** Who began lately has had no time to spread reviews over. */
const fewestDays = 14;

/** Nearly all of four weeks' reviews on two days; the last weeks of who has stopped tell nothing. */
export const crams: RiskRule = (signs, thresholds, now) => {
  const { dailyReviews, firstActiveAt } = signs;
  if (firstActiveAt === null || now - firstActiveAt < fewestDays * DAY_MS || stopped(signs, thresholds, now) !== null) return null;
  const reviews = sumOf(dailyReviews);
  const share = sumOf(dailyReviews.toSorted((a, b) => b - a).slice(0, busiestDays)) / reviews;
  return reviews >= fewestReviews && share >= thresholds.crammedShare ? { kind: 'crams', share, reviews } : null;
};

const fewestAnswers = 16;

/** Too many quiz answers sooner than a question can be read: response-time effort, S. L. Wise and X. Kong, Response time
 *  effort, Applied Measurement in Education 18 (2005), 163-183. */
export const guesses: RiskRule = ({ rapidAnswers, timedAnswers }, { rapidShare }) =>
  (timedAnswers >= fewestAnswers && rapidAnswers / timedAnswers >= rapidShare ? { kind: 'guesses', rapidAnswers, timedAnswers } : null);

/** Several quizzes failed, whatever was tried. */
export const fails: RiskRule = (signs, thresholds) => {
  const quizzes = failedQuizzes(signs, thresholds);
  return quizzes.length >= thresholds.failedQuizzes ? { kind: 'fails', quizzes } : null;
};

/** The quizzes whose best attempt is below the share, the worst first. */
export function failedQuizzes({ quizzes }: Pick<LearnerSigns, 'quizzes'>, { quizShare }: Pick<RiskThresholds, 'quizShare'>): QuizSign[] {
  return quizzes
    .filter(({ right, asked }) => asked > 0 && right / asked < quizShare)
    .sort((a, b) => a.right / a.asked - b.right / b.asked);
}

function wholeDays(ms: number): number {
  return Math.floor(ms / DAY_MS);
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
