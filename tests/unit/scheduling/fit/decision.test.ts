import { describe, expect, test } from 'vitest';
import { isBetter, isDueForFit, nextFitCount } from '@/core/scheduling/fit/decision';

describe('weights are fitted', () => {
  test.each([[399, null, false], [400, null, true], [5000, null, true], [799, 400, false], [800, 400, true], [1999, 1000, false]])(
    'with %i reviews, the last time with %s: %s', (reviews, last, isDue) => {
      expect(isDueForFit(reviews, last)).toBe(isDue);
    });

  test('next at twice the reviews of the last time', () => {
    expect([null, 400, 1234].map(nextFitCount)).toEqual([400, 800, 2468]);
  });
});

describe('fitted weights are better', () => {
  const current = { logLoss: 0.4, rmseBins: 0.06 };

  test('when log loss is lower and RMSE(bins) is no higher', () => {
    expect(isBetter({ logLoss: 0.39, rmseBins: 0.06 }, current)).toBe(true);
    expect(isBetter({ logLoss: 0.39, rmseBins: 0.05 }, current)).toBe(true);
  });

  test('not when either is worse, or log loss stays the same', () => {
    expect(isBetter({ logLoss: 0.39, rmseBins: 0.061 }, current)).toBe(false);
    expect(isBetter({ logLoss: 0.41, rmseBins: 0.05 }, current)).toBe(false);
    expect(isBetter(current, current)).toBe(false);
  });
});
