import { describe, expect, test } from 'vitest';
import { defaultParameters } from '@/core/scheduling/fsrs';
import { deckStart, livesOf, worldOf } from '@/core/scheduling/future/deckFuture';
import type { DeckFutureInput } from '@/core/scheduling/future/deckFuture';
import { usualHabits } from '@/core/scheduling/future/habits';
import type { Card } from '@/core/scheduling/cardState';
import { HOUR_MS } from '@/core/time';
import { aCard, aReviewedState, noon } from '../../builders/card';
import { aDueCard, planTurn } from '../../builders/plan';

const input = (cards: readonly Card[], newCardsADay = 2): DeckFutureInput => ({
  cards, now: noon, turn: planTurn, parameters: defaultParameters, newCardsADay, habits: usualHabits,
});
const dueIn = (cards: readonly Card[], newCardsADay = 2): number[] => deckStart(input(cards, newCardsADay)).cards.map(({ start }) => start.dueIn);

describe('where a deck begins', () => {
  test('is by the learner’s day: overdue today, after the turn of the night tomorrow', () => {
    const lateTonight = aCard({ state: aReviewedState({ dueAt: noon + 15.5 * HOUR_MS }) });
    const afterTheTurn = aCard({ state: aReviewedState({ dueAt: noon + 16 * HOUR_MS }) });
    expect(dueIn([aDueCard('overdue', { dueInDays: -30 }), lateTonight, afterTheTurn, aDueCard('later', { dueInDays: 9 })])).toEqual([0, 0, 1, 9]);
  });

  test('has new cards come as in the text, so many a day, or never', () => {
    const fresh = [4, 0, 3, 1, 2].map((position) => aCard({ fact: `${position}`, position }));
    expect(dueIn(fresh)).toEqual([2, 0, 1, 0, 1]);
    expect(dueIn(fresh, 0)).toEqual(fresh.map(() => Infinity));
  });

  test('never asks a suspended card, and a buried one when it comes back', () => {
    const put = [{ isSuspended: true }, { buriedUntil: noon + 48 * HOUR_MS }].map((control) => aDueCard('card', { dueInDays: 0, control }));
    expect(dueIn([...put, aCard({ control: { isSuspended: true } })])).toEqual([Infinity, 2, Infinity]);
  });

  test('knows since when each memory is as it is, in days', () => {
    const [card] = deckStart(input([aDueCard('card', { dueInDays: 3, intervalDays: 10 })])).cards;
    expect(card?.start.memory).toEqual({ stability: 10, difficulty: 5, since: -7 });
  });
});

test('small decks are followed through more futures than large ones, in all at least a thousand', () => {
  const runs = (size: number): number => deckStart(input(Array.from({ length: size }, (_, index) => aCard({ fact: `${index}` })))).runs;
  expect([0, 1, 30, 999, 1000, 5000].map(runs)).toEqual([1000, 1000, 34, 2, 1, 1]);
});

test('one card’s chance is its own, whatever else is in the deck', () => {
  const world = worldOf(input([]), 100);
  const cards = Array.from({ length: 1200 }, (_, index) => aDueCard(`${index}`, { dueInDays: 0 }));
  const all = livesOf(deckStart(input(cards)), world);
  const half = livesOf(deckStart(input(cards.slice(0, 1100))), world);
  expect(half).toEqual(all.slice(0, 1100));
  expect(new Set(all.map(({ life }) => JSON.stringify(life.meetings))).size).toBeGreaterThan(10);
});
