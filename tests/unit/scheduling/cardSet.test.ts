import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asId } from '@/core/ids';
import type { CardId } from '@/core/ids';
import { cardOf, cardSetOf, withStateOf } from '@/core/scheduling/cardSet';
import type { Card } from '@/core/scheduling/cardState';
import { aCard, aReviewedState } from '../builders/card';

const facts = ['a', 'b', 'c', 'd', 'e'];
const deck = facts.map((fact) => aCard({ fact }));

/** Another state of a card that the deck has, or lacks. */
const aChange = fc
  .record({ fact: fc.constantFrom(...facts, 'none'), stability: fc.integer({ min: 1, max: 9 }) })
  .map(({ fact, stability }): Card => aCard({ fact, state: aReviewedState({ stability }) }));

describe('the cards of a session', () => {
  test('have after any changes the last state of each, as a map would, in the order in which they came', () => {
    fc.assert(fc.property(fc.array(aChange), (changes) => {
      const expected = new Map(deck.map((card) => [card.id, card]));
      for (const card of changes) if (expected.has(card.id)) expected.set(card.id, card);
      const set = changes.reduce(withStateOf, cardSetOf(deck));
      expect(set.list).toEqual([...expected.values()]);
      for (const [id, card] of expected) expect(cardOf(set, id)).toBe(card);
    }));
  });

  test('stay as they were where another state of one is taken', () => {
    const set = cardSetOf(deck);
    withStateOf(set, aCard({ fact: 'b', state: aReviewedState() }));
    expect(set.list).toEqual(deck);
  });

  test('lack a card that is not among them, whatever is said of it', () => {
    const set = cardSetOf(deck);
    const stranger = aCard({ fact: 'stranger', state: aReviewedState() });
    expect(withStateOf(set, stranger)).toBe(set);
    expect(cardOf(set, stranger.id)).toBeUndefined();
    expect(cardOf(set, asId<CardId>('constructor'))).toBeUndefined();
  });
});
