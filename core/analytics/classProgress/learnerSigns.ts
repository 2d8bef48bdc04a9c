import type { LearnerSigns, QuizSign } from '../risk/signs';
import { cramDays } from '../risk/signs';
import { DAY_MS } from '../../time';
import type { Instant } from '../../time';
import type { StudyPace } from './examForecast';
import type { JudgedReview } from './judgedReview';

/** A submitted attempt, and how its questions were answered. */
export interface AnsweredAttempt {
  readonly quiz: QuizSign['quiz'];
  /** Attempts of one quiz share it. */
  readonly quizKey: string;
  readonly submittedAt: Instant;
  /** Of the questions asked, how many were fully right. */
  readonly asked: number;
  readonly right: number;
  /** Of the answers given, how many of known time, and how many given within `rapidMs`. */
  readonly timed: number;
  readonly rapid: number;
}

export interface SignsInput {
  readonly joinedAt: Instant;
  readonly dueNow: number;
  /** Null before the first. */
  readonly firstReviewedAt: Instant | null;
  readonly lastReviewedAt: Instant | null;
  /** Of the last four weeks at least. */
  readonly reviews: readonly JudgedReview[];
  readonly attempts: readonly AnsweredAttempt[];
  readonly now: Instant;
}

const weekDays = 7;

/** The signs of risk in what a learner did. */
export function learnerSigns({ joinedAt, dueNow, firstReviewedAt, lastReviewedAt, reviews, attempts, now }: SignsInput): LearnerSigns {
  const submitted = attempts.map(({ submittedAt }) => submittedAt);
  return {
    joinedAt,
    dueNow,
    firstActiveAt: extreme(Math.min, [firstReviewedAt, ...submitted]),
    lastActiveAt: extreme(Math.max, [lastReviewedAt, ...submitted]),
    reviewsLast7Days: reviews.filter(({ at }) => at >= now - weekDays * DAY_MS).length,
    dailyReviews: countsByDate(reviews.filter(({ at }) => at >= now - cramDays * DAY_MS)),
    timedAnswers: attempts.reduce((sum, { timed }) => sum + timed, 0),
    rapidAnswers: attempts.reduce((sum, { rapid }) => sum + rapid, 0),
    quizzes: bestAttempts(attempts),
  };
}

function extreme(choose: (a: number, b: number) => number, times: readonly (Instant | null)[]): Instant | null {
  return times.reduce<Instant | null>((chosen, at) => (at === null ? chosen : choose(chosen ?? at, at)), null);
}

function countsByDate(reviews: readonly JudgedReview[]): number[] {
  const counts = new Map<string, number>();
  for (const { date } of reviews) counts.set(date, (counts.get(date) ?? 0) + 1);
  return [...counts.values()];
}

/** The attempt at each quiz with the greatest share of right answers, the last of equals. */
function bestAttempts(attempts: readonly AnsweredAttempt[]): QuizSign[] {
  const best = new Map<string, AnsweredAttempt>();
  for (const attempt of attempts.filter(({ asked }) => asked > 0)) {
    const before = best.get(attempt.quizKey);
    if (before === undefined || attempt.right / attempt.asked >= before.right / before.asked) best.set(attempt.quizKey, attempt);
  }
  return [...best.values()].map(({ quiz, right, asked }) => ({ quiz, right, asked }));
}

/** The days that a pace is taken of. */
const paceDays = 14;

/** How much the learner did a day in the last two weeks, or since they joined, if that is less. */
export function studyPace({ joinedAt, reviews, now }: Pick<SignsInput, 'joinedAt' | 'reviews' | 'now'>, firstReviews: readonly Instant[]): StudyPace {
  const days = Math.min(paceDays, Math.max(1, (now - joinedAt) / DAY_MS));
  const since = now - days * DAY_MS;
  return {
    reviewsPerDay: reviews.filter(({ at, isLasting }) => isLasting && at >= since).length / days,
    newCardsPerDay: firstReviews.filter((at) => at >= since).length / days,
  };
}
