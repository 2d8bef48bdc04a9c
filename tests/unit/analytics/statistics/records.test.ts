import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answersByButton, totalOf } from '@/core/analytics/statistics/answers';
import { calibration } from '@/core/analytics/statistics/calibration';
import { histogram } from '@/core/analytics/statistics/histogram';
import { reviewsByHour } from '@/core/analytics/statistics/hours';
import { answerTimesOf, habitsOf } from '@/core/analytics/statistics/ownHabits';
import { retentionByDay, retentionTable } from '@/core/analytics/statistics/retentionTable';
import { maturityOf, reviewRecords } from '@/core/analytics/statistics/reviewRecord';
import type { ReviewRecord } from '@/core/analytics/statistics/reviewRecord';
import { foldCard } from '@/core/scheduling/fold';
import { usualHabits } from '@/core/scheduling/future/habits';
import { defaultParameters } from '@/core/scheduling/fsrs';
import type { CardState } from '@/core/scheduling/cardState';
import type { Rating, Review } from '@/core/scheduling/event';
import { asId } from '@/core/ids';
import type { CardId } from '@/core/ids';
import { DAY_MS, HOUR_MS } from '@/core/time';
import { aReviewedState, noon } from '../../builders/card';
import { aReview, theCard } from '../../builders/event';

const turn = { timeZone: 'UTC', dayStartHour: 4 };
const young = aReviewedState({ intervalDays: 20 });
const mature = aReviewedState({ intervalDays: 21 });

function aRecord(rating: Rating, before: CardState = young, parts: Partial<Review> = {}, predicted: number | null = 0.9): ReviewRecord {
  return { review: aReview(`${rating} ${parts.at ?? 0} ${parts.cardId ?? ''}`, { rating, ...parts }), before, predicted };
}
const many = (count: number, record: (index: number) => ReviewRecord) => Array.from({ length: count }, (_, index) => record(index));

describe('the records of reviews', () => {
  test('tell the card before each, and the recall then predicted, in order of time', () => {
    const folded = foldCard(theCard, [aReview('a', { rating: 'easy' }), aReview('b', { at: noon + 8 * DAY_MS })], [], defaultParameters);
    const records = reviewRecords([folded]);
    expect(records.map(({ review }) => review.id)).toEqual(['a', 'b']);
    expect(records[0]).toMatchObject({ before: { phase: 'new' }, predicted: null });
    expect(records[1]?.predicted).toBeCloseTo(0.9, 1);
  });

  test('call a card mature from an interval of 21 days on', () => {
    expect([{ phase: 'new' as const }, aReviewedState({ phase: 'relearning' }), young, mature].map(maturityOf)).toEqual(['learning', 'learning', 'young', 'mature']);
  });
});

describe('the table of true retention', () => {
  test('counts each card’s first review of a day past its steps, young and mature apart', () => {
    const [a, b] = [asId<CardId>('a'), asId<CardId>('b')];
    const records = [
      aRecord('good', mature, { cardId: a, at: noon - 40 * DAY_MS }),
      aRecord('again', young, { cardId: a, at: noon - HOUR_MS }),
      aRecord('good', young, { cardId: a, at: noon }),
      aRecord('hard', mature, { cardId: b, at: noon }),
      aRecord('again', aReviewedState({ phase: 'learning' }), { cardId: theCard, at: noon }),
    ];
    const [today, , month, , all] = retentionTable(records, noon, turn);
    expect(today).toEqual({ days: 1, young: { recalled: 0, reviews: 1 }, mature: { recalled: 1, reviews: 1 } });
    expect(month?.mature).toEqual({ recalled: 1, reviews: 1 });
    expect(all).toEqual({ days: null, young: { recalled: 0, reviews: 1 }, mature: { recalled: 2, reviews: 2 } });
  });
});

describe('retention day by day', () => {
  test('is the share recalled of what was due, and unknown on a day with nothing due', () => {
    const [a, b] = [asId<CardId>('a'), asId<CardId>('b')];
    const records = [
      aRecord('good', young, { cardId: a, at: noon - 2 * DAY_MS }), aRecord('again', mature, { cardId: b, at: noon - 2 * DAY_MS }),
      aRecord('good', mature, { cardId: b, at: noon }), aRecord('again', mature, { cardId: b, at: noon + 1 }),
    ];
    expect(retentionByDay(records, noon, turn, 3)).toEqual([
      { date: '2026-01-13', recalled: 0.5 }, { date: '2026-01-14', recalled: null }, { date: '2026-01-15', recalled: 1 },
    ]);
  });
});

describe('calibration', () => {
  test('sets the share recalled beside the mean predicted, bin by bin', () => {
    const records = [
      ...many(3, () => aRecord('good', young, {}, 0.91)), aRecord('again', young, {}, 0.93),
      aRecord('again', young, {}, 0.42), aRecord('good', { phase: 'new' }, {}, null), aRecord('good', young, {}, 1),
    ];
    const bins = calibration(records);
    expect(bins.map(({ reviews, actual }) => [reviews, actual])).toEqual([[1, 0], [4, 0.75], [1, 1]]);
    expect(bins[1]?.predicted).toBeCloseTo((3 * 0.91 + 0.93) / 4, 12);
  });
});

describe('answers by button', () => {
  test('leave out what a quiz decided', () => {
    const counts = answersByButton([aRecord('good'), aRecord('again', mature), aRecord('again', young, { source: 'quiz' }), aRecord('easy', { phase: 'new' })]);
    expect(counts).toEqual({
      learning: { again: 0, hard: 0, good: 0, easy: 1 }, young: { again: 0, hard: 0, good: 1, easy: 0 }, mature: { again: 1, hard: 0, good: 0, easy: 0 },
    });
    expect(totalOf(counts.young)).toBe(1);
  });
});

describe('reviews by hour', () => {
  test('go by the clock of the learner', () => {
    const hours = reviewsByHour([aRecord('good', young, { at: noon }), aRecord('again', young, { at: noon + 59 * 60_000 })], { timeZone: 'Asia/Almaty' });
    expect(hours).toHaveLength(24);
    expect(hours[17]).toEqual({ hour: 17, reviews: 2, recalled: 0.5 });
    expect(hours[12]).toEqual({ hour: 12, reviews: 0, recalled: null });
  });

  test('are counted by the hour that the clock shows, also on days when it is changed', () => {
    const zone = fc.constantFrom('UTC', 'Europe/Berlin', 'Asia/Kathmandu', 'America/Sao_Paulo', 'Australia/Lord_Howe');
    fc.assert(fc.property(zone, fc.array(fc.integer({ min: Date.UTC(2015, 0, 1), max: Date.UTC(2030, 0, 1) }), { maxLength: 30 }), (timeZone, times) => {
      const hours = reviewsByHour(times.map((at) => aRecord('good', young, { at })), { timeZone });
      const shown = times.map((at) => Number(new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' }).format(at)));
      expect(hours.map(({ reviews }) => reviews)).toEqual(hours.map(({ hour }) => shown.filter((one) => one === hour).length));
    }), { examples: [['Europe/Berlin', [Date.UTC(2026, 2, 29, 1, 30), Date.UTC(2026, 9, 25, 0, 30), Date.UTC(2026, 9, 25, 1, 30)]]] });
  });
});

describe('a histogram', () => {
  test('counts from each edge up to the next, and what lies beyond at the ends', () => {
    expect(histogram([-1, 0, 0.5, 1, 1.5, 2, 9], [0, 1, 2])).toEqual([{ from: 0, to: 1, count: 3 }, { from: 1, to: 2, count: 4 }]);
  });
});

describe('habits', () => {
  test('are those of many users until there are fifty answers', () => {
    expect(habitsOf(many(49, () => aRecord('good')))).toEqual(usualHabits);
    const own = habitsOf([...many(40, () => aRecord('good')), ...many(10, () => aRecord('easy'))]);
    expect(own.recalled).toEqual({ hard: 0, good: 0.8, easy: 0.2 });
    expect(own.firstMeeting).toEqual(usualHabits.firstMeeting);
  });

  test('take the median time of what was answered, forgotten apart', () => {
    const times = answerTimesOf([
      ...many(50, (index) => aRecord('good', young, { durationMs: 1000 * (index + 1) })),
      ...many(51, (index) => aRecord('again', young, { durationMs: 100 * (index + 1) })),
      ...many(60, () => aRecord('good', { phase: 'new' }, { durationMs: 0 })),
    ]);
    expect(times).toEqual({ newMs: 18_000, recalledMs: 25_500, forgottenMs: 2600 });
  });
});
