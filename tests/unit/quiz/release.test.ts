import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keysReleasedAt, mayShowKeyOf, mayShowKeys, mayShowScore, visiblePositions } from '@/core/quiz/release';
import type { ShownQuestion } from '@/core/quiz/release';
import { quizModes } from '@/core/quiz/rules';
import type { Extension, QuizDates } from '@/core/quiz/rules';
import { endsAt } from '@/core/quiz/timing';
import { DAY_MS } from '@/core/time';
import { noon } from '../builders/card';
import { anExtension, anOpenAttempt, aQuiz, aSubmittedAttempt } from '../builders/quiz';

const submitted = aSubmittedAttempt(1);
const waiting = { feedback: 'after-due' } as const;

describe('the keys of a quiz', () => {
  const releasedAt = (dates: Partial<QuizDates>, extensions: readonly Extension[] = []) => keysReleasedAt(aQuiz({ rules: waiting, dates }), extensions);

  test('are kept back only where they wait for the due date, and where there is one', () => {
    for (const feedback of ['after-submission', 'after-each'] as const) {
      expect(keysReleasedAt(aQuiz({ rules: { feedback }, dates: { dueAt: noon + DAY_MS } }), [anExtension({ dueAt: noon })])).toBeNull();
    }
    expect(releasedAt({})).toBeNull();
  });

  test('wait for the due date, and for the end of late work', () => {
    expect(releasedAt({ dueAt: noon })).toBe(noon);
    expect(releasedAt({ dueAt: noon, closesAt: noon + DAY_MS })).toBe(noon + DAY_MS);
  });

  test('wait for the last of all extensions, and no shorter for one that ends sooner', () => {
    const [sooner, later, latest] = [-1, 1, 2].map((days) => anExtension({ dueAt: noon + days * DAY_MS }));
    expect(releasedAt({ dueAt: noon }, [sooner!])).toBe(noon);
    expect(releasedAt({ dueAt: noon }, [sooner!, latest!, later!])).toBe(noon + 2 * DAY_MS);
    expect(releasedAt({ dueAt: noon }, [anExtension({ closesAt: noon + DAY_MS }), anExtension({ extraMinutes: 30 })])).toBe(noon + DAY_MS);
  });
});

describe('what a learner may see of an attempt', () => {
  test('are its keys, once they are released', () => {
    expect(mayShowKeys(submitted, null, noon)).toBe(true);
    expect([0, 1].map((after) => mayShowKeys(submitted, noon, noon + after))).toEqual([false, true]);
  });

  test('is its score when it is submitted, but of an exam only with its keys', () => {
    expect(mayShowScore({ mode: 'graded' }, submitted, noon, noon)).toBe(true);
    expect([0, 1].map((after) => mayShowScore({ mode: 'exam' }, submitted, noon, noon + after))).toEqual([false, true]);
    expect(mayShowScore({ mode: 'exam' }, submitted, null, noon)).toBe(true);
  });

  test('is nothing while it is open, by any rules, at any time; and never its keys before its score', () => {
    const release = fc.option(fc.integer({ min: -5, max: 5 }).map((days) => noon + days * DAY_MS));
    fc.assert(
      fc.property(fc.constantFrom(...quizModes), release, (mode, releasedAt) => {
        const open = anOpenAttempt();
        expect([mayShowScore({ mode }, open, releasedAt, noon), mayShowKeys(open, releasedAt, noon)]).toEqual([false, false]);
        if (mayShowKeys(submitted, releasedAt, noon)) expect(mayShowScore({ mode }, submitted, releasedAt, noon)).toBe(true);
      }),
    );
  });
});

test('no learner sees a key while anybody may still hand in', () => {
  const day = fc.option(fc.integer({ min: -5, max: 5 }).map((days) => noon + days * DAY_MS));
  const extension = fc.record({ dueAt: day, closesAt: day }).map((dates) => anExtension(dates));
  fc.assert(
    fc.property(day, day, fc.array(extension, { maxLength: 4 }), (dueAt, closesAt, extensions) => {
      const quiz = aQuiz({ rules: waiting, dates: { dueAt, closesAt } });
      if (!mayShowKeys(submitted, keysReleasedAt(quiz, extensions), noon)) return;
      const ends = [null, ...extensions].map((one) => endsAt({ startedAt: noon }, quiz, one));
      expect(ends.every((end) => end === null || end < noon)).toBe(true);
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
