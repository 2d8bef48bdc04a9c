import { describe, expect, test } from 'vitest';
import { previewReschedule } from '@/core/scheduling/fit/preview';
import { DAY_MS } from '@/core/time';
import { aReviewedState, noon } from '../../builders/card';

const due = (days: number, parts = {}) => aReviewedState({ intervalDays: 10 + days, dueAt: noon + days * DAY_MS, ...parts });
const today = noon + DAY_MS / 2;

describe('a preview of a reschedule', () => {
  test('counts cards that come due earlier and later, those of today, and the mean interval', () => {
    const changes = [
      { before: due(0), after: due(4) },
      { before: due(3), after: due(0) },
      { before: due(5), after: due(-2) },
      { before: due(1), after: due(1) },
    ];
    expect(previewReschedule(changes, today)).toEqual({
      cards: 4, earlier: 2, later: 1, dueTodayBefore: 1, dueTodayAfter: 2, meanIntervalDaysBefore: 12.25, meanIntervalDaysAfter: 10.75,
    });
  });

  test('leaves new cards out, and cards in their steps out of the mean', () => {
    const steps = due(0, { phase: 'learning', intervalDays: 0 });
    const changes = [{ before: { phase: 'new' }, after: { phase: 'new' } }, { before: steps, after: steps }] as const;
    expect(previewReschedule(changes, today)).toMatchObject({ cards: 1, earlier: 0, later: 0, meanIntervalDaysBefore: null });
  });
});
