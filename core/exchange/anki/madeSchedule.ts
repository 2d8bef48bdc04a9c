import { dayNumber } from '../../scheduling/calendar';
import type { Card, CardControl, ReviewedCardState } from '../../scheduling/cardState';
import type { LearnerDay } from '../../scheduling/day';
import type { HistoryEntry } from '../../scheduling/fold';
import { ratingNumber } from '../../scheduling/fsrs';
import { MINUTE_MS } from '../../time';
import type { Instant } from '../../time';
import type { AnkiCard, AnkiReview } from './collection';

/** The calendar that a collection counts by. */
export interface AnkiCalendar {
  readonly now: Instant;
  readonly dayOf: (at: Instant) => LearnerDay;
  /** Its day 0. */
  readonly first: LearnerDay;
}

type Schedule = Omit<AnkiCard, 'id' | 'noteId' | 'deckId' | 'ordinal'>;

/** A card that nobody has studied; `position` is its place in the queue of new ones. */
export function newSchedule(position: number, changedAt: Instant): Schedule {
  return {
    changedAt, phase: 'new', hold: 'none', due: { kind: 'position', position }, intervalDays: 0, reviews: 0, lapses: 0,
    stepsLeft: 0, flag: 0, memory: null, desiredRetention: null, lastReviewedAt: null,
  };
}

/** How a card stands, as Anki writes it. */
export function scheduleOf({ state, control }: Card, position: number, steps: StepCounts, desiredRetention: number, calendar: AnkiCalendar): Schedule {
  const held = { hold: holdOf(control, calendar.now), flag: Number(control.isFlagged) } as const;
  if (state.phase === 'new') return { ...newSchedule(position, calendar.now), ...held };
  return {
    ...held,
    changedAt: state.lastReviewedAt,
    phase: state.phase,
    due: dueOf(state, calendar),
    // A card in learning steps has none yet; one that was forgotten comes back to a day.
    intervalDays: state.phase === 'learning' ? 0 : Math.max(1, state.intervalDays),
    reviews: state.reviews,
    lapses: state.lapses,
    stepsLeft: state.phase === 'review' ? 0 : Math.max(1, steps[state.phase] - state.learningStep),
    memory: { stability: state.stability, difficulty: state.difficulty },
    desiredRetention,
    lastReviewedAt: state.lastReviewedAt,
  };
}

export type StepCounts = Readonly<Record<'learning' | 'relearning', number>>;

function holdOf({ isSuspended, buriedUntil }: CardControl, now: Instant): AnkiCard['hold'] {
  if (isSuspended) return 'suspended';
  return buriedUntil !== null && buriedUntil > now ? 'buried' : 'none';
}

/** Steps that end on another day are due on that day, as whatever is reviewed is. */
function dueOf({ phase, dueAt }: ReviewedCardState, { now, dayOf, first }: AnkiCalendar): AnkiCard['due'] {
  if (phase !== 'review' && dueAt < dayOf(now).end) return { kind: 'moment', at: dueAt };
  return { kind: 'day', day: dayNumber(dayOf(dueAt)) - dayNumber(first) };
}

/** What was done to a card as entries of Anki's log: reviews, a card made new, and a day that was chosen. */
export function reviewsOf(cardId: number, history: readonly HistoryEntry[]): AnkiReview[] {
  return history.flatMap(({ action, before, after }): AnkiReview[] => {
    const [lastInterval, interval] = [intervalOf(before.state), intervalOf(after.state)];
    const entry = { at: action.at, cardId, lastInterval, interval, durationMs: 0, button: 0 };
    const factor = after.state.phase === 'new' ? 0 : factorOf(after.state.difficulty);
    switch (action.kind) {
      case 'review':
        return [{ ...entry, button: ratingNumber(action.rating), durationMs: Math.min(action.durationMs, longestMs), factor, kind: before.state.phase === 'new' ? 'learning' : before.state.phase }];
      case 'reset':
        return [{ ...entry, kind: 'manual', factor: 0 }];
      case 'set-due':
        return factor === 0 ? [] : [{ ...entry, kind: 'manual', factor }];
      default:
        return [];
    }
  });
}

const longestMs = 60 * MINUTE_MS;

function intervalOf(state: Card['state']): number {
  if (state.phase === 'new') return 0;
  if (state.phase === 'review') return Math.max(1, state.intervalDays);
  return -Math.max(1, Math.round((state.dueAt - state.lastReviewedAt) / 1000));
}

/** FSRS's difficulty of 1..10 as Anki logs it, 100..1100 (rslib/src/card/mod.rs, difficulty_shifted). */
function factorOf(difficulty: number): number {
  return Math.round(((difficulty - 1) / 9 + 0.1) * 1000);
}
