import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lastDays, learnerSigns, noQuizzes, reviewsOfWeek, studyPace } from '@/core/analytics/classProgress/learnerSigns';
import type { DayTotal } from '@/core/analytics/rollUp/deckReport';
import { dayNumber } from '@/core/scheduling/calendar';
import { learnerDay } from '@/core/scheduling/day';
import { DAY_MS } from '@/core/time';
import { noon } from '../../builders/card';

const today = learnerDay(noon, { timeZone: 'UTC', dayStartHour: 4 });
const dayAgo = (days: number, reviews = 1, lasting = 0): DayTotal => ({ day: dayNumber(today) - days, reviews, lasting });
const longAgo = noon - 100 * DAY_MS;

describe('the last days of a learner', () => {
  test('are so many, today the last of them', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.nat(40)), fc.integer({ min: 1, max: 30 }), (ago, count) => {
      const kept = lastDays(ago.map((days) => dayAgo(days)), today, count);
      expect(kept).toEqual(ago.filter((days) => days < count).map((days) => dayAgo(days)));
    }));
  });

  test('are seven for the reviews of a week, and 28 for how they are spread', () => {
    const days = [dayAgo(28, 1), dayAgo(27, 2), dayAgo(7, 4), dayAgo(6, 8), dayAgo(0, 16)];
    expect(reviewsOfWeek(days, today)).toBe(24);
    const signs = learnerSigns({ joinedAt: longAgo, dueNow: 3, firstReviewedAt: longAgo, lastReviewedAt: noon, days, taken: noQuizzes, today });
    expect(signs).toMatchObject({ reviewsLast7Days: 24, dailyReviews: [2, 4, 8, 16], firstActiveAt: longAgo, lastActiveAt: noon, dueNow: 3 });
  });
});

describe('quizzes', () => {
  const taken = {
    firstAt: longAgo + 1, lastAt: noon - 1, timed: 30, rapid: 4,
    attempts: [[8, 3], [8, 6], [4, 3], [0, 0]].map(([asked = 0, right = 0], index) => ({
      quiz: { kind: 'section' as const, position: 1 + Math.floor(index / 2) }, quizKey: `section/${Math.floor(index / 2)}`, asked, right,
    })),
  };
  const signs = learnerSigns({ joinedAt: longAgo, dueNow: 0, firstReviewedAt: noon - 2, lastReviewedAt: noon - 2, days: [], taken, today });

  test('count as activity beside reviews, each by its best attempt of those that asked something', () => {
    expect(signs).toMatchObject({ firstActiveAt: longAgo + 1, lastActiveAt: noon - 1, timedAnswers: 30, rapidAnswers: 4 });
    expect(signs.quizzes).toEqual([{ quiz: { kind: 'section', position: 1 }, asked: 8, right: 6 }, { quiz: { kind: 'section', position: 2 }, asked: 4, right: 3 }]);
  });
});

describe('a pace', () => {
  test('is that of two weeks, today as far as it has come', () => {
    // The day turned eight hours ago: 13 days and a third.
    const daysPassed = 13 + 8 / 24;
    const pace = studyPace({ joinedAt: longAgo, days: [dayAgo(14, 9, 9), dayAgo(13, 9, 4), dayAgo(0, 9, 2)], today, now: noon }, [longAgo, noon - 13 * DAY_MS, noon]);
    expect(pace.reviewsPerDay).toBeCloseTo(6 / daysPassed, 12);
    expect(pace.newCardsPerDay).toBeCloseTo(2 / daysPassed, 12);
  });

  test('is that since they joined, if that is less, but of a day at least', () => {
    const days = [dayAgo(4, 9, 3), dayAgo(1, 9, 6), dayAgo(0, 9, 2)];
    expect(studyPace({ joinedAt: noon - 2 * DAY_MS, days, today, now: noon }, [noon - 3 * DAY_MS, noon])).toEqual({ reviewsPerDay: 4, newCardsPerDay: 0.5 });
    expect(studyPace({ joinedAt: noon, days: [dayAgo(0, 9, 2)], today, now: noon }, [noon])).toEqual({ reviewsPerDay: 2, newCardsPerDay: 1 });
  });
});
