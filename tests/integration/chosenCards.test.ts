import { describe, expect } from 'vitest';
import { asId } from '@/core/ids';
import type { CourseId, EventId, QuestionId } from '@/core/ids';
import { cardOf } from '@/core/scheduling/cardSet';
import { beginSession, rateCurrent } from '@/core/scheduling/session';
import { DAY_MS, MINUTE_MS } from '@/core/time';
import { introduceSection } from '@/server/cards';
import { acceptReviews } from '@/server/reviews';
import type { SentEvent } from '@/server/reviews';
import { choosableCards, customDeck } from '@/server/studyDeck/customDeck';
import { studyDeck } from '@/server/studyDeck/studyDeck';
import type { Viewer } from '@/server/viewer';
import { v7 as newUuid } from 'uuid';
import { aLearner, aViewer, courseId, now, sectionId, test, theCourse, useFreshDatabase } from './setting';

useFreshDatabase();

const newId = (): EventId => asId<EventId>(newUuid());

/** Rates so many cards Easy; gives the session's end and what the server then has. */
async function studyEasily(viewer: Viewer, at: number, count: number) {
  let session = beginSession((await studyDeck(viewer, courseId, at))!, at);
  const events: SentEvent[] = [];
  while (events.length < count) {
    const rated = rateCurrent(session, { id: newId(), rating: 'easy', at: at + events.length, durationMs: 1000 });
    const { source: _source, ...sent } = rated.review;
    events.push(sent);
    ({ session } = rated);
  }
  const sentAt = at + events.length;
  return { session, events, accepted: await acceptReviews(viewer, { sentAt, events }, sentAt) };
}

describe('the load of a deck', () => {
  test('counts what is due on each day, and falls with what is suspended', async () => {
    const viewer = await aLearner('loaded');
    expect((await studyDeck(viewer, courseId, now))!.load).toEqual(Array.from({ length: 365 }, () => 0));
    const { accepted, events } = await studyEasily(viewer, now, 4);
    const { load } = (await studyDeck(viewer, courseId, now + MINUTE_MS))!;
    expect(load.reduce((sum, due) => sum + due, 0)).toBe(4);
    for (const { state } of accepted.cards) expect(load[state.phase === 'new' ? 0 : state.intervalDays]).toBeGreaterThan(0);
    const suspend: SentEvent = { kind: 'suspend', id: newId(), at: now + MINUTE_MS, cardId: events[0]!.cardId };
    await acceptReviews(viewer, { sentAt: now + MINUTE_MS, events: [suspend] }, now + MINUTE_MS);
    expect((await studyDeck(viewer, courseId, now + MINUTE_MS))!.load.reduce((sum, due) => sum + due, 0)).toBe(3);
  });

  test('is the one that the session came to, and the server schedules each review as the session did', async () => {
    const viewer = await aLearner('balanced');
    const { session, events, accepted } = await studyEasily(viewer, now, 8);
    expect(events.every((event) => event.kind === 'review' && event.chosenDays !== undefined)).toBe(true);
    for (const card of accepted.cards) expect(cardOf(session.cards, card.id)).toEqual(card);
    expect((await studyDeck(viewer, courseId, now + 8))!.load).toEqual(session.load.map(({ due }) => due));
  });
});

describe('a deck of chosen cards', () => {
  test('has all cards of the section with their prompts, new ones beyond the day’s limit too', async () => {
    const { deck, chosen, exam } = (await customDeck(await aLearner('section'), courseId, { kind: 'section', sectionId }, now))!;
    expect(deck.cards.length).toBe(chosen);
    expect(deck.cards.every((card) => card.sectionId === sectionId && deck.prompts[card.id] !== undefined)).toBe(true);
    expect(exam).toBeNull();
    expect(beginSession(deck, now).queue.cards).toHaveLength(chosen);
  });

  test('for an exam says what is expected of it, more if all is studied once', async () => {
    const viewer = await aLearner('cramming');
    await studyEasily(viewer, now, 4);
    const { exam, deck } = (await customDeck(viewer, courseId, { kind: 'cram', date: '2026-01-20' }, now + DAY_MS))!;
    expect(exam!.studiedOnce!).toBeGreaterThan(exam!.asIs!);
    expect(beginSession(deck, now + DAY_MS).isPractice).toBe(true);
  });

  test('for an assignment has the cards of its sections alone, and says what is expected of them when it is due', async () => {
    const viewer = await aLearner('assigned');
    const other = theCourse().sections.find(({ id }) => id !== sectionId)!.id;
    await introduceSection(viewer, courseId, other, now);
    const assignment = { kind: 'assignment', title: 'Reading', sectionIds: [sectionId], knownBy: now + 5 * DAY_MS } as const;
    const { deck, exam } = (await customDeck(viewer, courseId, assignment, now))!;
    expect(new Set(deck.cards.map((card) => card.sectionId))).toEqual(new Set([sectionId]));
    expect(deck.custom).toEqual(assignment);
    expect(exam!.asIs).toBe(0);
    const { isPractice, queue } = beginSession(deck, now);
    expect([isPractice, queue.cards.length]).toEqual([false, deck.cards.length]);
  });

  test('holds what is flagged, of this learner only', async () => {
    const viewer = await aLearner('flagging');
    const cardId = (await studyDeck(viewer, courseId, now))!.cards[0]!.id;
    const flag: SentEvent = { kind: 'flag', id: newId(), at: now, cardId, questionId: asId<QuestionId>('q'), note: 'Unclear' };
    await acceptReviews(viewer, { sentAt: now, events: [flag] }, now);
    expect((await customDeck(viewer, courseId, { kind: 'flagged' }, now))!.deck.cards.map(({ id }) => id)).toEqual([cardId]);
    expect(await choosableCards(viewer, courseId)).toEqual({ leeches: 0, flagged: 1 });
    expect((await customDeck(await aLearner('other'), courseId, { kind: 'flagged' }, now))!.deck.cards).toEqual([]);
  });

  test('is null for a course that is not there', async () => {
    expect(await customDeck(await aViewer('lost'), asId<CourseId>('none'), { kind: 'leeches' }, now)).toBeNull();
  });
});
