import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classWeeks } from '@/core/analytics/classProgress/weeks';
import type { LearnerWork } from '@/core/analytics/classProgress/weeks';
import { comparedGroups } from '@/core/analytics/classProgress/groupComparison';
import type { GroupMember } from '@/core/analytics/classProgress/groupComparison';
import { judgedReviews } from '@/core/analytics/classProgress/judgedReview';
import type { CountedReview } from '@/core/analytics/classProgress/judgedReview';
import { lapsesByFact, mostForgotten, recentLapses } from '@/core/analytics/classProgress/mostForgotten';
import { reviewsByWeekHour } from '@/core/analytics/classProgress/weekHours';
import { retentionOf, totalWork, workOf } from '@/core/analytics/classProgress/work';
import { trueRetention } from '@/core/analytics/retention';
import { emptyDeck } from '@/core/analytics/rollUp/deckReport';
import { dayNumber } from '@/core/scheduling/calendar';
import { learnerDay } from '@/core/scheduling/day';
import { asId } from '@/core/ids';
import type { CardId, FactId } from '@/core/ids';
import { DAY_MS, HOUR_MS } from '@/core/time';
import { noon } from '../../builders/card';
import { aReview } from '../../builders/event';

/** Reports of random classes agree with sums taken in the plainest way. */

const zones = ['UTC', 'Europe/Berlin', 'Asia/Kathmandu', 'America/St_Johns'] as const;
const aTurn = fc.record({ timeZone: fc.constantFrom(...zones), dayStartHour: fc.integer({ min: 0, max: 6 }) });
/** Half a year around the changes to and from summer time. */
const aTime = fc.integer({ min: noon - 120 * DAY_MS, max: noon + 100 * DAY_MS });
const reviews: fc.Arbitrary<CountedReview[]> = fc.array(
  fc.record({
    cardId: fc.constantFrom('a', 'b', 'c').map((id) => asId<CardId>(id)), at: aTime, isRecalled: fc.boolean(), durationMs: fc.integer({ min: 0, max: 60_000 }),
  }),
  { maxLength: 60 },
);

function firstOf(all: readonly CountedReview[]): (cardId: CardId) => number | null {
  return (cardId) => all.filter((one) => one.cardId === cardId).reduce<number | null>((first, { at }) => Math.min(first ?? at, at), null);
}

describe('judged reviews', () => {
  test('give the true retention that is counted of the reviews themselves', () => {
    fc.assert(fc.property(reviews, aTurn, (all, turn) => {
      const total = totalWork(judgedReviews(all, firstOf(all), turn).map(workOf));
      const plain = all.map((one, index) => aReview(String(index), { ...one, rating: one.isRecalled ? 'good' : 'again' }));
      expect(retentionOf(total)).toBe(trueRetention(plain, turn));
      expect(total.reviews).toBe(all.length);
      expect(total.durationMs).toBe(all.reduce((sum, { durationMs }) => sum + durationMs, 0));
    }));
  });

  test('are judged alike wherever the reviews looked at begin, at the turn of a day', () => {
    fc.assert(fc.property(reviews, aTurn, aTime, (all, turn, cut) => {
      const from = learnerDay(cut, turn).start;
      const whole = judgedReviews(all, firstOf(all), turn).filter(({ at }) => at >= from);
      expect(judgedReviews(all.filter(({ at }) => at >= from), firstOf(all), turn)).toEqual(whole);
    }));
  });
});

const learners = fc.array(
  fc.record({
    works: fc.array(fc.record({ at: aTime, reviews: fc.integer({ min: 1, max: 9 }), durationMs: fc.nat(10_000), lasting: fc.nat(9), recalled: fc.constant(0) })
      .chain((work) => fc.nat(work.lasting).map((recalled) => ({ ...work, recalled }))), { maxLength: 15 }),
    attempts: fc.array(fc.record({ at: aTime, score: fc.double({ min: 0, max: 1, noNaN: true }) }), { maxLength: 5 }),
  }),
  { maxLength: 6 },
);

describe('the weeks of a class', () => {
  const mondayOf = (at: number, turn: { timeZone: string; dayStartHour: number }): string => {
    const date = new Date(learnerDay(at, turn).date);
    while (date.getUTCDay() !== 1) date.setUTCDate(date.getUTCDate() - 1);
    return date.toISOString().slice(0, 10);
  };

  test('hold what was done from their Monday to the next', () => {
    fc.assert(fc.property(learners, aTurn, (all: readonly LearnerWork[], turn) => {
      const mondays = new Map(all.flatMap(({ works, attempts }) => [...works, ...attempts]).map(({ at }) => [at, mondayOf(at, turn)]));
      for (const week of classWeeks(all, noon, turn, 12)) {
        const isIn = ({ at }: { at: number }): boolean => at <= noon && mondays.get(at) === week.monday;
        const works = all.flatMap((learner) => learner.works.filter(isIn));
        const scores = all.flatMap((learner) => learner.attempts.filter(isIn)).map(({ score }) => score);
        let [reviewed, ms, lasting, recalled] = [0, 0, 0, 0];
        for (const work of works) [reviewed, ms, lasting, recalled] = [reviewed + work.reviews, ms + work.durationMs, lasting + work.lasting, recalled + work.recalled];
        expect(week).toMatchObject({
          active: all.filter((learner) => learner.works.some(isIn) || learner.attempts.some(isIn)).length,
          reviews: reviewed, durationMs: ms, quizzes: scores.length, retention: lasting === 0 ? null : recalled / lasting,
        });
        if (scores.length === 0) expect(week.meanScore).toBeNull();
        else expect(week.meanScore).toBeCloseTo(scores.reduce((sum, score) => sum + score, 0) / scores.length, 12);
      }
    }), { numRuns: 30 });
  });

  test('are successive, and end with the present one', () => {
    expect(classWeeks([], noon, { timeZone: 'UTC', dayStartHour: 0 }, 3).map(({ monday }) => monday)).toEqual(['2025-12-29', '2026-01-05', '2026-01-12']);
  });
});

describe('reviews by the hour of the week', () => {
  test('stand where a clock on the wall shows them', () => {
    const works = fc.array(fc.record({ at: aTime, reviews: fc.integer({ min: 1, max: 5 }) }), { maxLength: 40 });
    fc.assert(fc.property(works, fc.constantFrom(...zones), (all, timeZone) => {
      const counts = reviewsByWeekHour(all, timeZone);
      const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
      const told = new Intl.DateTimeFormat('en-US', { timeZone, weekday: 'short', hour: 'numeric', hourCycle: 'h23' });
      const plain = days.map(() => Array.from({ length: 24 }, () => 0));
      for (const { at, reviews: count } of all) {
        const parts = new Map(told.formatToParts(at).map(({ type, value }) => [type, value]));
        plain[days.indexOf(parts.get('weekday')!)]![Number(parts.get('hour'))]! += count;
      }
      expect(counts).toEqual(plain);
    }));
  });

  test('fall into one hour for a roll-up of an hour', () => {
    expect(reviewsByWeekHour([{ at: noon, reviews: 7 }], 'UTC')[3]?.[12]).toBe(7);
    expect(reviewsByWeekHour([{ at: noon, reviews: 7 }], 'Asia/Kathmandu')[3]?.[17]).toBe(7);
    expect(reviewsByWeekHour([{ at: noon + 12 * HOUR_MS, reviews: 7 }], 'UTC')[4]?.[0]).toBe(7);
  });
});

describe('what was forgotten most', () => {
  const lasting = fc.array(fc.record({ factId: fc.constantFrom('f', 'g', 'h', 'i').map((id) => asId<FactId>(id)), isLapse: fc.boolean() }), { maxLength: 25 });
  test('counts each fact’s lapses, its reviews and who forgot it, the most first', () => {
    fc.assert(fc.property(fc.array(lasting, { maxLength: 3 }), (learners) => {
      const found = mostForgotten(learners.map(lapsesByFact), 10);
      for (const { factId, ...counts } of found) {
        const own = learners.map((reviews) => reviews.filter((review) => review.factId === factId));
        const lapses = own.map((reviews) => reviews.filter(({ isLapse }) => isLapse).length);
        expect(counts).toEqual({ lapses: lapses.reduce((sum, count) => sum + count, 0), reviews: own.flat().length, learners: lapses.filter((count) => count > 0).length });
      }
      const forgotten = learners.flat().filter(({ isLapse }) => isLapse).map(({ factId }) => factId);
      expect(found.map(({ factId }) => factId).toSorted()).toEqual([...new Set(forgotten)].toSorted());
      expect(found.map(({ lapses }) => lapses)).toEqual(found.map(({ lapses }) => lapses).toSorted((a, b) => b - a));
      expect(mostForgotten(learners.map(lapsesByFact), 1)).toEqual(found.slice(0, 1));
    }));
  });

  test('looks at a deck’s last two weeks, and anew when the day has turned', () => {
    const at = noon + 14 * DAY_MS;
    const factId = asId<FactId>('f');
    const days = (now: number) => learnerDay(now, { timeZone: 'UTC', dayStartHour: 4 });
    const first = dayNumber(days(at)) - 13;
    const deck = { ...emptyDeck, lasting: [{ day: first - 1, factId, isLapse: true }, { day: first, factId, isLapse: true }, { day: first + 1, factId, isLapse: false }] };
    for (let again = 0; again < 2; again += 1) {
      expect([...recentLapses(deck, days(at))]).toEqual([[factId, { reviews: 2, lapses: 1 }]]);
      expect([...recentLapses(deck, days(at + DAY_MS))]).toEqual([[factId, { reviews: 1, lapses: 0 }]]);
    }
  });

  test('puts the fact first that was reviewed less for as many lapses', () => {
    const review = (factId: string, isLapse: boolean) => ({ factId: asId<FactId>(factId), isLapse });
    expect(mostForgotten([lapsesByFact([review('a', false), review('a', true), review('b', true)])], 5).map(({ factId }) => factId)).toEqual(['b', 'a']);
  });
});

describe('groups', () => {
  const member: fc.Arbitrary<GroupMember> = fc.record({
    group: fc.constantFrom('North', 'South', null), mastery: fc.option(fc.double({ min: 0, max: 1, noNaN: true })), isActive: fc.boolean(),
    work: fc.record({ reviews: fc.nat(99), durationMs: fc.nat(9999), lasting: fc.integer({ min: 10, max: 20 }), recalled: fc.nat(10) }),
    bestScores: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 3 }),
  });

  test('are compared by means over their learners', () => {
    fc.assert(fc.property(fc.array(member, { maxLength: 12 }), (all) => {
      for (const row of comparedGroups(all)) {
        const own = all.filter(({ group }) => group === row.group);
        expect(row.learners).toBe(own.length);
        expect(row.active).toBe(own.filter(({ isActive }) => isActive).length);
        expect(row.reviewsEach * own.length).toBeCloseTo(own.reduce((sum, { work }) => sum + work.reviews, 0), 6);
        expect(row.durationMsEach * own.length).toBeCloseTo(own.reduce((sum, { work }) => sum + work.durationMs, 0), 6);
        const known = own.flatMap(({ mastery }) => mastery ?? []);
        if (known.length === 0) expect(row.mastery).toBeNull();
        else expect(row.mastery! * known.length).toBeCloseTo(known.reduce((sum, one) => sum + one, 0), 9);
      }
      expect(comparedGroups(all).reduce((sum, { learners: count }) => sum + count, 0)).toBe(all.length);
    }));
  });

  test('stand by name, and who is in none last', () => {
    const [one] = fc.sample(member, 1);
    expect(comparedGroups([null, 'South', 'North'].map((group) => ({ ...one!, group }))).map(({ group }) => group)).toEqual(['North', 'South', null]);
  });
});
