import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { binOf, logLoss, measure, rmseBins } from '@/core/scheduling/fit/metrics';
import { aPrediction } from '../../builders/history';

describe('log loss', () => {
  test('is the mean of -ln of the probability given to what happened', () => {
    // (-ln 0.9 - ln 0.2) / 2
    expect(logLoss([aPrediction(0.9, true), aPrediction(0.8, false)])).toBeCloseTo((0.105360516 + 1.609437912) / 2, 8);
  });

  test('is ln 2 for whoever knows nothing', () => {
    expect(logLoss([aPrediction(0.5, true), aPrediction(0.5, false)])).toBeCloseTo(Math.LN2, 12);
  });

  test('stays finite when what was certain did not happen', () => {
    expect(logLoss([aPrediction(1, false)])).toBeCloseTo(-Math.log(1e-7), 6);
  });

  test('is least, of all constant predictions, for the share that was recalled', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 19 }), fc.double({ min: 0.01, max: 0.99, noNaN: true }), (recalled, guess) => {
        const ofConstant = (probability: number): number =>
          logLoss(Array.from({ length: 20 }, (_, index) => aPrediction(probability, index < recalled)));
        expect(ofConstant(recalled / 20)).toBeLessThanOrEqual(ofConstant(guess) + 1e-12);
      }),
    );
  });

  test('of nothing is an error in the asking', () => {
    expect(() => logLoss([])).toThrow('Nothing was predicted');
    expect(measure([])).toBeNull();
  });
});

describe('bins', () => {
  const of = (elapsedDays: number, reviewNumber: number, lapses: number): string => binOf(aPrediction(0.9, true, { elapsedDays, reviewNumber, lapses }));

  // By hand: 2.48 x 3.62^n days from 3.62^n on (1, 3.62, 13.1, 47.4), 1.99 x 1.89^n and 1.65 x 1.73^n alike.
  test.each([
    [1, 2, 0, '2.48 days, review 4, lapses 0'],
    [3, 3, 0, '2.48 days, review 4, lapses 0'],
    [4, 4, 1, '8.98 days, review 7, lapses 2'],
    [13, 6, 2, '8.98 days, review 7, lapses 3'],
    [14, 7, 3, '32.50 days, review 13, lapses 5'],
    [48, 1, 0, '117.65 days, review 2, lapses 0'],
  ])('of %i days, review %i and %i lapses are those of the benchmark', (elapsedDays, reviewNumber, lapses, bin) => {
    expect(of(elapsedDays, reviewNumber, lapses)).toBe(bin);
  });
});

describe('RMSE(bins)', () => {
  const early = [aPrediction(0.9, true), aPrediction(0.7, false)];
  const late = aPrediction(0.6, true, { elapsedDays: 10, reviewNumber: 4, lapses: 1 });

  test('weighs the bias of each bin by its reviews', () => {
    // The first bin: mean prediction 0.8, half recalled, 0.3 off, two reviews. The second: 0.4 off, one review.
    expect(rmseBins([...early, late])).toBeCloseTo(Math.sqrt((2 * 0.3 ** 2 + 0.4 ** 2) / 3), 12);
  });

  test('does not ask who of a bin was recalled, only how many', () => {
    expect(rmseBins([aPrediction(0.5, true), aPrediction(0.5, false)])).toBe(0);
  });

  test('stands beside the log loss', () => {
    expect(measure(early)).toEqual({ logLoss: logLoss(early), rmseBins: rmseBins(early) });
  });
});
