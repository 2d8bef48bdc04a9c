import { describe, expect, test } from 'vitest';
import type { Card, CardControl } from '@/core/scheduling/cardState';
import { defaultParameters } from '@/core/scheduling/fsrs';
import type { DeckFutureInput } from '@/core/scheduling/future/deckFuture';
import { usualHabits } from '@/core/scheduling/future/habits';
import { offeredRetentions, retentionCosts } from '@/core/scheduling/workload';
import type { RetentionCost } from '@/core/scheduling/workload';
import { DAY_MS } from '@/core/time';
import { aCard, aReviewedState, noon } from '../builders/card';

const turn = { timeZone: 'UTC', dayStartHour: 4 };
const times = { newMs: 12_000, recalledMs: 6000, forgottenMs: 15_000 };

function aDeck(size: number, control: Partial<CardControl> = {}): Card[] {
  return Array.from({ length: size }, (_, index) => {
    const stability = 2 + (index % 50) * 3;
    const dueAt = noon + (index % 30) * DAY_MS;
    const state = aReviewedState({ stability, difficulty: 1 + (index % 10), intervalDays: 10, dueAt, lastReviewedAt: dueAt - 10 * DAY_MS });
    return aCard({ fact: `fact ${index}`, position: index, state, control });
  });
}
const newCards = (size: number): Card[] => Array.from({ length: size }, (_, index) => aCard({ fact: `new ${index}`, position: index }));

function costs(cards: readonly Card[], retentions?: readonly number[], parts: Partial<DeckFutureInput> = {}): RetentionCost[] {
  return retentionCosts({ cards, now: noon, turn, parameters: defaultParameters, newCardsADay: 10, habits: usualHabits, ...parts }, times, retentions);
}

describe('what a desired retention costs', () => {
  test('is offered from 0.70 to 0.99', () => {
    expect([offeredRetentions[0], offeredRetentions[20], offeredRetentions.at(-1), offeredRetentions.length]).toEqual([0.7, 0.9, 0.99, 30]);
  });

  test('rises in reviews with retention, and more and more steeply towards the top', () => {
    const reviews = costs(aDeck(500), [0.8, 0.9, 0.95, 0.97, 0.99]).map(({ reviewsPerDay }) => reviewsPerDay);
    expect([...reviews].sort((a, b) => a - b)).toEqual(reviews);
    // The manual of Anki says: at 0.95 about twice the reviews of 0.90, at 0.97 nearly four times, at 0.99 ten times,
    // of one card in the long run. A year's beginning is the same for all.
    expect(reviews[2]! / reviews[1]!).toBeGreaterThan(1.4);
    expect(reviews[4]! / reviews[1]!).toBeGreaterThan(4);
  });

  test('buys more that is remembered', () => {
    const remembered = costs(aDeck(500), [0.7, 0.8, 0.9, 0.99]).map((cost) => cost.remembered);
    expect([...remembered].sort((a, b) => a - b)).toEqual(remembered);
    expect(remembered.at(-1)!).toBeGreaterThan(485);
    // Above the desired retention, which is the lowest that recall is let sink to.
    expect(remembered[2]! / 500).toBeGreaterThan(0.9);
  });

  test('is told in minutes by the learner’s own times', () => {
    const [cost] = costs(aDeck(1000), [0.9]);
    // Between all recalled and all forgotten with one more step.
    expect(cost!.minutesPerDay).toBeGreaterThan((cost!.reviewsPerDay * 6000) / 60_000);
    expect(cost!.minutesPerDay).toBeLessThan((cost!.reviewsPerDay * 21_000) / 60_000);
    // One in ten forgotten: 0.9 x 6 s + 0.1 x (15 s + 6 s) = 7.5 s a review.
    expect(Math.abs((cost!.minutesPerDay * 60) / cost!.reviewsPerDay - 7.5)).toBeLessThan(0.3);
  });

  test('counts new cards as they are met, so many a day, and none where none are', () => {
    const [some] = costs(newCards(100), [0.9]);
    expect(some!.remembered).toBeGreaterThan(90);
    expect(costs(newCards(100), [0.9], { newCardsADay: 0 })).toEqual([{ desiredRetention: 0.9, reviewsPerDay: 0, minutesPerDay: 0, remembered: 0 }]);
    expect(costs([], [0.9])).toEqual([{ desiredRetention: 0.9, reviewsPerDay: 0, minutesPerDay: 0, remembered: 0 }]);
  });

  test('is nothing for suspended cards, which fade', () => {
    const [cost] = costs(aDeck(100, { isSuspended: true }), [0.9]);
    expect(cost).toMatchObject({ reviewsPerDay: 0, minutesPerDay: 0 });
    expect(cost!.remembered).toBeLessThan(85);
  });

  test('is the same each time it is asked', () => {
    expect(costs(aDeck(40), [0.85, 0.9])).toEqual(costs(aDeck(40), [0.85, 0.9]));
  });
});
