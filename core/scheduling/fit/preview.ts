import type { Instant } from '../../time';
import type { CardState, ReviewedCardState } from '../cardState';

/** A card as it is, and as it would be. */
export interface CardChange {
  readonly before: CardState;
  readonly after: CardState;
}

/** What a reschedule changes, over the cards that have been reviewed. */
export interface ReschedulePreview {
  readonly cards: number;
  /** Of them, how many come due earlier and how many later, by a day or more. */
  readonly earlier: number;
  readonly later: number;
  /** How many are due by the end of today. */
  readonly dueTodayBefore: number;
  readonly dueTodayAfter: number;
  /** Mean interval in days of the cards that are out of their learning steps; null where there is none. */
  readonly meanIntervalDaysBefore: number | null;
  readonly meanIntervalDaysAfter: number | null;
}

interface Pair {
  readonly before: ReviewedCardState;
  readonly after: ReviewedCardState;
}

/** Sums up what becomes of the cards; `dayEnd` is when the learner's day turns. */
export function previewReschedule(changes: readonly CardChange[], dayEnd: Instant): ReschedulePreview {
  const pairs = changes.flatMap(({ before, after }): Pair[] =>
    before.phase === 'new' || after.phase === 'new' ? [] : [{ before, after }],
  );
  const wholeDays = pairs.map(({ before, after }) => after.intervalDays - before.intervalDays);
  return {
    cards: pairs.length,
    earlier: wholeDays.filter((days) => days < 0).length,
    later: wholeDays.filter((days) => days > 0).length,
    dueTodayBefore: pairs.filter(({ before }) => before.dueAt < dayEnd).length,
    dueTodayAfter: pairs.filter(({ after }) => after.dueAt < dayEnd).length,
    meanIntervalDaysBefore: meanInterval(pairs.map(({ before }) => before)),
    meanIntervalDaysAfter: meanInterval(pairs.map(({ after }) => after)),
  };
}

function meanInterval(states: readonly ReviewedCardState[]): number | null {
  const intervals = states.filter(({ phase }) => phase === 'review').map(({ intervalDays }) => intervalDays);
  return intervals.length === 0 ? null : intervals.reduce((sum, days) => sum + days, 0) / intervals.length;
}
