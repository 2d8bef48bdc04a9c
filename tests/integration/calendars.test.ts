import ICAL from 'ical.js';
import { beforeAll, describe, expect } from 'vitest';
import { changeSecret, ensureDataFolder } from '@/commands/setUp/dataFolder';
import type { ClassId } from '@/core/ids';
import { sectionBlueprint } from '@/core/quiz/blueprint';
import { gradedRules } from '@/core/quiz/rules';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '@/core/time';
import { makeAssignment } from '@/server/assignments/changing';
import { calendarAddress, endCalendarAddress, makeCalendarAddress, viewerOfCalendar } from '@/server/calendars/address';
import { calendarByKey, classDeadlines, ownCalendar } from '@/server/calendars/reading';
import { readConfig } from '@/server/config';
import { ownProgress } from '@/server/progress';
import { toStored } from '@/server/rows/stored';
import type { Viewer } from '@/server/viewer';
import { aLearner, aViewer, courseId, now, prisma, sectionId, test, useFreshDatabase } from './setting';
import { aTaughtClass, othersOf } from './taughtClass';

useFreshDatabase();
beforeAll(() => { ensureDataFolder(readConfig()); });

/** The events of a calendar, as a program reads them. */
const eventsIn = (text: string) => ICAL.Component.fromString(text).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
const momentsIn = (text: string) => eventsIn(text).filter(({ startDate }) => !startDate.isDate).map(({ summary, startDate }) => [summary, startDate.toJSDate().getTime()]);

async function keyOf(viewer: Viewer): Promise<string> {
  return /calendars\/(.+)\/afterread\.ics$/.exec((await calendarAddress(viewer))?.address ?? '')?.[1] ?? '';
}

/** Has so many cards of a learner due at some times. */
async function due(viewer: Viewer, times: readonly number[]): Promise<void> {
  const client = await prisma();
  const cards = await client.card.findMany({ where: { learnerId: viewer.learnerId }, orderBy: { id: 'asc' }, take: times.length });
  for (const [index, { learnerId, id }] of cards.entries()) {
    const state = { phase: 'review', stability: 10, difficulty: 5, lastReviewedAt: new Date(now - DAY_MS), firstReviewedAt: new Date(now - DAY_MS), reviews: 1, intervalDays: 10, learningStep: 0 };
    await client.card.update({ where: { learnerId_id: { learnerId, id } }, data: { ...state, dueAt: new Date(times[index] ?? now) } });
  }
}

async function aQuiz(classId: ClassId, id: string, dates: { dueAt?: Date; closesAt?: Date }): Promise<void> {
  await (await prisma()).quiz.create({
    data: { id, classId, courseId, title: id, blueprint: toStored(sectionBlueprint(sectionId)), rules: toStored(gradedRules), createdAt: new Date(now), createdBy: 'x', ...dates },
  });
}

describe('a calendar', () => {
  test('has a day for each on which cards are due, with as many as Progress shows', async () => {
    const learner = await aLearner('Ada', { timeZone: 'Asia/Tokyo' });
    await due(learner, [now - 3 * DAY_MS, now, now + 2 * DAY_MS, now + 2 * DAY_MS, now + 13 * DAY_MS, now + 14 * DAY_MS]);
    const found = eventsIn(await ownCalendar(learner, now)).map(({ startDate, summary }) => [startDate.toString(), Number(/^\d+/.exec(summary)?.[0])]);
    expect(found).toEqual([['2026-01-15', 2], ['2026-01-17', 2], ['2026-01-28', 1]]);
    const shown = (await ownProgress(learner, courseId, now))!.dueByDay.filter(({ amount }) => amount > 0);
    expect(found).toEqual(shown.map(({ date, amount }) => [date, amount]));
  });

  test('has what classes ask by when, and their exams, also for who teaches them', async () => {
    const learner = await aViewer('Bo');
    const { classId, instructor } = await aTaughtClass('Politics', [learner]);
    const client = await prisma();
    await client.class.update({ where: { id: classId }, data: { timeZone: 'Europe/Berlin', examAt: new Date(now + 40 * DAY_MS) } });
    await makeAssignment(instructor, classId, { title: 'The founding', sectionIds: [sectionId], desiredRetention: null, opensAt: null, dueAt: '2026-01-20T17:00' }, now);
    await aQuiz(classId, 'due', { dueAt: new Date(now + DAY_MS), closesAt: new Date(now + 2 * DAY_MS) });
    await aQuiz(classId, 'closing', { closesAt: new Date(now + 3 * DAY_MS) });
    await aQuiz(classId, 'undated', {});
    const expected = [
      ['Due: due (Politics)', now + DAY_MS], ['Due: closing (Politics)', now + 3 * DAY_MS],
      ['Due: The founding (Politics)', Date.UTC(2026, 0, 20, 16)], ['Exam: Politics', now + 40 * DAY_MS],
    ];
    expect(momentsIn(await ownCalendar(learner, now))).toEqual(expected);
    expect(momentsIn(await ownCalendar(instructor, now))).toEqual(expected);
    expect(momentsIn((await classDeadlines(learner, classId, now))!)).toEqual(expected);
  });

  test('has a quiz when it is due for its owner, and nobody else’s extension', async () => {
    const [extended, other] = [await aViewer('extended'), await aViewer('other')];
    const { classId } = await aTaughtClass('Extending', [extended, other]);
    await aQuiz(classId, 'extended quiz', { dueAt: new Date(now + DAY_MS) });
    await (await prisma()).quizExtension.create({ data: { learnerId: extended.learnerId, quizId: 'extended quiz', dueAt: new Date(now + 5 * DAY_MS) } });
    expect(momentsIn(await ownCalendar(extended, now))).toEqual([['Due: extended quiz (Extending)', now + 5 * DAY_MS]]);
    expect(momentsIn(await ownCalendar(other, now))).toEqual([['Due: extended quiz (Extending)', now + DAY_MS]]);
  });

  test('leaves out what is archived, classes that one has left, and what is long over', async () => {
    const learner = await aViewer('Cy');
    const { classId } = await aTaughtClass('Ending', [learner]);
    const client = await prisma();
    await aQuiz(classId, 'over', { dueAt: new Date(now - 91 * DAY_MS) });
    await aQuiz(classId, 'archived', { dueAt: new Date(now + DAY_MS) });
    await client.quiz.update({ where: { id: 'archived' }, data: { archivedAt: new Date(now) } });
    expect(momentsIn(await ownCalendar(learner, now))).toEqual([]);
    await aQuiz(classId, 'going on', { dueAt: new Date(now + DAY_MS) });
    expect(momentsIn(await ownCalendar(learner, now))).toHaveLength(1);
    await client.class.update({ where: { id: classId }, data: { archivedAt: new Date(now) } });
    expect(momentsIn(await ownCalendar(learner, now))).toEqual([]);
    await client.class.update({ where: { id: classId }, data: { archivedAt: null } });
    await client.enrolment.deleteMany({ where: { classId } });
    expect(momentsIn(await ownCalendar(learner, now))).toEqual([]);
  });

  test('of a class is for those in it alone', async () => {
    const learner = await aViewer('inside');
    const { classId, instructor } = await aTaughtClass('Inside', [learner]);
    expect([await classDeadlines(learner, classId, now), await classDeadlines(instructor, classId, now)].every((text) => text !== null)).toBe(true);
    const [, ...others] = await othersOf('Inside', learner);
    for (const other of others) expect(await classDeadlines(other, classId, now)).toBeNull();
  });
});

describe('the address of a calendar', () => {
  test('is made for an account, shown again, and read without signing in', async () => {
    const viewer = await aViewer('Dora');
    expect(await calendarAddress(viewer)).toBeNull();
    expect(await makeCalendarAddress(viewer, now)).toBe(true);
    const { address, createdAt, lastReadAt } = (await calendarAddress(viewer))!;
    expect(address).toMatch(/^http:\/\/localhost:3000\/api\/calendars\/[\w-]{36}\.[\w-]{43}\/afterread\.ics$/);
    expect([createdAt, lastReadAt]).toEqual([now, null]);
    expect((await calendarAddress(viewer))!.address).toBe(address);
    expect(await calendarByKey(await keyOf(viewer), now)).toEqual({ ok: true, text: await ownCalendar(viewer, now) });
  });

  test('leads nowhere where any part of it is another, and by what the database holds alone', async () => {
    const viewer = await aViewer('Eve');
    await makeCalendarAddress(viewer, now);
    const [id = '', secret = ''] = (await keyOf(viewer)).split('.');
    const row = await (await prisma()).calendarAddress.findUniqueOrThrow({ where: { userId: viewer.learnerId } });
    expect(row.id).toBe(id);
    const guesses = [id, `${id}.`, `${id}.${id}`, `${id}.${secret.slice(1)}`, `${id}.${secret.toLowerCase()}x`, `.${secret}`, `${viewer.learnerId}.${secret}`, ''];
    for (const guess of guesses) expect(await calendarByKey(guess, now), guess).toEqual({ ok: false, reason: 'no-such-address' });
  });

  test('is another one once it is made anew, and none once it is ended', async () => {
    const viewer = await aViewer('Finn');
    await makeCalendarAddress(viewer, now);
    const before = await keyOf(viewer);
    await makeCalendarAddress(viewer, now + HOUR_MS);
    expect([await viewerOfCalendar(before, now), (await viewerOfCalendar(await keyOf(viewer), now))?.learnerId]).toEqual([null, viewer.learnerId]);
    const last = await keyOf(viewer);
    expect([await endCalendarAddress(viewer), await endCalendarAddress(viewer)]).toEqual([true, false]);
    expect([await viewerOfCalendar(last, now), await calendarAddress(viewer)]).toEqual([null, null]);
  });

  test('leads nowhere once the installation has another secret, until it is copied anew', async () => {
    const viewer = await aViewer('Kim');
    await makeCalendarAddress(viewer, now);
    const before = await keyOf(viewer);
    changeSecret(readConfig());
    expect([await viewerOfCalendar(before, now), (await viewerOfCalendar(await keyOf(viewer), now))?.learnerId]).toEqual([null, viewer.learnerId]);
  });

  test('notes when it was read last, to within a minute', async () => {
    const viewer = await aViewer('Gil');
    await makeCalendarAddress(viewer, now);
    const key = await keyOf(viewer);
    for (const at of [now, now + MINUTE_MS - 1]) await viewerOfCalendar(key, at);
    expect((await calendarAddress(viewer))!.lastReadAt).toBe(now);
    await viewerOfCalendar(key, now + MINUTE_MS);
    expect((await calendarAddress(viewer))!.lastReadAt).toBe(now + MINUTE_MS);
  });

  test('is not for guests, and leads nowhere when its account is disabled', async () => {
    expect(await makeCalendarAddress(await aViewer('a guest', { isGuest: true }), now)).toBe(false);
    const viewer = await aViewer('Hal');
    await makeCalendarAddress(viewer, now);
    await (await prisma()).user.update({ where: { id: viewer.learnerId }, data: { banned: true } });
    expect(await viewerOfCalendar(await keyOf(viewer), now)).toBeNull();
  });

  test('is read sixty times a minute at most', async () => {
    const viewer = await aViewer('Ida');
    await makeCalendarAddress(viewer, now);
    const key = await keyOf(viewer);
    for (let read = 0; read < 60; read += 1) expect((await calendarByKey(key, now)).ok).toBe(true);
    expect(await calendarByKey(key, now)).toEqual({ ok: false, reason: 'too-many' });
    expect((await calendarByKey(key, now + MINUTE_MS)).ok).toBe(true);
  });
});
