import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asId } from '@/core/ids';
import type { CourseId } from '@/core/ids';
import type { Card, CardControl } from '@/core/scheduling/cardState';
import { defaultParameters } from '@/core/scheduling/fsrs';
import { defaultPreferences, dueOrders, newOrders } from '@/core/scheduling/preferences';
import type { StudyPreferences } from '@/core/scheduling/preferences';
import { buildQueue, isDue } from '@/core/scheduling/queue';
import type { QueueInput } from '@/core/scheduling/queue';
import { learnerDay } from '@/core/scheduling/day';
import { dayOrder } from '@/core/scheduling/queue/dayOrder';
import type { OrderedDay } from '@/core/scheduling/queue/dayOrder';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '@/core/time';
import { aCard, aReviewedState, noon } from '../builders/card';

const turn = { timeZone: 'UTC', dayStartHour: 4 };

type Parts = Partial<QueueInput & StudyPreferences & OrderedDay>;

/** A queue with the default preferences, but for those given. */
function queueOf(cards: readonly Card[], parts: Parts = {}) {
  const preferences = { ...defaultPreferences, ...parts };
  const day = learnerDay(parts.now ?? noon, parts.turn ?? turn);
  const order = dayOrder(cards, { courseId: asId<CourseId>('course'), preferences, parameters: defaultParameters, day, ...parts });
  return buildQueue({ cards, order, now: noon, day, turn, preferences, doneToday: { newCards: 0, reviews: 0 }, ...parts });
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

describe('the order of new cards', () => {
  const cards = Array.from({ length: 12 }, (_, index) => fresh(`fact ${index}`, index));
  const newOf = (from: readonly Card[], parts: Parts = {}): string[] => factsOf(queueOf(from, { newOrder: 'random', ...parts }).cards);

  test('is that of the text, or mixed', () => {
    expect(factsOf(queueOf([...cards].reverse()).cards)).toEqual(cards.map(({ factId }) => factId));
    expect(newOf(cards)).not.toEqual(cards.map(({ factId }) => factId));
    expect([...newOf(cards)].sort()).toEqual(cards.map(({ factId }) => factId).sort());
  });

  test('mixed is the same all day, whatever has been studied, and another the next day and in another course', () => {
    const morning = newOf(cards);
    const evening = { now: noon + 9 * HOUR_MS };
    expect(newOf(cards, evening)).toEqual(morning);
    expect(newOf(cards.slice(5), evening)).toEqual(morning.filter((fact) => cards.slice(5).some(({ factId }) => factId === fact)));
    expect(newOf(cards, { now: noon + DAY_MS })).not.toEqual(morning);
    expect(newOf(cards, { courseId: asId<CourseId>('another') })).not.toEqual(morning);
  });
});

describe('the order of due cards', () => {
  const card = (fact: string, section: string, position: number, stability: number, dueDaysAgo: number): Card =>
    aCard({ fact, section, position, state: aReviewedState({ stability, dueAt: noon - dueDaysAgo * DAY_MS }) });
  const cards = [card('a', 'two', 3, 50, 9), card('b', 'one', 1, 9, 1), card('c', 'one', 2, 4, 2), card('d', 'two', 4, 6, 5)];

  test.each([
    ['forgotten', ['c', 'd', 'b', 'a']],
    ['due', ['a', 'd', 'c', 'b']],
    ['section', ['c', 'b', 'd', 'a']],
  ] as const)('by preference: %s', (dueOrder, expected) => {
    expect(factsOf(queueOf(cards, { dueOrder }).cards)).toEqual(expected);
  });

  test('mixed is the same all day, and another the next', () => {
    const many = Array.from({ length: 10 }, (_, index) => due(`fact ${index}`));
    const mixedAt = (now: number, from = many): string[] => factsOf(queueOf(from, { now, dueOrder: 'random' }).cards);
    expect(mixedAt(noon + 9 * HOUR_MS)).toEqual(mixedAt(noon));
    expect(mixedAt(noon, many.slice(1))).toEqual(mixedAt(noon).filter((fact) => fact !== 'fact 0'));
    expect(mixedAt(noon + DAY_MS)).not.toEqual(mixedAt(noon));
  });

  test('decides which cards the limit lets through', () => {
    const two = { limits: { newCards: 0, reviews: 2 } };
    expect(factsOf(queueOf(cards, { ...two, dueOrder: 'due' }).cards)).toEqual(['a', 'd']);
    expect(factsOf(queueOf(cards, { ...two, dueOrder: 'section' }).cards)).toEqual(['c', 'b']);
  });
});

describe('a card whose last answer was certain and wrong', () => {
  const certainAndWrong = { wasCertainAndWrong: true };
  const dueOnes = Array.from({ length: 9 }, (_, index) => due(`fact ${index}`, 1 + index));

  test.each(dueOrders)('comes first among those due by preference “%s”, the others in their order', (dueOrder) => {
    const ofNone = factsOf(queueOf(dueOnes, { dueOrder }).cards);
    const cards = dueOnes.map((card) => (['fact 4', 'fact 8'].includes(card.factId) ? { ...card, control: { ...card.control, ...certainAndWrong } } : card));
    const queue = factsOf(queueOf(cards, { dueOrder }).cards);
    expect(queue.slice(0, 2).sort()).toEqual(['fact 4', 'fact 8']);
    expect(queue.slice(2)).toEqual(ofNone.filter((fact) => fact !== 'fact 4' && fact !== 'fact 8'));
  });

  test('comes first among the steps whose minutes are over, and not before', () => {
    const step = (fact: string, dueAt: number): Card => ({ ...learning(fact, dueAt), control: { ...due(fact).control, ...certainAndWrong } });
    const queue = queueOf([due('review'), learning('first', noon - 3), step('certain', noon - 1), step('later', noon + 1)]);
    expect(factsOf(queue.cards)).toEqual(['certain', 'first', 'review']);
  });

  test('is let through by the limit before others', () => {
    const cards = [...dueOnes, aCard({ fact: 'certain', state: aReviewedState({ stability: 99 }), control: certainAndWrong })];
    expect(factsOf(queueOf(cards, { limits: { newCards: 0, reviews: 1 } }).cards)).toEqual(['certain']);
  });
});

describe('siblings', () => {
  const siblings = [aCard({ fact: 'one', slot: 'year' }), aCard({ fact: 'one', slot: 'city', position: 1 })];

  test('meet on one day where they need not be kept apart', () => {
    expect(queueOf(siblings, { separatesSiblings: false }).cards).toEqual(siblings);
  });

  test('kept back make tomorrow the next day; not kept apart, each of them counts for it', () => {
    const later = ['year', 'city'].map((slot) => aCard({ fact: 'one', slot, state: aReviewedState({ dueAt: noon + 2 * DAY_MS }) }));
    expect(queueOf(later).dueThen).toBe(1);
    expect(queueOf(later, { separatesSiblings: false }).dueThen).toBe(2);
  });
});

describe('a card put away', () => {
  const dueCard = (control: Partial<CardControl>, fact = 'fact'): Card => aCard({ fact, state: aReviewedState(), control });
  const day = learnerDay(noon, turn);

  test('by suspension is never asked, new, due or in steps, and nothing waits for it', () => {
    const control = { isSuspended: true };
    const cards = [
      aCard({ fact: 'new', control }), dueCard(control, 'due'),
      aCard({ fact: 'step', control, state: aReviewedState({ phase: 'learning', dueAt: noon - 1 }) }),
    ];
    expect(queueOf(cards)).toEqual({ cards: [], counts: { new: 0, learning: 0, review: 0 }, nextDueAt: null, dueThen: 0 });
    expect(cards.map((card) => isDue(card, noon, day))).toEqual([false, false, false]);
  });

  test('by burial is not asked before its time, and study goes on at that time', () => {
    const buried = dueCard({ buriedUntil: noon + 2 * HOUR_MS });
    expect(queueOf([buried])).toMatchObject({ cards: [], nextDueAt: noon + 2 * HOUR_MS, dueThen: 1 });
    expect(isDue(buried, noon, day)).toBe(false);
    expect(queueOf([buried], { now: noon + 2 * HOUR_MS }).cards).toEqual([buried]);
  });

  test('until the day turns comes with the next day', () => {
    expect(queueOf([dueCard({ buriedUntil: day.end })])).toMatchObject({ cards: [], nextDueAt: day.end, dueThen: 1 });
    expect(queueOf([aCard({ control: { buriedUntil: day.end } })])).toMatchObject({ cards: [], nextDueAt: day.end, dueThen: 1 });
  });

  test('keeps its sibling waiting if it was reviewed today', () => {
    const suspendedToday = aCard({
      fact: 'one', slot: 'x', control: { isSuspended: true }, state: aReviewedState({ lastReviewedAt: noon - HOUR_MS }),
    });
    expect(queueOf([suspendedToday, aCard({ fact: 'one', slot: 'y' })]).cards).toEqual([]);
  });
});

test('any queue keeps the limits, repeats nothing and asks nothing put away', () => {
  const anyCard = fc.record({
    fact: fc.nat(15), slot: fc.nat(3), stability: fc.double({ min: 0.5, max: 100, noNaN: true }), dueIn: fc.integer({ min: -20, max: 20 }),
    isNew: fc.boolean(), isSuspended: fc.boolean(), buriedFor: fc.option(fc.integer({ min: -2, max: 2 })),
  });
  const cardsOf = fc.uniqueArray(anyCard, { selector: ({ fact, slot }) => `${fact} ${slot}`, maxLength: 40 }).map((drawn) =>
    drawn.map(({ fact, slot, stability, dueIn, isNew, isSuspended, buriedFor }, position) => aCard({
      fact: `fact ${fact}`, slot: `slot ${slot}`, position,
      control: { isSuspended, buriedUntil: buriedFor === null ? null : noon + buriedFor * DAY_MS },
      ...(isNew ? {} : { state: aReviewedState({ stability, dueAt: noon + dueIn * DAY_MS }) }),
    })),
  );
  const anyPreferences = fc.record({
    newOrder: fc.constantFrom(...newOrders), dueOrder: fc.constantFrom(...dueOrders), separatesSiblings: fc.boolean(),
    limits: fc.record({ newCards: fc.nat(6), reviews: fc.nat(6) }),
  });
  fc.assert(
    fc.property(cardsOf, anyPreferences, (cards, parts) => {
      const queue = queueOf(cards, parts);
      expect(queue.counts.new).toBeLessThanOrEqual(parts.limits.newCards);
      expect(queue.counts.review).toBeLessThanOrEqual(parts.limits.reviews);
      expect(new Set(queue.cards.map(({ id }) => id)).size).toBe(queue.cards.length);
      for (const { control } of queue.cards) {
        expect(control.isSuspended).toBe(false);
        expect(control.buriedUntil ?? 0).toBeLessThanOrEqual(noon);
      }
      if (parts.separatesSiblings) expect(new Set(factsOf(queue.cards)).size).toBe(queue.cards.length);
    }),
    { numRuns: 500 },
  );
});
