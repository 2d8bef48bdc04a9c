import { describe, expect } from 'vitest';
import { MINUTE_MS } from '@/core/time';
import { assignmentsFor } from '@/server/assignments/assigned';
import { makeAssignment } from '@/server/assignments/changing';
import { classesOf, joinClass } from '@/server/classes';
import { archiveClass, changeClass, classSettings, openToCode, renewCode } from '@/server/classSettings';
import { quizzesFor } from '@/server/quizzes/quizzesFor';
import type { Viewer } from '@/server/viewer';
import { aClassQuiz } from './quizzes';
import { aViewer, courseId, now, prisma, sectionId, test, useFreshDatabase } from './setting';
import { aTaughtClass, othersOf } from './taughtClass';

useFreshDatabase();

describe('a code', () => {
  test('takes in nobody while it is off, and those again once it is on', async () => {
    const member = await aViewer('member');
    const { instructor, classId, code } = await aTaughtClass('switched', [member]);
    expect(await openToCode(instructor, classId, false)).toBe(true);
    const late = await aViewer('late');
    expect(await joinClass(late, code, now)).toEqual({ ok: false, reason: 'closed' });
    // Whoever is in stays in.
    expect(await joinClass(member, code, now)).toMatchObject({ ok: true });
    expect(await openToCode(instructor, classId, true)).toBe(true);
    expect(await joinClass(late, code, now)).toMatchObject({ ok: true });
  });

  test('that was renewed is nobody’s any more', async () => {
    const { instructor, classId, code } = await aTaughtClass('renewed');
    expect(await renewCode(instructor, classId)).toBe(true);
    const renewed = (await classesOf(instructor)).teaching[0]!.code;
    expect(renewed).toMatch(/^[A-Z2-9]{8}$/);
    const learner = await aViewer('renewer');
    expect(await joinClass(learner, code, now)).toEqual({ ok: false, reason: 'no-such-code' });
    expect(await joinClass(learner, renewed, now)).toMatchObject({ ok: true });
  });

  test('may be wrong ten times in ten minutes by one account, also all at once', async () => {
    const { code } = await aTaughtClass('guessed');
    const guesser = await aViewer('guesser');
    const guesses = await Promise.all(Array.from({ length: 14 }, (_, index) => joinClass(guesser, `WRONG${index}`, now)));
    const reasons = guesses.map((guess) => (guess.ok ? 'in' : guess.reason));
    expect(reasons.filter((reason) => reason === 'no-such-code').length).toBeLessThanOrEqual(10);
    expect(reasons).toContain('too-many-tries');
    await (await prisma()).allowance.updateMany({ data: { used: 10 } });
    expect(await joinClass(guesser, code, now)).toEqual({ ok: false, reason: 'too-many-tries' });
    expect(await joinClass(await aViewer('somebody else'), code, now)).toMatchObject({ ok: true });
    expect(await joinClass(guesser, code, now + 10 * MINUTE_MS)).toMatchObject({ ok: true });
  });

  test('may be wrong two hundred times from one address, whichever accounts try', async () => {
    const [one, other] = [await aViewer('one of many'), await aViewer('another of many')];
    const wrong = (viewer: Viewer, address: string) => joinClass({ ...viewer, address }, 'WRONG', now);
    expect(await wrong(one, '10.7.7.7')).toEqual({ ok: false, reason: 'no-such-code' });
    await (await prisma()).allowance.updateMany({ where: { key: { endsWith: '10.7.7.7' } }, data: { used: 200 } });
    expect(await wrong(other, '10.7.7.7')).toEqual({ ok: false, reason: 'too-many-tries' });
    expect(await wrong(other, '10.7.7.8')).toEqual({ ok: false, reason: 'no-such-code' });
  });

  test('that is right does not count as a try', async () => {
    const { code } = await aTaughtClass('right');
    const learner = await aViewer('often right');
    for (let index = 0; index < 12; index += 1) expect(await joinClass(learner, code, now)).toMatchObject({ ok: true });
  });
});

describe('a class', () => {
  test('is renamed and told by another clock', async () => {
    const { instructor, classId } = await aTaughtClass('old name');
    expect(await changeClass(instructor, classId, { name: 'New name', timeZone: 'Asia/Shanghai' })).toBe(true);
    expect(await classSettings(instructor, classId)).toMatchObject({ name: 'New name', timeZone: 'Asia/Shanghai', archivedAt: null });
  });

  test('that is archived leaves the list, asks nothing and takes in nobody, until it is brought back', async () => {
    const learner = await aViewer('archived learner');
    const { instructor, classId, code } = await aTaughtClass('archived', [learner]);
    await makeAssignment(instructor, classId, { title: 'Read', sectionIds: [sectionId], desiredRetention: null, opensAt: null, dueAt: '2026-01-20T17:00' }, now);
    expect(await archiveClass(instructor, classId, now)).toBe(true);
    expect(await classesOf(instructor)).toMatchObject({ teaching: [], archived: [{ id: classId }] });
    expect((await classesOf(learner)).learning).toMatchObject([{ id: classId, isArchived: true }]);
    expect(await assignmentsFor(learner, courseId, now)).toEqual([]);
    expect(await joinClass(await aViewer('too late'), code, now)).toEqual({ ok: false, reason: 'closed' });
    expect(await archiveClass(instructor, classId, null)).toBe(true);
    expect(await classesOf(instructor)).toMatchObject({ teaching: [{ id: classId }], archived: [] });
    expect(await assignmentsFor(learner, courseId, now)).toHaveLength(1);
  });

  test('that is archived has no quiz to take', async () => {
    const learner = await aViewer('quizzed');
    const { instructor, quizId } = await aClassQuiz('quizzing', [learner]);
    const { classId } = await (await prisma()).quiz.findUniqueOrThrow({ where: { id: quizId } });
    const titles = async () => (await quizzesFor(learner, courseId, now)).map(({ quiz }) => quiz.title);
    expect(await titles()).toContain('quizzing');
    await archiveClass(instructor, classId as Parameters<typeof archiveClass>[1], now);
    expect(await titles()).not.toContain('quizzing');
  });

  test('is set by nobody but its instructors', async () => {
    const learner = await aViewer('set learner');
    const { instructor, classId, code } = await aTaughtClass('set', [learner]);
    for (const viewer of await othersOf('set', learner)) {
      expect(await classSettings(viewer, classId)).toBeNull();
      expect(await changeClass(viewer, classId, { name: 'x', timeZone: 'UTC' })).toBe(false);
      expect(await archiveClass(viewer, classId, now)).toBe(false);
      expect(await openToCode(viewer, classId, false)).toBe(false);
      expect(await renewCode(viewer, classId)).toBe(false);
    }
    expect((await classesOf(instructor)).teaching).toMatchObject([{ name: 'set', code }]);
  });
});
