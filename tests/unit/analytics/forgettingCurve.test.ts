import { describe, expect, test } from 'vitest';
import { forgettingCurve } from '@/core/analytics/forgettingCurve';
import { foldCard } from '@/core/scheduling/fold';
import { defaultParameters } from '@/core/scheduling/fsrs';
import { DAY_MS } from '@/core/time';
import { noon } from '../builders/card';
import { anAction, aReview, theCard } from '../builders/event';

const { history } = foldCard(
  theCard,
  [aReview('a', { rating: 'easy' }), anAction('b', noon + DAY_MS, { kind: 'suspend' }), aReview('c', { at: noon + 8 * DAY_MS })],
  [], defaultParameters,
);

describe('the forgetting curve', () => {
  test('falls from 1 after each review, and breaks off at the next', () => {
    const segments = forgettingCurve(history, noon + 30 * DAY_MS);
    expect(segments).toHaveLength(2);
    for (const { points } of segments) {
      expect(points[0]?.recall).toBe(1);
      const recalls = points.map(({ recall }) => recall);
      expect([...recalls].sort((a, b) => b - a)).toEqual(recalls);
    }
    expect(segments[0]?.points.at(-1)?.at).toBe(noon + 8 * DAY_MS);
    expect(segments[1]?.points.at(-1)?.at).toBe(noon + 30 * DAY_MS);
  });

  test('is at 0.9 when the stability has passed, which is what stability means', () => {
    const after = history[0]!.after.state;
    if (after.phase === 'new') throw new Error('reviewed');
    const [segment] = forgettingCurve(history.slice(0, 1), noon + Math.round(after.stability) * DAY_MS);
    expect(segment?.points.at(-1)?.recall).toBeCloseTo(0.9, 1);
  });

  test('is empty for a card never reviewed', () => {
    expect(forgettingCurve([], noon)).toEqual([]);
  });
});
