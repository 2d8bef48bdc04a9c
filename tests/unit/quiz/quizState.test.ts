import { describe, expect, test } from 'vitest';
import { quizState } from '@/core/quiz/quizState';
import { alwaysOpen } from '@/core/quiz/rules';
import { DAY_MS } from '@/core/time';
import { noon } from '../builders/card';

describe('where a quiz stands in its time', () => {
  test('without dates it is open for good', () => {
    expect(quizState(alwaysOpen, noon)).toEqual({ kind: 'open', dueAt: null });
  });

  test('it opens, is due, takes late work, and closes', () => {
    const dates = { ...alwaysOpen, opensAt: noon, dueAt: noon + DAY_MS, closesAt: noon + 2 * DAY_MS };
    expect(quizState(dates, noon - 1)).toEqual({ kind: 'not-open-yet', opensAt: noon });
    expect(quizState(dates, noon)).toEqual({ kind: 'open', dueAt: noon + DAY_MS });
    expect(quizState(dates, noon + DAY_MS)).toEqual({ kind: 'open', dueAt: noon + DAY_MS });
    expect(quizState(dates, noon + DAY_MS + 1)).toEqual({ kind: 'late-work', closesAt: noon + 2 * DAY_MS });
    expect(quizState(dates, noon + 2 * DAY_MS)).toEqual({ kind: 'closed', closedAt: noon + 2 * DAY_MS });
  });

  test('a due date alone closes it, and a closing alone is when it is due', () => {
    expect(quizState({ ...alwaysOpen, dueAt: noon }, noon)).toEqual({ kind: 'closed', closedAt: noon });
    expect(quizState({ ...alwaysOpen, closesAt: noon }, noon - 1)).toEqual({ kind: 'open', dueAt: noon });
  });
});
