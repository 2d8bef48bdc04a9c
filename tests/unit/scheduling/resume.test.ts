import { describe, expect, test } from 'vitest';
import type { StudyDeck } from '@/core/scheduling/deck';
import { defaultParameters } from '@/core/scheduling/fsrs';
import { defaultPreferences } from '@/core/scheduling/preferences';
import { applyReported, beginSession, rateCurrent, refreshSession, resumeSession, undoLast } from '@/core/scheduling/session';
import type { ReportedEvent, StudySession } from '@/core/scheduling/session';
import { asId } from '@/core/ids';
import type { CardId, CourseId, EventId, LearnerId } from '@/core/ids';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '@/core/time';
import { aCard, noon } from '../builders/card';

const cards = ['a', 'b', 'c', 'd', 'e'].map((fact, position) => aCard({ fact, position }));
const deck: StudyDeck = {
  learnerId: asId<LearnerId>('learner'), courseId: asId<CourseId>('course'), courseTitle: 'A course', language: 'en', cards, prompts: {},
  parameters: defaultParameters, preferences: { ...defaultPreferences, limits: { newCards: 2, reviews: 200 } },
  doneToday: { newCards: 0, reviews: 0 }, turn: { timeZone: 'UTC', dayStartHour: 4 }, serverNow: noon, until: noon + 14 * DAY_MS, steps: [], load: [], custom: null,
};
const eventId = (id: string): EventId => asId<EventId>(id);

/** Rates the current card; gives the session after and the event as it is reported. */
function rate(session: StudySession, id: string, at: number): { session: StudySession; event: ReportedEvent } {
  const { session: after, review: { source: _source, ...event } } = rateCurrent(session, { id: eventId(id), rating: 'easy', at, durationMs: 1000 });
  return { session: after, event };
}

describe('a session that is resumed', () => {
  test('stands where the one stood that the events come from', () => {
    const first = rate(beginSession(deck, noon), 'e1', noon + MINUTE_MS);
    const second = rate(first.session, 'e2', noon + 2 * MINUTE_MS);
    const undone = undoLast(second.session, eventId('e3'), noon + 3 * MINUTE_MS)!;
    const resumed = resumeSession(deck, [first.event, second.event, undone.undo!], noon + 3 * MINUTE_MS);
    expect(resumed).toEqual(undone.session);
  });

  test('counts the limits of a day by what was done on it, across the turn of the day', () => {
    const one = rate(beginSession(deck, noon), 'e1', noon + HOUR_MS);
    const two = rate(one.session, 'e2', noon + HOUR_MS);
    expect(two.session.queue.counts.new).toBe(0);
    const sameDay = resumeSession(deck, [one.event, two.event], noon + 2 * HOUR_MS);
    expect(sameDay.current).toBeNull();
    const nextDay = resumeSession(deck, [one.event, two.event], noon + 17 * HOUR_MS);
    expect(nextDay.doneToday).toEqual({ newCards: 0, reviews: 0 });
    expect(nextDay.queue.counts.new).toBe(2);
    expect(nextDay.current?.factId).toBe('c');
  });

  test('passes over events of cards that the deck lacks, and events it has already', () => {
    const { event, session } = rate(beginSession(deck, noon), 'e1', noon);
    const strange: ReportedEvent = { ...event, id: eventId('e9'), cardId: asId<CardId>('course/other/year') };
    const newer: StudyDeck = { ...deck, cards: session.cards.list, doneToday: session.doneToday, steps: session.steps };
    const resumed = resumeSession(newer, [event, strange], noon);
    expect(resumed.cards).toEqual(session.cards);
    expect(resumed.doneToday).toEqual({ newCards: 1, reviews: 0 });
  });

  test('keeps the card that was shown while it is still to be studied', () => {
    const shown = beginSession(deck, noon).queue.cards[1]!;
    expect(resumeSession(deck, [], noon, shown.id).current).toEqual(shown);
  });
});

describe('a session', () => {
  test('gets new cards again when the day turns under it', () => {
    let session = beginSession(deck, noon);
    for (const id of ['e1', 'e2']) ({ session } = rate(session, id, noon + MINUTE_MS));
    expect(refreshSession(session, noon + 15 * HOUR_MS).current).toBeNull();
    expect(refreshSession(session, noon + 16 * HOUR_MS).current?.factId).toBe('c');
  });

  test('does not count an undo against today when what it takes back was yesterday', () => {
    const { session } = rate(beginSession(deck, noon), 'e1', noon);
    const today = rate(refreshSession(session, noon + DAY_MS), 'e2', noon + DAY_MS);
    const once = undoLast(today.session, eventId('e3'), noon + DAY_MS)!;
    const twice = undoLast(once.session, eventId('e4'), noon + DAY_MS)!;
    expect(twice.session.doneToday).toEqual({ newCards: 0, reviews: 0 });
    expect(twice.session.cards).toEqual(beginSession(deck, noon).cards);
  });

  test('takes up what another tab did, once', () => {
    const here = beginSession(deck, noon);
    const { event } = rate(here, 'e1', noon);
    const after = applyReported(here, event, noon);
    expect(after.steps).toHaveLength(1);
    expect(applyReported(after, event, noon).steps).toHaveLength(1);
    const undo: ReportedEvent = { kind: 'undo', id: eventId('e2'), cardId: event.cardId, at: noon, undoes: event.id };
    expect(applyReported(after, undo, noon).cards).toEqual(here.cards);
  });
});
