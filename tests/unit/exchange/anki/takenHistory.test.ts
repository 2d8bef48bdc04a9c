import { describe, expect, test } from 'vitest';
import type { AnkiCard, AnkiReview } from '@/core/exchange/anki/collection';
import { takeHistory } from '@/core/exchange/anki/takenHistory';
import { asId } from '@/core/ids';
import type { CardId, EventId } from '@/core/ids';
import { defaultParameters } from '@/core/scheduling/fsrs';
import { foldCard } from '@/core/scheduling/fold';
import { DAY_MS, HOUR_MS } from '@/core/time';
import { anAnkiCard, anAnkiReview, began } from '../../builders/anki';
import { noon } from '../../builders/card';

const cardId = asId<CardId>('course/fact/slot');
const at = (day: number) => began + day * DAY_MS + 6 * HOUR_MS;

function taken(card: Partial<AnkiCard>, reviews: readonly AnkiReview[], hasThreeButtonSteps = false) {
  return takeHistory(cardId, anAnkiCard(1, 1, card), reviews, { createdAt: began, hasThreeButtonSteps }, (moment, name) => asId<EventId>(`${moment} ${name}`));
}

const learned = [
  anAnkiReview(at(10), 1, { kind: 'learning', button: 3, interval: -600 }), anAnkiReview(at(10) + 600_000, 1, { kind: 'learning', button: 3, interval: 4 }),
  anAnkiReview(at(14), 1, { button: 3, interval: 12 }), anAnkiReview(at(26), 1, { button: 1, interval: -600 }),
  anAnkiReview(at(26) + 600_000, 1, { kind: 'relearning', button: 3, interval: 3 }),
];

describe('what a card went through in Anki', () => {
  test('comes as reviews, and the day on which Anki had it due behind them', () => {
    const { events, reviews } = taken({ phase: 'review', due: { kind: 'day', day: 29 }, changedAt: at(26) + 600_000 }, learned);
    expect(reviews).toBe(5);
    expect(events.map(({ kind }) => kind)).toEqual(['review', 'review', 'review', 'review', 'review', 'set-due']);
    expect(events[3]).toEqual({ kind: 'review', id: `${at(26)} review`, cardId, at: at(26), rating: 'again', durationMs: 4_000 });
    expect(events[5]).toMatchObject({ at: at(26) + 600_001, dueAt: began + 29 * DAY_MS + 2 * HOUR_MS });
  });

  test('folds to a memory that follows from the reviews, due when Anki had it due', () => {
    const { events } = taken({ phase: 'review', due: { kind: 'day', day: 29 }, changedAt: at(26) + 600_000 }, learned);
    const { state } = foldCard(cardId, events.map((event) => (event.kind === 'review' ? { ...event, source: 'study' } : event)), [], defaultParameters);
    expect(state).toMatchObject({ phase: 'review', reviews: 5, lapses: 1, dueAt: began + 29 * DAY_MS + 2 * HOUR_MS, intervalDays: 3, firstReviewedAt: at(10) });
  });

  test('is asked for again under the same names', () => {
    const card = { phase: 'review', due: { kind: 'day', day: 29 }, hold: 'suspended' } as const;
    expect(taken(card, [...learned].reverse())).toEqual(taken(card, learned));
  });

  test('ends suspended where Anki has it so', () => {
    const { events } = taken({ phase: 'review', due: { kind: 'day', day: 29 }, hold: 'suspended', changedAt: at(27) }, learned);
    expect(events.at(-1)).toEqual({ kind: 'suspend', id: `${at(26) + 600_000} suspend`, cardId, at: at(27) });
    expect(taken({ hold: 'suspended' }, []).events).toEqual([{ kind: 'suspend', id: `${noon - 10 * DAY_MS} suspend`, cardId, at: noon - 10 * DAY_MS + 2 }]);
  });

  test('leaves out mere practice, what was rescheduled by hand, and begins anew where the card was made new', () => {
    const practice = anAnkiReview(at(20), 1, { kind: 'filtered', factor: 0 });
    const early = anAnkiReview(at(21), 1, { kind: 'filtered', factor: 500 });
    const moved = anAnkiReview(at(22), 1, { kind: 'manual', button: 0, factor: 500 });
    const forgotten = anAnkiReview(at(23), 1, { kind: 'manual', button: 0, factor: 0 });
    const result = taken({ phase: 'new' }, [practice, early, moved, forgotten]);
    expect(result).toMatchObject({ practice: 1, reviews: 1, isWithoutHistory: false });
    expect(result.events.map(({ kind }) => kind)).toEqual(['review', 'reset']);
  });

  test('of the first scheduler is read with its three buttons for steps', () => {
    const buttons = [1, 2, 3].map((button) => anAnkiReview(at(button), 1, { kind: 'learning', button }));
    const ratingsOf = (hasThree: boolean) => taken({}, buttons, hasThree).events.map((event) => (event.kind === 'review' ? event.rating : event.kind));
    expect(ratingsOf(true)).toEqual(['again', 'good', 'easy']);
    expect(ratingsOf(false)).toEqual(['again', 'hard', 'good']);
    const review = taken({}, [anAnkiReview(at(1), 1, { button: 2 })], true).events[0];
    expect(review).toMatchObject({ rating: 'hard' });
  });

  test('cannot be told of a card that was scheduled without a review', () => {
    expect(taken({ phase: 'review', due: { kind: 'day', day: 29 } }, [])).toEqual({ events: [], reviews: 0, practice: 0, isWithoutHistory: true });
  });

  test('of a card in its steps is left to its reviews', () => {
    expect(taken({ phase: 'relearning', due: { kind: 'moment', at: noon } }, learned.slice(0, 4)).events.at(-1)).toMatchObject({ kind: 'review', rating: 'again' });
  });
});
