import type { LearnerSigns, QuizSign } from '../risk/signs';
import { cramDays } from '../risk/signs';
import { dayNumber } from '../../scheduling/calendar';
import type { LearnerDay } from '../../scheduling/day';
import { DAY_MS } from '../../time';
import type { Instant } from '../../time';
import type { DayTotal } from '../rollUp/deckReport';
import type { StudyPace } from './examForecast';

/** What a learner handed in of quizzes. */
export interface QuizzesTaken {
  /** Null before the first. */
  readonly firstAt: Instant | null;
  readonly lastAt: Instant | null;
  /** Of all answers given, how many of known time, and how many given within `rapidMs`. */
  readonly timed: number;
  readonly rapid: number;
  readonly attempts: readonly AnsweredAttempt[];
}

/** A submitted attempt, and how its questions were answered. */
export interface AnsweredAttempt {
  readonly quiz: QuizSign['quiz'];
  /** Attempts of one quiz share it. */
  readonly quizKey: string;
  /** Of the questions asked, how many were fully right. */
  readonly asked: number;
  readonly right: number;
}

export const noQuizzes: QuizzesTaken = { firstAt: null, lastAt: null, timed: 0, rapid: 0, attempts: [] };

export interface SignsInput {
  readonly joinedAt: Instant;
  readonly dueNow: number;
  /** Null before the first. */
  readonly firstReviewedAt: Instant | null;
  readonly lastReviewedAt: Instant | null;
  /** The days with reviews, of the last four weeks at least. */
  readonly days: readonly DayTotal[];
  readonly taken: QuizzesTaken;
  /** The learner's day now. */
  readonly today: LearnerDay;
}

const weekDays = 7;

/** The signs of risk in what a learner did. */
export function learnerSigns({ joinedAt, dueNow, firstReviewedAt, lastReviewedAt, days, taken, today }: SignsInput): LearnerSigns {
  return {
    joinedAt,
    dueNow,
    firstActiveAt: extreme(Math.min, [firstReviewedAt, taken.firstAt]),
    lastActiveAt: extreme(Math.max, [lastReviewedAt, taken.lastAt]),
    reviewsLast7Days: reviewsOfWeek(days, today),
    dailyReviews: lastDays(days, today, cramDays).map(({ reviews }) => reviews),
    timedAnswers: taken.timed,
    rapidAnswers: taken.rapid,
    quizzes: bestAttempts(taken.attempts),
  };
}

function extreme(choose: (a: number, b: number) => number, times: readonly (Instant | null)[]): Instant | null {
  return times.reduce<Instant | null>((chosen, at) => (at === null ? chosen : choose(chosen ?? at, at)), null);
}

/** How many reviews the learner made today and on the six days before. */
export function reviewsOfWeek(days: readonly DayTotal[], today: LearnerDay): number {
  return lastDays(days, today, weekDays).reduce((sum, { reviews }) => sum + reviews, 0);
}

/** So many of the learner's days, today the last of them. */
export function lastDays<Day extends Pick<DayTotal, 'day'>>(days: readonly Day[], today: LearnerDay, count: number): Day[] {
  const first = dayNumber(today) - count + 1;
  return days.filter(({ day }) => day >= first);
}

/** The attempt at each quiz with the greatest share of right answers. */
function bestAttempts(attempts: readonly AnsweredAttempt[]): QuizSign[] {
  const best = new Map<string, AnsweredAttempt>();
  for (const attempt of attempts.filter(({ asked }) => asked > 0)) {
    const before = best.get(attempt.quizKey);
    if (before === undefined || attempt.right / attempt.asked >= before.right / before.asked) best.set(attempt.quizKey, attempt);
  }
  return [...best.values()].map(({ quiz, right, asked }) => ({ quiz, right, asked }));
}

/** The days that a pace is taken of, today among them. */
const paceDays = 14;

/** How much the learner did a day in the last two weeks, or since they joined, if that is less. */
export function studyPace(
  { joinedAt, days, today, now }: Pick<SignsInput, 'joinedAt' | 'days' | 'today'> & { readonly now: Instant },
  firstReviews: readonly Instant[],
): StudyPace {
  // Who joined within a day counts as there for one.
  const since = Math.min(Math.max(joinedAt, today.start - (paceDays - 1) * DAY_MS), now - DAY_MS);
  const daysPassed = (now - since) / DAY_MS;
  const counted = lastDays(days, today, 1 + Math.ceil((today.start - since) / DAY_MS));
  return {
    reviewsPerDay: counted.reduce((sum, { lasting }) => sum + lasting, 0) / daysPassed,
    newCardsPerDay: firstReviews.filter((at) => at >= since).length / daysPassed,
  };
}
