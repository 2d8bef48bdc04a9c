import { describe, expect, test } from 'vitest';
import type { Card } from '@/core/scheduling/cardState';
import type { StudyDeck } from '@/core/scheduling/deck';
import { cardOf } from '@/core/scheduling/cardSet';
import { acceptServerStates } from '@/core/scheduling/acceptServerStates';
import { defaultParameters } from '@/core/scheduling/fsrs';
import { defaultPreferences } from '@/core/scheduling/preferences';
import { actOn, beginSession, rateCurrent, refreshSession, undoLast } from '@/core/scheduling/session';
import { asId } from '@/core/ids';
import type { CourseId, EventId, LearnerId } from '@/core/ids';
import { MINUTE_MS } from '@/core/time';
import { aCard, aReviewedState, noon } from '../builders/card';

function aDeck(cards: readonly Card[], newCards = 20): StudyDeck {
  return {
    learnerId: asId<LearnerId>('learner'), courseId: asId<CourseId>('course'), courseTitle: 'A course', language: 'en', cards, prompts: {},
    parameters: defaultParameters, preferences: { ...defaultPreferences, limits: { newCards, reviews: 200 } }, doneToday: { newCards: 0, reviews: 0 },
    turn: { timeZone: 'UTC', dayStartHour: 4 }, serverNow: noon, until: Infinity, steps: [], load: [], custom: null,
  };
}
const three = [aCard({ fact: 'a', position: 0 }), aCard({ fact: 'b', position: 1 }), aCard({ fact: 'c', position: 2 })];
const given = (id: string, at = noon) => ({ id: asId<EventId>(id), rating: 'good' as const, at, durationMs: 3000 });
const eventId = (id: string): EventId => asId<EventId>(id);

describe('a study session', () => {
  test('shows the first card of the queue', () => {
    expect(beginSession(aDeck(three), noon).current?.factId).toBe('a');
  });

  test('schedules a rated card at once and shows the next', () => {
    const { session, review } = rateCurrent(beginSession(aDeck(three), noon), given('e1'));
    expect(review).toMatchObject({ cardId: 'course/a/year', rating: 'good', source: 'study' });
    expect(cardOf(session.cards, review.cardId)?.state).toMatchObject({ phase: 'learning', dueAt: noon + 10 * MINUTE_MS });
    expect(session.current?.factId).toBe('b');
    expect(session.doneToday).toEqual({ newCards: 1, reviews: 0 });
  });

  test('takes back the last rating, as often as there are ratings', () => {
    const begun = beginSession(aDeck(three), noon);
    const first = rateCurrent(begun, given('e1')).session;
    const second = rateCurrent(first, given('e2', noon + 10)).session;
    const back = undoLast(second, eventId('u1'), noon + 20);
    expect(back?.undo).toMatchObject({ undoes: 'e2', cardId: 'course/b/year' });
    expect(back?.session.current?.factId).toBe('b');
    const further = undoLast(back!.session, eventId('u2'), noon + 30)!;
    expect(further.session.cards).toEqual(begun.cards);
    expect(further.session.doneToday).toEqual({ newCards: 0, reviews: 0 });
    expect(undoLast(further.session, eventId('u3'), noon + 40)).toBeNull();
  });

  test('takes back whatever was done to a card, also what was done before a reload', () => {
    const begun = beginSession(aDeck(three), noon);
    const [a] = three;
    const suspended = actOn(begun, { kind: 'suspend', id: eventId('s'), cardId: a!.id, at: noon + 1 });
    expect(cardOf(suspended.cards, a!.id)?.control.isSuspended).toBe(true);
    const reloaded = beginSession({ ...aDeck(suspended.cards.list), steps: suspended.steps }, noon + 2);
    const back = undoLast(reloaded, eventId('u'), noon + 3)!;
    expect(back.undo).toMatchObject({ undoes: 's', cardId: a!.id });
    expect(back.session.cards).toEqual(begun.cards);
  });

  test('ends when the day’s new cards are done, and says what comes', () => {
    const { session } = rateCurrent(beginSession(aDeck(three, 1), noon), { ...given('e1'), rating: 'easy' });
    expect(session.current).toBeNull();
    expect(session.queue.nextDueAt).toBe(Date.UTC(2026, 0, 16, 4));
  });

  test('keeps the shown card while time passes', () => {
    const session = beginSession(aDeck([...three, aCard({ fact: 'd', state: aReviewedState({ phase: 'learning', dueAt: noon + MINUTE_MS, lastReviewedAt: noon }) })]), noon);
    expect(refreshSession(session, noon + 2 * MINUTE_MS).current).toEqual(session.current);
  });

  test('takes over states from the server, except of cards with unsent events', () => {
    const session = rateCurrent(rateCurrent(beginSession(aDeck(three), noon), given('e1')).session, given('e2', noon + 5)).session;
    const fromServer = [aCard({ fact: 'a', state: aReviewedState({ reviews: 9 }) }), aCard({ fact: 'b', state: aReviewedState({ reviews: 9 }) })];
    const merged = acceptServerStates(session, fromServer, new Set([fromServer[1]!.id]), noon + 10);
    expect(cardOf(merged.cards, fromServer[0]!.id)).toEqual(fromServer[0]);
    expect(cardOf(merged.cards, fromServer[1]!.id)).toEqual(cardOf(session.cards, fromServer[1]!.id));
  });

  test('is the same where the server answers what is known already', () => {
    const { session, review } = rateCurrent(beginSession(aDeck(three), noon), given('e1'));
    const known = cardOf(session.cards, review.cardId)!;
    expect(acceptServerStates(session, [structuredClone(known)], new Set(), noon + 10)).toBe(session);
    const later = { ...known, state: { ...known.state, dueAt: noon + 11 * MINUTE_MS } };
    expect(cardOf(acceptServerStates(session, [later], new Set(), noon + 10).cards, known.id)).toEqual(later);
  });

  test('counts a review against its limit on the card’s first meeting of the day only', () => {
    const deck = aDeck([aCard({ fact: 'r', state: aReviewedState() })]);
    const failed = rateCurrent(beginSession(deck, noon), { ...given('e1'), rating: 'again' }).session;
    expect(failed.doneToday.reviews).toBe(1);
    const again = rateCurrent(refreshSession(failed, noon + 11 * MINUTE_MS), given('e2', noon + 11 * MINUTE_MS)).session;
    expect(again.doneToday.reviews).toBe(1);
  });
});
