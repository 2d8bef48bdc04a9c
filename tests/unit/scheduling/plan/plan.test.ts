import { describe, expect, test } from 'vitest';
import { movableCards, planOf } from '@/core/scheduling/plan/plan';
import { defaultParameters, retrievability } from '@/core/scheduling/fsrs';
import { DAY_MS } from '@/core/time';
import { aCard, aReviewedState, noon } from '../../builders/card';
import { aDueCard, aPlanInput } from '../../builders/plan';

test('cards can be moved that are in review, not suspended, and not buried any more', () => {
  const cards = [
    aDueCard('due', { dueInDays: 0 }), aDueCard('later', { dueInDays: 50 }), aDueCard('back', { dueInDays: 0, control: { buriedUntil: noon } }),
    aDueCard('suspended', { dueInDays: 0, control: { isSuspended: true } }), aDueCard('buried', { dueInDays: 0, control: { buriedUntil: noon + 1 } }),
    aCard({ fact: 'new' }), aCard({ fact: 'step', state: aReviewedState({ phase: 'learning' }) }),
  ];
  expect(movableCards(aPlanInput(cards)).map(({ factId }) => factId)).toEqual(['due', 'later', 'back']);
});

describe('what a plan costs', () => {
  test('is nothing without moves', () => {
    expect(planOf(aPlanInput([aDueCard('due', { dueInDays: 0 })]), [])).toEqual({
      moves: [], cost: { before: null, after: null, cardsMoved: 0, busiestBefore: 1, busiestAfter: 1 },
    });
  });

  test('is told by the moved cards only, an overdue one as it would be asked now', () => {
    const input = aPlanInput([aDueCard('overdue', { dueInDays: -10 }), aDueCard('other', { dueInDays: 3 })]);
    const [card] = movableCards(input);
    const { cost } = planOf(input, [{ card: card!, dueAt: noon + 3 * DAY_MS }]);
    const recallAt = (days: number): number => retrievability(card!.state, noon + days * DAY_MS, defaultParameters);
    expect(cost).toEqual({ before: recallAt(0), after: recallAt(3), cardsMoved: 1, busiestBefore: 1, busiestAfter: 2 });
  });
});
