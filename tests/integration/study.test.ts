import { describe, expect } from 'vitest';
import { asId } from '@/core/ids';
import type { CardId, CourseId, EventId, SectionId } from '@/core/ids';
import { beginSession, rateCurrent } from '@/core/scheduling/session';
import type { StudySettings } from '@/core/scheduling/settingsSchema';
import { DAY_MS, HOUR_MS } from '@/core/time';
import { introduceSection } from '@/server/cards';
import { courseView, sectionView } from '@/server/courses';
import { ownProgress } from '@/server/progress';
import { acceptReviews } from '@/server/reviews';
import type { SentEvent } from '@/server/reviews';
import { changeStudySettings, rememberTimeZone, studySettings } from '@/server/settings';
import type { Viewer } from '@/server/viewer';
import { commandCards } from '@/server/studyActions';
import { sectionDeck } from '@/server/studyDeck/sectionDeck';
import { studiedCourses } from '@/server/studyDeck/studiedCourses';
import { studyDeck } from '@/server/studyDeck/studyDeck';
import { v7 as newUuid } from 'uuid';
import { theSettings, withNewCards } from '../unit/builders/settings';
import { aLearner, aViewer, courseId, now, prisma, sectionId, test, useFreshDatabase } from './setting';

useFreshDatabase();

const settings = theSettings();

/** Studies as the page does, until nothing is left or `limit` cards are rated; gives how many were. */
async function studyFor(viewer: Viewer, at: number, limit = Infinity): Promise<number> {
  const deck = await studyDeck(viewer, courseId, at);
  const events: SentEvent[] = [];
  let session = beginSession(deck!, at);
  while (session.current !== null && events.length < limit) {
    const rated = rateCurrent(session, { id: asId<EventId>(newUuid()), rating: 'easy', at: at + events.length, durationMs: 1000 });
    const { source: _source, ...sent } = rated.review;
    events.push(sent);
    ({ session } = rated);
  }
  const sentAt = at + events.length;
  if (events.length > 0) await acceptReviews(viewer, { sentAt, events }, sentAt);
  return events.length;
}

describe("a learner's deck", () => {
  test('is null for a course that is not there', async () => {
    expect(await studyDeck(await aViewer('lost'), asId<CourseId>('none'), now)).toBeNull();
  });

  test('holds each card with a prompt that the page can show without asking again', async () => {
    const deck = await studyDeck(await aLearner('prompted'), courseId, now);
    const { queue } = beginSession(deck!, now);
    expect(queue.cards.length).toBeGreaterThan(5);
    for (const card of queue.cards) {
      const [prompt] = deck!.prompts[card.id]!;
      expect(prompt?.source).toMatchObject({ sectionId, sectionTitle: 'Born in Shanghai' });
      expect(prompt?.answer.length).toBeGreaterThan(0);
    }
  });

  test('reaches as many days as are asked for', async () => {
    const viewer = await aLearner('ahead');
    expect(await studyFor(viewer, now, 3)).toBe(3);
    const reviewedIn = async (days: number) => (await studyDeck(viewer, courseId, now + DAY_MS, days))!.cards.filter(({ state }) => state.phase === 'review').length;
    // Easy cards come back in about eight days; of what lies beyond its days a deck knows the first.
    expect([await reviewedIn(1), await reviewedIn(14)]).toEqual([1, 3]);
    expect((await studyDeck(viewer, courseId, now, 14))!.until).toBe(Date.UTC(2026, 0, 29, 4));
  });

  test('of a section holds all its cards, due or not, and no others; its page tells how many there are', async () => {
    const viewer = await aLearner('beside');
    const other = asId<SectionId>('diplomacy');
    await introduceSection(viewer, courseId, other, now);
    await studyFor(viewer, now, 3);
    const own = await (await prisma()).card.findMany({ where: { learnerId: viewer.learnerId, courseId, sectionId }, orderBy: { position: 'asc' } });
    const deck = await sectionDeck(viewer, courseId, sectionId, now + DAY_MS);
    expect(deck!.cards.map(({ id }) => id)).toEqual(own.map(({ id }) => id));
    expect(deck!.cards.filter(({ state }) => state.phase === 'review')).toHaveLength(3);
    expect(Object.keys(deck!.prompts).sort()).toEqual(own.map(({ id }) => id).sort());
    expect((await sectionView(viewer, courseId, sectionId))?.standing).toMatchObject({ cardsInDeck: own.length, openAttemptId: null });
    expect((await sectionView(null, courseId, sectionId))?.standing).toBeNull();
    expect(await sectionDeck(viewer, asId<CourseId>('none'), sectionId, now)).toBeNull();
    expect(await sectionView(viewer, courseId, asId<SectionId>('nowhere'))).toBeNull();
  });

  test('stands in the roll-up, by which the course’s page goes, as in the cards, by which the progress page does', async () => {
    const viewer = await aLearner('standing');
    await studyFor(viewer, now, 6);
    const held = await (await prisma()).card.findMany({ where: { learnerId: viewer.learnerId }, orderBy: { position: 'asc' } });
    await commandCards(viewer, { kind: 'suspend', cardIds: [asId<CardId>(held[1]!.id)] }, now);
    for (const at of [now + HOUR_MS, now + 9 * DAY_MS]) {
      const [page, progress] = [await courseView(viewer, courseId, at), await ownProgress(viewer, courseId, at)];
      expect(page!.standing).toEqual(progress!.standing);
      expect(page!.standing!.mastery).toBeGreaterThan(0);
    }
    expect((await courseView(viewer, courseId, now + 9 * DAY_MS))!.standing!.dueNow).toBeGreaterThan(0);
  });

  test('is of a course that is listed as studied', async () => {
    expect(await studiedCourses(await aLearner('lister'))).toEqual([courseId]);
    expect(await studiedCourses(await aViewer('reader'))).toEqual([]);
  });

  test('is met once: introducing a section again adds nothing', async () => {
    const viewer = await aLearner('again');
    expect(await introduceSection(viewer, courseId, sectionId, now)).toEqual({ ok: true, added: 0 });
    const nowhere = await introduceSection(viewer, courseId, asId<SectionId>('nowhere'), now);
    expect(nowhere).toEqual({ ok: false, reason: 'no-such-section' });
  });

  test('gives no more new cards a day than the limit, over several sittings', async () => {
    const viewer = await aLearner('limited');
    await changeStudySettings(viewer, courseId, withNewCards(5), now);
    expect(await studyFor(viewer, now, 3)).toBe(3);
    expect(await studyFor(viewer, now + HOUR_MS)).toBe(2);
    expect(await studyFor(viewer, now + 2 * HOUR_MS)).toBe(0);
    expect(await studyFor(viewer, now + DAY_MS)).toBe(5);
  });

  test("turns its day at the learner's own hour in the learner's own zone", async () => {
    const viewer = await aLearner('almaty', { timeZone: 'Asia/Almaty' });
    await changeStudySettings(viewer, courseId, { ...withNewCards(2), turn: { timeZone: 'Asia/Almaty', dayStartHour: 4 } }, now);
    // Almaty is at UTC+5: 22:30 UTC is 03:30 there, still the day before; an hour later a new day has begun.
    const beforeTurn = Date.UTC(2026, 0, 16, 22, 30);
    expect(await studyFor(viewer, beforeTurn)).toBe(2);
    expect(await studyFor(viewer, beforeTurn + 10 * 60_000)).toBe(0);
    expect(await studyFor(viewer, beforeTurn + HOUR_MS)).toBe(2);
  });
});

describe('study settings', () => {
  test('are the defaults until they are changed', async () => {
    expect(await studySettings(await aViewer('default'), courseId)).toEqual(settings);
  });

  test('hold for reviews from now on, and leave the schedule behind as it is', async () => {
    const viewer = await aLearner('changing');
    await studyFor(viewer, now - DAY_MS, 2);
    const before = await (await prisma()).card.findMany({ where: { learnerId: viewer.learnerId, phase: 'review' } });
    await changeStudySettings(viewer, courseId, { ...settings, parameters: { ...settings.parameters, desiredRetention: 0.8 } }, now);
    expect(await (await prisma()).card.findMany({ where: { learnerId: viewer.learnerId, phase: 'review' } })).toEqual(before);
    expect((await studyDeck(viewer, courseId, now))?.parameters.desiredRetention).toBe(0.8);
    expect(await (await prisma()).studyEvent.count({ where: { learnerId: viewer.learnerId, kind: 'parameters' } })).toBe(1);
  });

  test('keep everything that can be set, and write no event where the schedule stays the same', async () => {
    const viewer = await aLearner('thorough');
    const wanted: StudySettings = {
      preferences: {
        limits: { newCards: 3, reviews: 50 }, newOrder: 'random', dueOrder: 'section', separatesSiblings: false, balancesLoad: false,
        weekdays: ['normal', 'normal', 'reduced', 'normal', 'normal', 'none', 'none'], easyDates: [{ from: '2026-12-24', to: '2026-12-26' }],
      },
      parameters: { ...settings.parameters, learningStepsMinutes: [5], leechAction: 'mark' },
      turn: { timeZone: 'UTC', dayStartHour: 4 },
    };
    await changeStudySettings(viewer, courseId, wanted, now);
    await changeStudySettings(viewer, courseId, wanted, now + 1);
    expect(await studySettings(viewer, courseId)).toEqual(wanted);
    expect(await (await prisma()).studyEvent.count({ where: { learnerId: viewer.learnerId, kind: 'parameters' } })).toBe(1);
  });

  test("take the browser's time zone once, and never over the learner's own choice", async () => {
    const viewer = await aViewer('travelling');
    const zone = async () => (await (await prisma()).user.findUniqueOrThrow({ where: { id: viewer.learnerId } })).timeZone;
    await (await prisma()).user.update({ where: { id: viewer.learnerId }, data: { timeZone: null } });
    await rememberTimeZone(viewer, 'not a zone');
    expect(await zone()).toBeNull();
    await rememberTimeZone(viewer, 'Asia/Tashkent');
    await rememberTimeZone(viewer, 'Europe/Paris');
    expect(await zone()).toBe('Asia/Tashkent');
  });
});
