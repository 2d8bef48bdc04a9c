import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countDue, knownCards } from '@/core/analytics/rollUp/knownCards';
import { asId } from '@/core/ids';
import type { FactId, SectionId } from '@/core/ids';
import { learnerDay } from '@/core/scheduling/day';
import { isDue } from '@/core/scheduling/queue';
import type { KnownCard } from '@/core/scheduling/reviewedCard';
import { DAY_MS, HOUR_MS } from '@/core/time';
import { noon } from '../../builders/card';

const turn = { timeZone: 'Europe/Berlin', dayStartHour: 4 };
const nearNoon = fc.integer({ min: -60, max: 60 }).map((hours) => noon + hours * HOUR_MS);
const decks: fc.Arbitrary<KnownCard[]> = fc.array(fc.record({
  factId: fc.constant(asId<FactId>('fact')), sectionId: fc.constantFrom('one', 'two', 'three').map((id) => asId<SectionId>(id)),
  state: fc.record({
    phase: fc.constantFrom('learning', 'review', 'relearning'), stability: fc.double({ min: 0.001, max: 100, noNaN: true }),
    dueAt: nearNoon, firstReviewedAt: fc.constant(noon - 30 * DAY_MS), lastReviewedAt: nearNoon,
  }),
  control: fc.record({ isSuspended: fc.boolean(), buriedUntil: fc.option(nearNoon) }),
}), { maxLength: 20 });

test('as many are due as a look at each card finds', () => {
  fc.assert(fc.property(decks, nearNoon, (deck, now) => {
    const day = learnerDay(now, turn);
    expect(countDue(knownCards(deck), now, day)).toBe(deck.filter((card) => isDue(card, now, day)).length);
  }));
});

test('each card keeps its section', () => {
  fc.assert(fc.property(decks, (deck) => {
    const { sections, section, count } = knownCards(deck);
    expect(count).toBe(deck.length);
    expect([...section].map((place) => sections[place])).toEqual(deck.map(({ sectionId }) => sectionId));
  }));
});
