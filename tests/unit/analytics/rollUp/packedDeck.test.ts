import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keptDays } from '@/core/analytics/rollUp/cardRollUp';
import type { CardDay, CardRollUp } from '@/core/analytics/rollUp/cardRollUp';
import { deckReport, emptyDeck } from '@/core/analytics/rollUp/deckReport';
import type { CardPlace } from '@/core/analytics/rollUp/deckReport';
import { differentCards } from '@/core/analytics/rollUp/differences';
import { knownCards } from '@/core/analytics/rollUp/knownCards';
import { packDeck, unpackDeck, withCards } from '@/core/analytics/rollUp/packedDeck';
import type { DeckRollUp } from '@/core/analytics/rollUp/packedDeck';
import { asId } from '@/core/ids';
import type { FactId, SectionId } from '@/core/ids';
import { isReviewed } from '@/core/scheduling/reviewedCard';
import { noon } from '../../builders/card';

const today = 20_468;
const anInstant = fc.integer({ min: noon - 1e11, max: noon + 1e11 });
const cardDays: fc.Arbitrary<CardDay[]> = fc.uniqueArray(fc.integer({ min: today - keptDays + 1, max: today }), { maxLength: 6 }).chain((days) =>
  fc.tuple(...days.toSorted((a, b) => a - b).map((day) =>
    fc.record({ reviews: fc.integer({ min: 1, max: 4095 }), isLasting: fc.boolean(), isLapse: fc.boolean() })
      .map(({ reviews, isLasting, isLapse }) => ({ day, reviews, isLasting, isLapse: isLasting && isLapse })))));
const control = fc.record({ isSuspended: fc.boolean(), buriedUntil: fc.option(anInstant) });
const aNewCard: fc.Arbitrary<CardRollUp> = fc.record({ state: fc.constant({ phase: 'new' as const }), control, lastReviewAt: fc.option(anInstant), days: cardDays });
const aKnownCard: fc.Arbitrary<CardRollUp> = fc
  .record({
    state: fc.record({
      phase: fc.constantFrom('learning', 'review', 'relearning'), dueAt: anInstant, firstReviewedAt: anInstant, lastReviewedAt: anInstant,
      stability: fc.double({ min: 0.001, max: 36_500, noNaN: true }),
    }),
    control, days: cardDays,
  })
  .map((card) => ({ ...card, lastReviewAt: card.state.lastReviewedAt }));
const aName = fc.tuple(fc.constantFrom('a', 'b', 'c', 'ä', 'z-9'), fc.constantFrom('year', 'place', 'who')).map((parts) => parts.join('/'));
const decks: fc.Arbitrary<DeckRollUp> = fc.array(fc.tuple(aName, fc.oneof(aNewCard, aKnownCard)), { maxLength: 15 }).map((cards) => new Map(cards));

const byName = (deck: DeckRollUp): [string, CardRollUp][] => [...deck].toSorted(([a], [b]) => (a < b ? -1 : 1));

describe('a packed deck', () => {
  test('gives back exactly what was packed', () => {
    fc.assert(fc.property(decks, (deck) => {
      const packed = packDeck(deck);
      expect(byName(unpackDeck(packed))).toEqual(byName(deck));
      expect(differentCards(deck, unpackDeck(packed), today)).toEqual([]);
      expect(packDeck(unpackDeck(packed))).toEqual(packed);
    }));
  });

  test('is the same in whatever order its cards are given', () => {
    fc.assert(fc.property(decks, (deck) => {
      expect(packDeck(new Map([...deck].toReversed()))).toEqual(packDeck(deck));
    }));
  });

  test('takes changed and new cards as if all were packed anew', () => {
    fc.assert(fc.property(decks, decks, (deck, changed) => {
      expect(withCards(packDeck(deck), changed)).toEqual(packDeck(new Map([...deck, ...changed])));
    }));
  });

  test('leaves out days that lie too long before its last', () => {
    const aDay = (day: number): CardDay => ({ day, reviews: 1, isLasting: false, isLapse: false });
    const card = (...days: number[]): CardRollUp => ({ state: { phase: 'new' }, control: { isSuspended: false, buriedUntil: null }, lastReviewAt: noon, days: days.map(aDay) });
    const kept = unpackDeck(packDeck(new Map([['a', card(100, 101)], ['b', card(100 + keptDays)]])));
    expect([...kept.values()].map(({ days }) => days.map(({ day }) => day))).toEqual([[101], [100 + keptDays]]);
  });
});

describe('a report of a packed deck', () => {
  const place = (name: string): CardPlace => ({ factId: asId<FactId>(name.split('/')[0]!), sectionId: asId<SectionId>('one') });

  test('adds up what its cards hold', () => {
    fc.assert(fc.property(decks, fc.func(fc.boolean()), (deck, isDropped) => {
      const { names, numbers } = packDeck(deck);
      const report = deckReport(numbers, names.map((name) => (isDropped(name) ? null : place(name))));
      const inCourse = byName(deck).filter(([name]) => !isDropped(name));
      expect(report.cards).toEqual(inCourse.map(([name, { state, control: own }]) => ({ ...place(name), state, control: own })));
      const met = report.cards.filter(isReviewed);
      expect(report.known).toEqual(knownCards(met));
      expect(report.firstReviews).toEqual(met.map(({ state }) => state.firstReviewedAt).toSorted((a, b) => a - b));
      const lasts = [...deck.values()].flatMap(({ lastReviewAt }) => lastReviewAt ?? []);
      expect(report.lastReviewedAt).toBe(lasts.length === 0 ? null : Math.max(...lasts));
      const all = [...deck.values()].flatMap(({ days }) => days);
      expect(report.days).toEqual([...new Set(all.map(({ day }) => day))].toSorted((a, b) => a - b).map((day) => {
        const own = all.filter((one) => one.day === day);
        return { day, reviews: own.reduce((sum, { reviews }) => sum + reviews, 0), lasting: own.filter(({ isLasting }) => isLasting).length };
      }));
      const lasting = inCourse.flatMap(([name, { days }]) => days.filter(({ isLasting }) => isLasting).map(({ day, isLapse }) => ({ day, factId: place(name).factId, isLapse })));
      const inOrder = (rows: readonly object[]): string[] => rows.map((row) => JSON.stringify(row)).toSorted();
      expect(inOrder(report.lasting)).toEqual(inOrder(lasting));
    }));
  });

  test('is empty without cards', () => {
    expect(deckReport(packDeck(new Map()).numbers, [])).toEqual(emptyDeck);
  });
});

describe('the differences of two roll-ups', () => {
  test('are the cards that one tells otherwise or lacks', () => {
    fc.assert(fc.property(decks, decks, (one, other) => {
      const same = [...one].filter(([name, card]) => JSON.stringify(packDeck(new Map([[name, card]]))) === JSON.stringify(packDeck(new Map([[name, other.get(name) ?? { ...card, lastReviewAt: -1 }]])))).map(([name]) => name);
      const wanted = [...new Set([...one.keys(), ...other.keys()])].filter((name) => !same.includes(name));
      expect(differentCards(one, other, today).toSorted()).toEqual(wanted.toSorted());
    }));
  });

  test('are none for days that no report looks at any more', () => {
    const card: CardRollUp = { state: { phase: 'new' }, control: { isSuspended: false, buriedUntil: null }, lastReviewAt: noon, days: [] };
    const later = { ...card, days: [{ day: today, reviews: 1, isLasting: false, isLapse: false }] };
    expect(differentCards(new Map([['a', card]]), new Map([['a', later]]), today + keptDays - 1)).toEqual(['a']);
    expect(differentCards(new Map([['a', card]]), new Map([['a', later]]), today + keptDays)).toEqual([]);
  });
});
