import { convertCsvToFsrsItems } from '@open-spaced-repetition/binding';
import { describe, expect, test } from 'vitest';
import type { PastReview } from '@/core/scheduling/fit/history';
import { trainingItems } from '@/core/scheduling/fit/trainingItem';
import { MINUTE_MS } from '@/core/time';
import { noon } from '../../builders/card';
import { aHistory } from '../../builders/history';

const shown = (histories: readonly (readonly PastReview[])[]): string[] =>
  trainingItems(histories).map(({ reviews }) => reviews.map(({ rating, elapsedDays }) => `${rating}@${elapsedDays}`).join(' '));

/** What fsrs-rs's own converter makes of the same reviews in Anki's form. */
function convertedByBinding(histories: readonly (readonly PastReview[])[]): string[] {
  const rows = histories.flatMap((history, card) =>
    history.map(({ rating, at }, index) => `${at},${card + 1},${rating},4000,${index === 0 ? 0 : 2}`));
  const csv = ['review_time,card_id,review_rating,review_duration,review_state', ...rows].join('\n');
  return convertCsvToFsrsItems(Buffer.from(`${csv}\n`), 0, 'UTC', () => 0)
    .map(({ reviews }) => reviews.map(({ rating, deltaT }) => `${rating}@${deltaT}`).join(' '));
}

describe('training items', () => {
  const steps = [{ rating: 1, at: noon }, { rating: 3, at: noon + 10 * MINUTE_MS }];
  const relearned = [...steps, ...aHistory([3, 2], [1, 7]), { rating: 3, at: aHistory([3, 7])[0]!.at + 10 * MINUTE_MS }, ...aHistory([2, 9])];

  test('are the prefixes that end with a review of a later day, with the days since the one before', () => {
    expect(shown([relearned])).toEqual(['1@0 3@0 3@2', '1@0 3@0 3@2 1@5', '1@0 3@0 3@2 1@5 3@0 2@2']);
  });

  test('are none of a memory with one review, or with reviews of one day', () => {
    expect(shown([aHistory([3, 0]), steps])).toEqual([]);
  });

  test('come oldest first, across memories', () => {
    expect(shown([aHistory([3, 0], [3, 9]), aHistory([4, 1], [4, 3])])).toEqual(['4@0 4@2', '3@0 3@9']);
  });

  test("are those that fsrs-rs's own converter makes", () => {
    const histories = [relearned, aHistory([4, 0], [2, 21], [3, 50]), aHistory([3, 5])];
    expect(shown(histories).sort()).toEqual(convertedByBinding(histories).sort());
  });
});
