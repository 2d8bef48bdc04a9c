import { describe, expect, test } from 'vitest';
import { fitWeights, learnedFrom } from '@/core/scheduling/fit/fitWeights';
import { measure } from '@/core/scheduling/fit/metrics';
import { predictReviews } from '@/core/scheduling/fit/prediction';
import type { TrainingItem } from '@/core/scheduling/fit/trainingItem';
import { defaultParameters } from '@/core/scheduling/fsrs';
import { aHistory } from '../../builders/history';

/** Ten memories met day after day, each forgotten after 9 days: FSRS's defaults are too hopeful for them. */
const forgetful = Array.from({ length: 10 }, (_, day) => aHistory([3, day], [1, day + 9]));
const weaker = defaultParameters.weights.map((weight, index) => (index < 4 ? weight / 10 : weight));

const drawnTo = (weights: readonly number[], share: number): number[] =>
  defaultParameters.weights.map((weight, index) => weight + share * (weights[index]! - weight));

describe('weights learned from items', () => {
  const items = (count: number): TrainingItem[] => Array.from({ length: count }, () => ({ reviews: [], at: 0 }));

  test('are half-way between the defaults and the optimum at 500 items, and near the optimum at many', async () => {
    const optimise = () => Promise.resolve(weaker);
    expect(await learnedFrom(items(500), optimise)).toEqual(drawnTo(weaker, 0.5));
    expect((await learnedFrom(items(49_500), optimise))[2]).toBeCloseTo(drawnTo(weaker, 0.99)[2]!, 12);
  });
});

describe('fitting weights', () => {
  test('learns from the older reviews, judges by the newer, and then learns from all', async () => {
    const asked: (readonly TrainingItem[])[] = [];
    const fit = await fitWeights(forgetful, defaultParameters, (items) => {
      asked.push(items);
      return Promise.resolve(weaker);
    });
    expect(asked.map((items) => items.length)).toEqual([8, 10]);
    const newest = asked[0]!.at(-1)!.at;
    const judged = (weights: readonly number[]) =>
      measure(predictReviews(forgetful, { ...defaultParameters, weights }).filter(({ at }) => at > newest));
    expect(fit).toEqual({
      weights: drawnTo(weaker, 10 / 510), isBetter: true,
      comparison: { current: judged(defaultParameters.weights), fitted: judged(drawnTo(weaker, 8 / 508)), trainedOn: 8, heldOut: 2 },
    });
  });

  test('does not call better what predicts the same', async () => {
    const fit = await fitWeights(forgetful, defaultParameters, () => Promise.resolve(defaultParameters.weights));
    expect(fit?.isBetter).toBe(false);
  });

  test('gives nothing where no review came on a later day, or all on one', async () => {
    const optimise = () => Promise.resolve(weaker);
    expect(await fitWeights([aHistory([3, 0]), aHistory([3, 0], [3, 0])], defaultParameters, optimise)).toBeNull();
    expect(await fitWeights([aHistory([3, 0], [3, 5])], defaultParameters, optimise)).toBeNull();
  });
});
