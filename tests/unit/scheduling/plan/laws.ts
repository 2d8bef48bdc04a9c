import fc from 'fast-check';
import { expect } from 'vitest';
import { isReviewed } from '@/core/scheduling/reviewedCard';
import { learnerDay } from '@/core/scheduling/day';
import { movableCards, moved } from '@/core/scheduling/plan/plan';
import type { Plan, PlanInput } from '@/core/scheduling/plan/plan';
import { aPlanInput, anyDeck, carriedOut, planTurn } from '../../builders/plan';
import { noon } from '../../builders/card';

/** What holds of every plan; null where none could be made. */
export function expectLaws<Goal>(plan: (input: PlanInput, goal: Goal) => Plan | null, anyGoal: fc.Arbitrary<Goal>): void {
  fc.assert(
    fc.property(anyDeck, anyGoal, (cards, goal) => {
      const input = aPlanInput(cards);
      const made = plan(input, goal);
      if (made === null) return;
      expectSound(input, made);
      expect(plan({ ...input, cards: [...cards].reverse() }, goal)?.cost.cardsMoved).toBe(made.cost.cardsMoved);
      expect(plan(input, goal)).toEqual(made);
      expect(plan(carriedOut(input, made), goal)?.moves).toEqual([]);
    }),
    { numRuns: 80 },
  );
}

function expectSound(input: PlanInput, { moves, cost }: Plan): void {
  const movable = new Set(movableCards(input).map(({ id }) => id));
  const ids = moves.map(({ cardId }) => cardId);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { cardId, dueAt } of moves) {
    expect(movable.has(cardId)).toBe(true);
    expect(dueAt).toBeGreaterThanOrEqual(learnerDay(noon, planTurn).start);
  }
  const after = moved(input.cards, moves);
  expect(after.map(({ id }) => id)).toEqual(input.cards.map(({ id }) => id));
  expect(after.filter(isReviewed).length).toBe(input.cards.filter(isReviewed).length);
  expect(cost.cardsMoved).toBe(moves.length);
  expect(cost.before === null).toBe(moves.length === 0);
}
