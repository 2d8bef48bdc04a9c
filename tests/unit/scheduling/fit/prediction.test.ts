import { FSRS, Rating } from 'ts-fsrs';
import type { Grade } from 'ts-fsrs';
import { describe, expect, test } from 'vitest';
import { predictReviews } from '@/core/scheduling/fit/prediction';
import { defaultParameters } from '@/core/scheduling/fsrs';
import { DAY_MS, HOUR_MS } from '@/core/time';
import { noon } from '../../builders/card';
import { aHistory } from '../../builders/history';

describe('predictions', () => {
  const history = aHistory([3, 0], [3, 0], [3, 3], [1, 12], [3, 12], [4, 14], [2, 40]);

  test("are the library's forgetting curve over its own memory states", () => {
    const library = new FSRS({ w: [...defaultParameters.weights] });
    const reviews: readonly (readonly [days: number, grade: Grade])[] = [
      [0, Rating.Good], [3, Rating.Good], [9, Rating.Again], [0, Rating.Good], [2, Rating.Easy], [26, Rating.Hard],
    ];
    let memory = library.next_state(null, 0, Rating.Good);
    const expected = reviews.flatMap(([days, grade]) => {
      const probability = library.forgetting_curve(days, memory.stability);
      memory = library.next_state(memory, days, grade);
      return days === 0 ? [] : [probability];
    });
    const predicted = predictReviews([history], defaultParameters).map(({ probability }) => probability);
    expect(predicted.length).toBe(4);
    for (const [index, probability] of predicted.entries()) expect(probability).toBeCloseTo(expected[index]!, 6);
  });

  test('tell which review it is, after how many days and lapses, and whether the answer was recalled', () => {
    expect(predictReviews([history], defaultParameters).map(({ elapsedDays, reviewNumber, lapses, isRecalled }) => [elapsedDays, reviewNumber, lapses, isRecalled]))
      .toEqual([[3, 3, 0, true], [9, 4, 0, false], [2, 6, 1, true], [26, 7, 1, true]]);
  });

  test('do not depend on the hour of the day, only on the day', () => {
    const evening = history.map((review, index) => ({ ...review, at: review.at + index * HOUR_MS }));
    expect(predictReviews([evening], defaultParameters).map(({ probability }) => probability))
      .toEqual(predictReviews([history], defaultParameters).map(({ probability }) => probability));
  });

  test('fall with time and come oldest first', () => {
    const predictions = predictReviews([aHistory([3, 0], [3, 30]), aHistory([3, 0], [3, 2])], defaultParameters);
    expect(predictions.map(({ at }) => at)).toEqual([noon + 2 * DAY_MS, noon + 30 * DAY_MS]);
    expect(predictions[0]!.probability).toBeGreaterThan(predictions[1]!.probability);
  });

  test('are none of first reviews', () => {
    expect(predictReviews([aHistory([3, 0])], defaultParameters)).toEqual([]);
  });
});
