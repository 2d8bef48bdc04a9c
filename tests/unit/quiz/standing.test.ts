import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { QuizAttempt } from '@/core/quiz/attempt';
import { quizStanding } from '@/core/quiz/standing';
import { DAY_MS, MINUTE_MS } from '@/core/time';
import { noon } from '../builders/card';
import { anExtension, anOpenAttempt, aQuiz, aSubmittedAttempt } from '../builders/quiz';

describe('what a learner may do with a quiz', () => {
  test('that has no dates and no limit is to start, as often as they like', () => {
    const nothing = { countedScore: null, hasPassed: null };
    expect(quizStanding(aQuiz(), [], null, noon)).toEqual({ kind: 'may-start', attemptsLeft: null, isLate: false, ...nothing });
    const many = Array.from({ length: 50 }, (_, index) => aSubmittedAttempt(0.5, noon + index));
    expect(quizStanding(aQuiz(), many, null, noon)).toMatchObject({ kind: 'may-start', attemptsLeft: null, countedScore: 0.5 });
  });

  test('is to wait until it opens', () => {
    const quiz = aQuiz({ dates: { opensAt: noon } });
    expect(quizStanding(quiz, [], null, noon - 1)).toMatchObject({ kind: 'not-open-yet', opensAt: noon });
    expect(quizStanding(quiz, [], null, noon)).toMatchObject({ kind: 'may-start' });
  });

  test('is to start late work until it closes', () => {
    const quiz = aQuiz({ dates: { dueAt: noon, closesAt: noon + DAY_MS } });
    const kinds = [0, 1, DAY_MS - 1, DAY_MS].map((late) => quizStanding(quiz, [], null, noon + late));
    expect(kinds).toMatchObject([
      { kind: 'may-start', isLate: false }, { kind: 'may-start', isLate: true }, { kind: 'may-start', isLate: true }, { kind: 'closed' },
    ]);
  });

  test('is nothing after the due date where late work is not taken, but with an extension', () => {
    const quiz = aQuiz({ dates: { dueAt: noon } });
    expect(quizStanding(quiz, [], null, noon)).toMatchObject({ kind: 'closed' });
    const extension = anExtension({ dueAt: noon + DAY_MS });
    expect(quizStanding(quiz, [], extension, noon + 1)).toMatchObject({ kind: 'may-start', isLate: false });
    expect(quizStanding(quiz, [], extension, noon + DAY_MS)).toMatchObject({ kind: 'closed' });
  });

  test('is as many attempts as are allowed', () => {
    const quiz = aQuiz({ rules: { attemptsAllowed: 2 } });
    expect(quizStanding(quiz, [], null, noon)).toMatchObject({ kind: 'may-start', attemptsLeft: 2 });
    expect(quizStanding(quiz, [aSubmittedAttempt(1)], null, noon)).toMatchObject({ kind: 'may-start', attemptsLeft: 1 });
    const used = [aSubmittedAttempt(0.5), aSubmittedAttempt(1, noon + 1)];
    expect(quizStanding(quiz, used, null, noon)).toMatchObject({ kind: 'no-attempts-left', countedScore: 1 });
  });

  test('is to go on with an open attempt before anything else, also the last that is allowed', () => {
    const quiz = aQuiz({ rules: { attemptsAllowed: 1, timeLimitMinutes: 10 } });
    expect(quizStanding(quiz, [anOpenAttempt(noon)], null, noon + MINUTE_MS))
      .toMatchObject({ kind: 'open-attempt', attemptId: 'open', endsAt: noon + 10 * MINUTE_MS, countedScore: null });
  });

  test('is no more to go on with an attempt whose time is up, which is one of those allowed', () => {
    const rules = { timeLimitMinutes: 10 };
    const after = noon + 10 * MINUTE_MS + 5001;
    const open = [anOpenAttempt(noon)];
    expect(quizStanding(aQuiz({ rules }), open, null, after - 1)).toMatchObject({ kind: 'open-attempt' });
    expect(quizStanding(aQuiz({ rules }), open, null, after)).toMatchObject({ kind: 'may-start' });
    expect(quizStanding(aQuiz({ rules: { ...rules, attemptsAllowed: 1 } }), open, null, after)).toMatchObject({ kind: 'no-attempts-left' });
    expect(quizStanding(aQuiz({ rules }), open, anExtension({ extraMinutes: 5 }), after)).toMatchObject({ kind: 'open-attempt' });
  });

  test('tells what counts and whether they passed, after the closing too', () => {
    const quiz = aQuiz({ rules: { passMark: 0.6 }, dates: { dueAt: noon } });
    const attempts = [aSubmittedAttempt(0.5, noon - 2), aSubmittedAttempt(0.75, noon - 1)];
    expect(quizStanding(quiz, attempts, null, noon + DAY_MS)).toEqual({ kind: 'closed', countedScore: 0.75, hasPassed: true });
    expect(quizStanding(quiz, attempts.slice(0, 1), null, noon)).toEqual({ kind: 'closed', countedScore: 0.5, hasPassed: false });
  });

  test('never starts more than is allowed, before the opening or at the closing, and never with an attempt open', () => {
    const hours = fc.option(fc.integer({ min: -50, max: 50 }));
    const when = (hour: number | null): number | null => (hour === null ? null : noon + hour * 3_600_000);
    fc.assert(
      fc.property(hours, hours, fc.option(fc.integer({ min: 1, max: 3 })), fc.nat(4), fc.boolean(), (opens, closes, attemptsAllowed, done, isOpen) => {
        const dates = { opensAt: when(opens), closesAt: when(closes) };
        const submitted: QuizAttempt[] = Array.from({ length: done }, (_, index) => aSubmittedAttempt(1, noon - 1000 + index));
        const attempts = isOpen ? [...submitted, anOpenAttempt(noon - 1)] : submitted;
        const { kind } = quizStanding(aQuiz({ rules: { attemptsAllowed }, dates }), attempts, null, noon);
        if (kind !== 'may-start') return;
        expect(attempts.length).toBeLessThan(attemptsAllowed ?? Infinity);
        expect([(dates.opensAt ?? noon) <= noon, (dates.closesAt ?? noon + 1) > noon]).toEqual([true, true]);
        expect(isOpen && (dates.closesAt === null || dates.closesAt >= noon)).toBe(false);
      }),
    );
  });
});
