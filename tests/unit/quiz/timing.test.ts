import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datesFor, endsAt, graceMs, isTimeUp, lateFactor, submittedAtBy } from '@/core/quiz/timing';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '@/core/time';
import { noon } from '../builders/card';
import { anExtension, anOpenAttempt, aQuiz } from '../builders/quiz';

describe('the dates that hold for a learner', () => {
  test('close a quiz when it is due, where nothing is said of late work', () => {
    expect(datesFor(aQuiz({ dates: { dueAt: noon } }).dates, null)).toMatchObject({ dueAt: noon, closesAt: noon });
    expect(datesFor(aQuiz().dates, null)).toMatchObject({ dueAt: null, closesAt: null });
  });

  test('are those of an extension where it has some', () => {
    const { dates } = aQuiz({ dates: { opensAt: 1, dueAt: noon, closesAt: noon + 9 } });
    expect(datesFor(dates, anExtension({ dueAt: noon + 5 }))).toMatchObject({ opensAt: 1, dueAt: noon + 5, closesAt: noon + 9 });
    expect(datesFor(dates, anExtension({ closesAt: noon + 20 }))).toMatchObject({ dueAt: noon, closesAt: noon + 20 });
  });

  test('never close a quiz before an extension has it due', () => {
    const { dates } = aQuiz({ dates: { dueAt: noon, closesAt: noon + 9 } });
    expect(datesFor(dates, anExtension({ dueAt: noon + DAY_MS }))).toMatchObject({ dueAt: noon + DAY_MS, closesAt: noon + DAY_MS });
  });
});

describe('the end of an attempt', () => {
  const attempt = anOpenAttempt(noon);

  test('is nowhere, by the time limit, by the closing, or by the earlier of the two', () => {
    const closesAt = noon + 20 * MINUTE_MS;
    expect(endsAt(attempt, aQuiz(), null)).toBeNull();
    expect(endsAt(attempt, aQuiz({ rules: { timeLimitMinutes: 30 } }), null)).toBe(noon + 30 * MINUTE_MS);
    expect(endsAt(attempt, aQuiz({ dates: { closesAt } }), null)).toBe(closesAt);
    expect(endsAt(attempt, aQuiz({ rules: { timeLimitMinutes: 30 }, dates: { closesAt } }), null)).toBe(closesAt);
    expect(endsAt(attempt, aQuiz({ rules: { timeLimitMinutes: 10 }, dates: { closesAt } }), null)).toBe(noon + 10 * MINUTE_MS);
  });

  test('is put off by the minutes of an extension, which limit nothing by themselves', () => {
    const extension = anExtension({ extraMinutes: 15 });
    expect(endsAt(attempt, aQuiz({ rules: { timeLimitMinutes: 30 } }), extension)).toBe(noon + 45 * MINUTE_MS);
    expect(endsAt(attempt, aQuiz(), extension)).toBeNull();
  });

  test('leaves an answer on its way five seconds', () => {
    const quiz = aQuiz({ rules: { timeLimitMinutes: 1 } });
    const end = noon + MINUTE_MS;
    expect(graceMs).toBe(5000);
    expect([end, end + 5000, end + 5001].map((now) => isTimeUp(attempt, quiz, null, now))).toEqual([false, false, true]);
    expect(isTimeUp(attempt, aQuiz(), null, noon + 9999 * DAY_MS)).toBe(false);
  });

  test('is when an attempt counts as handed in that the server comes to later', () => {
    const quiz = aQuiz({ rules: { timeLimitMinutes: 1 } });
    expect(submittedAtBy(attempt, quiz, null, noon + 1000)).toBe(noon + 1000);
    expect(submittedAtBy(attempt, quiz, null, noon + 3 * HOUR_MS)).toBe(noon + MINUTE_MS);
    expect(submittedAtBy(attempt, aQuiz(), null, noon + 3 * HOUR_MS)).toBe(noon + 3 * HOUR_MS);
  });

  test('handed in by the server, however late, is never after the closing, and counts', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(100), fc.nat(2000), fc.nat(60), (closing, limit, later, extraMinutes) => {
        const closesAt = noon + closing * MINUTE_MS;
        const quiz = aQuiz({ rules: { timeLimitMinutes: 1 + limit }, dates: { closesAt } });
        const extension = anExtension({ extraMinutes });
        const submittedAt = submittedAtBy(attempt, quiz, extension, noon + later * MINUTE_MS);
        expect(submittedAt).toBeLessThanOrEqual(closesAt);
        expect(lateFactor(submittedAt, quiz.dates, extension)).toBe(1);
      }),
    );
  });
});

describe('what lateness leaves of a score', () => {
  const { dates } = aQuiz({ dates: { dueAt: noon, closesAt: noon + 9 * DAY_MS, latePenaltyPerDay: 0.25 } });

  test.each([
    [-DAY_MS, 1], [0, 1], [1, 0.75], [DAY_MS, 0.75], [DAY_MS + 1, 0.5], [3 * DAY_MS, 0.25], [4 * DAY_MS, 0], [9 * DAY_MS, 0],
  ])('%i ms after the due date is %d', (late, expected) => {
    expect(lateFactor(noon + late, dates, null)).toBe(expected);
  });

  test('is nothing after the closing, whatever a day costs', () => {
    const free = { ...dates, latePenaltyPerDay: 0 };
    expect([9 * DAY_MS, 9 * DAY_MS + 1].map((late) => lateFactor(noon + late, free, null))).toEqual([1, 0]);
    expect([0, 1].map((late) => lateFactor(noon + late, { ...free, closesAt: null }, null))).toEqual([1, 0]);
  });

  test('counts from the due date of the extension', () => {
    expect(lateFactor(noon + 2 * DAY_MS, dates, anExtension({ dueAt: noon + 2 * DAY_MS }))).toBe(1);
    expect(lateFactor(noon + 3 * DAY_MS, dates, anExtension({ dueAt: noon + 2 * DAY_MS }))).toBe(0.75);
  });

  test('is all of it where there are no dates', () => {
    expect(lateFactor(noon, aQuiz({ dates: { latePenaltyPerDay: 1 } }).dates, null)).toBe(1);
  });

  test('lies in 0..1, and never grows with time', () => {
    const when = fc.integer({ min: -20 * DAY_MS, max: 20 * DAY_MS });
    fc.assert(
      fc.property(when, when, fc.double({ min: 0, max: 1, noNaN: true }), (one, other, latePenaltyPerDay) => {
        const factor = (late: number): number => lateFactor(noon + late, { ...dates, latePenaltyPerDay }, null);
        const [earlier, later] = [factor(Math.min(one, other)), factor(Math.max(one, other))];
        expect(earlier).toBeLessThanOrEqual(1);
        expect(later).toBeGreaterThanOrEqual(0);
        expect(later).toBeLessThanOrEqual(earlier);
      }),
    );
  });
});
