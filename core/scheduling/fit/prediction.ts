import { DAY_MS } from '../../time';
import type { Instant } from '../../time';
import type { CardState } from '../cardState';
import { ratings } from '../event';
import { retrievability, scheduleReview } from '../fsrs';
import type { SchedulingParameters } from '../parameters';
import { dayNumber, daysBetween, isRecalled } from './history';
import type { MemoryHistory } from './history';

/** A review that a model had predicted, and what came. */
export interface Prediction {
  readonly at: Instant;
  /** Of recall, as the model had it just before the review, 0..1. */
  readonly probability: number;
  readonly isRecalled: boolean;
  /** Days since the review before. */
  readonly elapsedDays: number;
  /** Which review of the memory it is, from 1. */
  readonly reviewNumber: number;
  /** How often the memory had lapsed, on later days than its first. */
  readonly lapses: number;
}

/** What FSRS with these parameters predicts of every review that was not on the day of the one before, oldest first. */
export function predictReviews(histories: readonly MemoryHistory[], parameters: SchedulingParameters): Prediction[] {
  const exact = { ...parameters, fuzz: false };
  return histories.flatMap((history) => predictionsOf(history, exact)).sort((a, b) => a.at - b.at);
}

function predictionsOf(history: MemoryHistory, parameters: SchedulingParameters): Prediction[] {
  const predictions: Prediction[] = [];
  let state: CardState = { phase: 'new' };
  let lapses = 0;
  for (const [index, review] of history.entries()) {
    const elapsedDays = daysBetween(history[index - 1]?.at ?? review.at, review.at);
    const noon = noonOf(review.at);
    if (elapsedDays > 0) {
      const probability = retrievability(state, noon, parameters);
      predictions.push({ at: review.at, probability, isRecalled: isRecalled(review), elapsedDays, reviewNumber: index + 1, lapses });
      if (!isRecalled(review)) lapses += 1;
    }
    state = scheduleReview(state, ratings[review.rating - 1] ?? 'again', noon, parameters, '');
  }
  return predictions;
}

/** ts-fsrs counts days by the calendar when it schedules, but in whole 24 hours when it is asked for retrievability:
 *  at the same hour every day the two agree. */
function noonOf(at: Instant): Instant {
  return (dayNumber(at) + 0.5) * DAY_MS;
}
