import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayShowKeyOf, mayShowKeys, mayShowScore, visiblePositions } from '@/core/quiz/release';
import type { ShownQuestion } from '@/core/quiz/release';
import { feedbackTimes, quizModes } from '@/core/quiz/rules';
import { DAY_MS } from '@/core/time';
import { noon } from '../builders/card';
import { anExtension, anOpenAttempt, aQuiz, aSubmittedAttempt } from '../builders/quiz';

const submitted = aSubmittedAttempt(1);

describe('the keys of an attempt', () => {
  test('are shown when it is submitted, or with the feedback after each', () => {
    for (const feedback of ['after-submission', 'after-each'] as const) {
      expect(mayShowKeys(aQuiz({ rules: { feedback }, dates: { dueAt: noon + DAY_MS } }), submitted, null, noon)).toBe(true);
    }
  });

  test('wait for the due date where they should, and for the end of late work', () => {
    const quiz = aQuiz({ rules: { feedback: 'after-due' }, dates: { dueAt: noon } });
    expect([0, 1].map((after) => mayShowKeys(quiz, submitted, null, noon + after))).toEqual([false, true]);
    const late = aQuiz({ rules: { feedback: 'after-due' }, dates: { dueAt: noon, closesAt: noon + DAY_MS } });
    expect([1, DAY_MS, DAY_MS + 1].map((after) => mayShowKeys(late, submitted, null, noon + after))).toEqual([false, false, true]);
  });

  test('wait for the extension of their learner, and no shorter for one that ends sooner', () => {
    const quiz = aQuiz({ rules: { feedback: 'after-due' }, dates: { dueAt: noon } });
    const later = anExtension({ dueAt: noon + DAY_MS });
    expect([1, DAY_MS + 1].map((after) => mayShowKeys(quiz, submitted, later, noon + after))).toEqual([false, true]);
    const sooner = anExtension({ dueAt: noon - DAY_MS, closesAt: noon - DAY_MS });
    expect([0, 1].map((after) => mayShowKeys(quiz, submitted, sooner, noon + after))).toEqual([false, true]);
  });

  test('wait for nothing where there is no date to wait for', () => {
    expect(mayShowKeys(aQuiz({ rules: { feedback: 'after-due' } }), submitted, null, noon)).toBe(true);
  });
});

describe('the score of an attempt', () => {
  test('is shown when it is submitted, but of an exam only with its keys', () => {
    const parts = { feedback: 'after-due' } as const;
    const dates = { dueAt: noon };
    expect(mayShowScore(aQuiz({ rules: parts, dates }), submitted, null, noon)).toBe(true);
    const exam = aQuiz({ rules: { ...parts, mode: 'exam' }, dates });
    expect([0, 1].map((after) => mayShowScore(exam, submitted, null, noon + after))).toEqual([false, true]);
    expect(mayShowScore(aQuiz({ rules: { mode: 'exam' }, dates }), submitted, null, noon)).toBe(true);
  });
});

test('nothing of an open attempt is told, by any rules, at any time; keys are never told before the score', () => {
  const rules = fc.record({ mode: fc.constantFrom(...quizModes), feedback: fc.constantFrom(...feedbackTimes) });
  const day = fc.option(fc.integer({ min: -5, max: 5 }).map((days) => noon + days * DAY_MS));
  fc.assert(
    fc.property(rules, day, day, day, (some, dueAt, closesAt, extended) => {
      const quiz = aQuiz({ rules: some, dates: { dueAt, closesAt } });
      const extension = anExtension({ dueAt: extended });
      const open = anOpenAttempt();
      expect([mayShowScore(quiz, open, extension, noon), mayShowKeys(quiz, open, extension, noon)]).toEqual([false, false]);
      if (mayShowKeys(quiz, submitted, extension, noon)) expect(mayShowScore(quiz, submitted, extension, noon)).toBe(true);
    }),
  );
});

describe('questions of an open attempt', () => {
  const shown = (position: number, openedAt: number | null, settledAt: number | null = null): ShownQuestion => ({ position, openedAt, settledAt });

  test('may all be seen where one may go to and fro', () => {
    expect(visiblePositions({ navigation: 'free' }, [shown(0, null), shown(1, null)])).toEqual([0, 1]);
  });

  test('may be seen one way only when opened, and only the last', () => {
    expect(visiblePositions({ navigation: 'one-way' }, [shown(0, null), shown(1, null)])).toEqual([]);
    expect(visiblePositions({ navigation: 'one-way' }, [shown(0, noon), shown(1, noon), shown(2, null)])).toEqual([1]);
    expect(visiblePositions({ navigation: 'one-way' }, [shown(0, noon + 1), shown(1, noon), shown(2, null)])).toEqual([1]);
  });

  test('tell their key once they were checked, in practice only', () => {
    expect(mayShowKeyOf({ feedback: 'after-each' }, shown(0, null, noon))).toBe(true);
    expect(mayShowKeyOf({ feedback: 'after-each' }, shown(0, noon))).toBe(false);
    for (const feedback of ['after-submission', 'after-due'] as const) expect(mayShowKeyOf({ feedback }, shown(0, noon, noon))).toBe(false);
  });
});
