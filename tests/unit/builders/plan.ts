import fc from 'fast-check';
import { asId } from '@/core/ids';
import type { CardId, EventId } from '@/core/ids';
import { applyAction } from '@/core/scheduling/applyAction';
import type { Card, CardControl } from '@/core/scheduling/cardState';
import type { SetDue } from '@/core/scheduling/event';
import { defaultParameters } from '@/core/scheduling/fsrs';
import type { Plan, PlanInput } from '@/core/scheduling/plan/plan';
import { defaultPreferences } from '@/core/scheduling/preferences';
import { DAY_MS } from '@/core/time';
import { aCard, aReviewedState, noon } from './card';

export const planTurn = { timeZone: 'UTC', dayStartHour: 4 };

/** Made on Thursday 2026-01-15 at noon. */
export function aPlanInput(cards: readonly Card[], parts: Partial<PlanInput> = {}): PlanInput {
  return { cards, now: noon, turn: planTurn, parameters: defaultParameters, preferences: defaultPreferences, ...parts };
}

interface DueCardParts {
  readonly dueInDays: number;
  readonly intervalDays?: number;
  readonly stability?: number;
  readonly control?: Partial<CardControl>;
}

/** A card in review, due so many days from now. Its interval is its stability unless given. */
export function aDueCard(fact: string, { dueInDays, intervalDays = 10, stability = intervalDays, control = {} }: DueCardParts): Card {
  const dueAt = noon + dueInDays * DAY_MS;
  return aCard({ fact, control, state: aReviewedState({ dueAt, intervalDays, stability, lastReviewedAt: dueAt - intervalDays * DAY_MS }) });
}

/** Any deck: new cards, cards in steps, suspended, buried, overdue and due later. */
export const anyDeck: fc.Arbitrary<Card[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom('review', 'review', 'review', 'review', 'new', 'step'),
      intervalDays: fc.integer({ min: 1, max: 200 }), elapsedShare: fc.double({ min: 0, max: 3, noNaN: true }),
      stability: fc.double({ min: 0.2, max: 300, noNaN: true }),
      isSuspended: fc.constantFrom(false, false, false, true), buriedFor: fc.constantFrom(null, null, null, -1, 1, 3),
    }),
    { maxLength: 40 },
  )
  .map((drawn) => drawn.map(({ kind, intervalDays, elapsedShare, stability, isSuspended, buriedFor }, index) => {
    const control = { isSuspended, buriedUntil: buriedFor === null ? null : noon + buriedFor * DAY_MS };
    if (kind === 'new') return aCard({ fact: `fact ${index}`, control });
    const lastReviewedAt = noon - Math.round(elapsedShare * intervalDays) * DAY_MS;
    const state = aReviewedState({ lastReviewedAt, intervalDays, stability, dueAt: lastReviewedAt + intervalDays * DAY_MS });
    return aCard({ fact: `fact ${index}`, control, state: kind === 'step' ? { ...state, phase: 'relearning', dueAt: noon } : state });
  }));

/** The input with the plan carried out, by one event for each of its moves. */
export function carriedOut(input: PlanInput, { moves }: Plan): PlanInput {
  const events = new Map(moves.map(({ cardId, dueAt }): [CardId, SetDue] => [
    cardId, { kind: 'set-due', id: asId<EventId>(cardId), at: input.now, cardId, dueAt },
  ]));
  const cards = input.cards.map((card) => {
    const event = events.get(card.id);
    return event === undefined ? card : { ...card, ...applyAction(card.id, card, event, input.parameters) };
  });
  return { ...input, cards };
}

/** By fact: how many days after today each card is moved to. */
export function daysMovedTo(input: PlanInput, { moves }: Plan): Record<string, number> {
  const facts = new Map(input.cards.map(({ id, factId }) => [id, factId]));
  return Object.fromEntries(moves.map(({ cardId, dueAt }) => [facts.get(cardId) ?? '', Math.floor((dueAt - Date.UTC(2026, 0, 15, 4)) / DAY_MS)]));
}
