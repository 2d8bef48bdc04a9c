import { describe, expect, test } from 'vitest';
import type { Card } from '@/core/scheduling/cardState';
import { defaultParameters } from '@/core/scheduling/fsrs';
import { buildQueue, isDue } from '@/core/scheduling/queue';
import type { QueueInput } from '@/core/scheduling/queue';
import { learnerDay } from '@/core/scheduling/day';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '@/core/time';
import { aCard, aReviewedState, noon } from '../builders/card';

const turn = { timeZone: 'UTC', dayStartHour: 4 };

function queueOf(cards: readonly Card[], parts: Partial<QueueInput> = {}) {
  return buildQueue({
    cards, now: noon, turn, parameters: defaultParameters,
    limits: { newCards: 20, reviews: 200 }, doneToday: { newCards: 0, reviews: 0 }, ...parts,
  });
}
const factsOf = (cards: readonly Card[]): string[] => cards.map(({ factId }) => factId);

const due = (fact: string, stability = 10): Card => aCard({ fact, state: aReviewedState({ stability }) });
const fresh = (fact: string, position: number): Card => aCard({ fact, position });
const learning = (fact: string, dueAt: number): Card =>
  aCard({ fact, state: aReviewedState({ phase: 'learning', dueAt, lastReviewedAt: noon - MINUTE_MS, intervalDays: 0 }) });

describe('the queue', () => {
  test('is empty for an empty deck, and nothing will ever be due', () => {
    expect(queueOf([])).toEqual({ cards: [], counts: { new: 0, learning: 0, review: 0 }, nextDueAt: null, dueThen: 0 });
  });

  test('asks the most forgotten card first', () => {
    expect(factsOf(queueOf([due('strong', 50), due('weak', 2), due('middle', 10)]).cards)).toEqual(['weak', 'middle', 'strong']);
  });

  test('shows cards in steps before all others, once their minutes are over', () => {
    const queue = queueOf([due('review'), learning('now', noon - 1), learning('later', noon + 5 * MINUTE_MS)]);
    expect(factsOf(queue.cards)).toEqual(['now', 'review']);
  });

  test('shows a step up to twenty minutes early when nothing else is left', () => {
    expect(factsOf(queueOf([learning('soon', noon + 19 * MINUTE_MS)]).cards)).toEqual(['soon']);
    const later = queueOf([learning('later', noon + 21 * MINUTE_MS)]);
    expect(later).toMatchObject({ cards: [], nextDueAt: noon + 21 * MINUTE_MS, dueThen: 1 });
  });

  test('counts a review as due for the whole day on which it falls due', () => {
    const tonight = aCard({ state: aReviewedState({ dueAt: noon + 10 * HOUR_MS }) });
    const tomorrow = aCard({ state: aReviewedState({ dueAt: noon + 17 * HOUR_MS }) });
    expect(queueOf([tonight]).counts.review).toBe(1);
    expect(queueOf([tomorrow]).counts.review).toBe(0);
    const day = learnerDay(noon, turn);
    expect([isDue(tonight, noon, day), isDue(tomorrow, noon, day), isDue(aCard(), noon, day)]).toEqual([true, false, false]);
  });

  test('keeps the daily limits, counting what was done before', () => {
    const cards = ['a', 'b', 'c', 'd', 'e'].flatMap((name, index) => [due(`due ${name}`), fresh(`new ${name}`, index)]);
    const queue = queueOf(cards, { limits: { newCards: 3, reviews: 4 }, doneToday: { newCards: 1, reviews: 1 } });
    expect(queue.counts).toEqual({ new: 2, learning: 0, review: 3 });
  });

  test('meets new cards in the order of the course, spread among the reviews', () => {
    const queue = queueOf([fresh('second', 2), due('a'), due('b'), fresh('first', 1), due('c'), due('d')]);
    expect(factsOf(queue.cards)).toEqual(['a', 'b', 'first', 'c', 'second', 'd']);
  });

  test('keeps cards of one fact on different days', () => {
    const siblings = [aCard({ fact: 'one', slot: 'year' }), aCard({ fact: 'one', slot: 'city', position: 1 })];
    expect(queueOf(siblings).cards).toEqual([siblings[0]]);
    const studied = aCard({ fact: 'two', slot: 'x', state: aReviewedState({ lastReviewedAt: noon - HOUR_MS, dueAt: noon + 9 * DAY_MS }) });
    expect(queueOf([studied, aCard({ fact: 'two', slot: 'y' })]).cards).toEqual([]);
  });

  test('goes on at the turn of the day on which the next card is due', () => {
    const waiting = aCard({ fact: 'later', state: aReviewedState({ dueAt: noon + 3 * DAY_MS }) });
    expect(queueOf([waiting])).toMatchObject({ nextDueAt: Date.UTC(2026, 0, 18, 4), dueThen: 1 });
  });

  test('goes on tomorrow with the new cards that the limit held back', () => {
    const cards = [fresh('a', 0), fresh('b', 1), fresh('c', 2)];
    const queue = queueOf(cards, { limits: { newCards: 2, reviews: 9 }, doneToday: { newCards: 2, reviews: 0 } });
    expect(queue).toMatchObject({ cards: [], nextDueAt: Date.UTC(2026, 0, 16, 4), dueThen: 2 });
  });

  test('holds every card at most once, and never two of a fact', () => {
    const cards = Array.from({ length: 300 }, (_, index) =>
      index % 3 === 0 ? due(`fact ${index % 70}`, 1 + index) : fresh(`fact ${index % 90}`, index),
    );
    const facts = factsOf(queueOf(cards).cards);
    expect(new Set(facts).size).toBe(facts.length);
  });
});
