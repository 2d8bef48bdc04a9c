import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultParameters, retrievability } from '@/core/scheduling/fsrs';
import { leastHarmFirst, overdueness } from '@/core/scheduling/plan/overdueness';
import { movableCards } from '@/core/scheduling/plan/plan';
import type { ReviewedCard } from '@/core/scheduling/reviewedCard';
import { DAY_MS } from '@/core/time';
import { noon } from '../../builders/card';
import { aDueCard, aPlanInput } from '../../builders/plan';

function aReviewedCard(fact: string, intervalDays: number): ReviewedCard {
  const [card] = movableCards(aPlanInput([aDueCard(fact, { dueInDays: 0, intervalDays })]));
  if (card === undefined) throw new Error('the card can be moved');
  return card;
}

describe('how overdue a card is', () => {
  const card = aReviewedCard('card', 10);

  test('is 0 at the desired retention, below before it and above after it', () => {
    expect(overdueness(card, noon, defaultParameters)).toBeCloseTo(0, 5);
    expect(overdueness(card, noon - 5 * DAY_MS, defaultParameters)).toBeLessThan(-0.2);
    expect(overdueness(card, noon + 5 * DAY_MS, defaultParameters)).toBeGreaterThan(0.2);
  });

  test('is the odds of forgetting over those desired, less one', () => {
    const recall = retrievability(card.state, noon + 7 * DAY_MS, defaultParameters);
    expect(overdueness(card, noon + 7 * DAY_MS, defaultParameters)).toBeCloseTo((1 / recall - 1) * 9 - 1, 9);
  });

  test('grows with time, and faster for a short interval than for a long one', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.integer({ min: 1, max: 300 }), (sooner, further) => {
        const at = (days: number): number => overdueness(card, noon + days * DAY_MS, defaultParameters);
        expect(at(sooner + further)).toBeGreaterThan(at(sooner));
        const long = overdueness(aReviewedCard('long', 100), noon + further * DAY_MS, defaultParameters);
        expect(at(further)).toBeGreaterThan(long);
      }),
      { numRuns: 50 },
    );
  });
});

test('of equal harm, the more stable card comes first, then the smaller id', () => {
  const cards = [aReviewedCard('b', 5), aReviewedCard('c', 9), aReviewedCard('a', 5), aReviewedCard('worst', 50)];
  const harmOf = ({ factId }: ReviewedCard): number => Number(factId === 'worst');
  expect(leastHarmFirst(cards, harmOf).map(({ factId }) => factId)).toEqual(['c', 'a', 'b', 'worst']);
});
