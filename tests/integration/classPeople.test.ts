import { describe, expect } from 'vitest';
import { asId } from '@/core/ids';
import type { GroupId, LearnerId } from '@/core/ids';
import { DAY_MS } from '@/core/time';
import { classesOf, joinClass } from '@/server/classes';
import { classView } from '@/server/classMatrix';
import { deleteGroup, makeGroup, putIntoGroup, renameGroup } from '@/server/classPeople/groups';
import { acceptInstructorLink, closeInstructorLink, linkedClass, makeInstructorLink } from '@/server/classPeople/instructorLinks';
import { addInstructor, endInstruction } from '@/server/classPeople/instructors';
import { leaveClass, removeLearners, restoreLearner } from '@/server/classPeople/members';
import { classPeople } from '@/server/classPeople/viewing';
import type { Viewer } from '@/server/viewer';
import { aViewer, now, test, useFreshDatabase } from './setting';
import { aTaughtClass, othersOf } from './taughtClass';
import type { TaughtClass } from './taughtClass';

useFreshDatabase();

const peopleOf = async ({ instructor, classId }: TaughtClass) => (await classPeople(instructor, classId, now))!;

/** A group of a class, with some of its learners in it. */
async function aGroup(taught: TaughtClass, name: string, learners: readonly Viewer[] = []): Promise<GroupId> {
  expect(await makeGroup(taught.instructor, taught.classId, name)).toEqual({ ok: true });
  const { id } = (await peopleOf(taught)).groups.find((group) => group.name === name)!;
  await putIntoGroup(taught.instructor, taught.classId, learners.map(({ learnerId }) => learnerId), id);
  return id;
}

describe('groups', () => {
  test('are made, renamed and filled; a learner is in one at most', async () => {
    const [ann, bo] = [await aViewer('Ann'), await aViewer('Bo')];
    const taught = await aTaughtClass('grouped', [bo, ann]);
    const { instructor, classId } = taught;
    const monday = await aGroup(taught, 'Monday', [ann, bo]);
    const friday = await aGroup(taught, 'Friday', [bo]);
    expect(await peopleOf(taught)).toMatchObject({
      groups: [{ id: friday, learnerCount: 1 }, { id: monday, learnerCount: 1 }],
      learners: [{ name: 'Ann', email: 'Ann@example.org', groupId: monday, joinedAt: now }, { name: 'Bo', groupId: friday }],
    });
    expect(await renameGroup(instructor, classId, monday, 'Tuesday')).toEqual({ ok: true });
    expect(await putIntoGroup(instructor, classId, [ann.learnerId], null)).toBe(1);
    const { groups, learners } = await peopleOf(taught);
    expect([groups.map(({ name }) => name), learners[0]!.groupId]).toEqual([['Friday', 'Tuesday'], null]);
  });

  test('have names of their own within a class, whatever the case', async () => {
    const taught = await aTaughtClass('named');
    const { instructor, classId } = taught;
    const monday = await aGroup(taught, 'Monday');
    await aGroup(taught, 'Friday');
    expect(await makeGroup(instructor, classId, 'MONDAY')).toEqual({ ok: false, reason: 'name-taken' });
    expect(await renameGroup(instructor, classId, monday, 'friday')).toEqual({ ok: false, reason: 'name-taken' });
    expect(await renameGroup(instructor, classId, monday, 'monday')).toEqual({ ok: true });
    await aGroup(await aTaughtClass('named elsewhere'), 'Monday');
  });

  test('are deleted without their learners', async () => {
    const ann = await aViewer('Ann ungrouped');
    const taught = await aTaughtClass('ungrouped', [ann]);
    const id = await aGroup(taught, 'Monday', [ann]);
    expect(await deleteGroup(taught.instructor, taught.classId, id)).toBe(true);
    expect(await peopleOf(taught)).toMatchObject({ groups: [], learners: [{ name: 'Ann ungrouped', groupId: null }] });
  });

  test('of other classes take in nobody', async () => {
    const ann = await aViewer('Ann bounded');
    const taught = await aTaughtClass('bounded', [ann]);
    const foreign = await aGroup(await aTaughtClass('bounded elsewhere'), 'Monday');
    const { instructor, classId } = taught;
    expect(await putIntoGroup(instructor, classId, [ann.learnerId], foreign)).toBeNull();
    expect(await renameGroup(instructor, classId, foreign, 'Mine')).toEqual({ ok: false, reason: 'no-such-group' });
    expect(await deleteGroup(instructor, classId, foreign)).toBe(false);
  });
});

describe('a learner', () => {
  test('who is removed is seen no more and cannot come back by the code; restored, they are in their group again', async () => {
    const ann = await aViewer('Ann removed');
    const taught = await aTaughtClass('removing', [ann, await aViewer('Bo stays')]);
    const { instructor, classId, code } = taught;
    const monday = await aGroup(taught, 'Monday', [ann]);
    expect(await removeLearners(instructor, classId, [ann.learnerId, asId<LearnerId>('nobody')], now + DAY_MS)).toBe(1);
    expect((await classView(instructor, classId, now))?.rows.map(({ name }) => name)).toEqual(['Bo stays']);
    expect((await classesOf(ann)).learning).toEqual([]);
    expect(await joinClass(ann, code, now)).toEqual({ ok: false, reason: 'removed' });
    expect((await peopleOf(taught)).former).toEqual([{ id: ann.learnerId, name: 'Ann removed', endedAt: now + DAY_MS, wasRemoved: true }]);
    expect(await restoreLearner(instructor, classId, ann.learnerId)).toBe(true);
    expect(await restoreLearner(instructor, classId, ann.learnerId)).toBe(false);
    expect(await peopleOf(taught)).toMatchObject({ former: [], learners: [{ name: 'Ann removed', groupId: monday, joinedAt: now }, {}] });
  });

  test('who left may come back by the code, and by nobody else’s doing', async () => {
    const ann = await aViewer('Ann leaves');
    const taught = await aTaughtClass('leaving', [ann]);
    const monday = await aGroup(taught, 'Monday', [ann]);
    expect(await leaveClass(ann, taught.classId, now)).toBe(true);
    expect(await leaveClass(ann, taught.classId, now)).toBe(false);
    expect((await peopleOf(taught)).former).toMatchObject([{ wasRemoved: false }]);
    expect(await restoreLearner(taught.instructor, taught.classId, ann.learnerId)).toBe(false);
    expect(await joinClass(ann, taught.code, now)).toMatchObject({ ok: true });
    expect(await peopleOf(taught)).toMatchObject({ former: [], learners: [{ groupId: monday }] });
  });
});

describe('instructors', () => {
  test('are added by the address of their account, and may then do all that the first may', async () => {
    const taught = await aTaughtClass('shared');
    const kim = await aViewer('Kim');
    const { instructor, classId } = taught;
    expect(await addInstructor(instructor, classId, 'nobody@example.org')).toEqual({ ok: false, reason: 'no-such-account' });
    await aViewer('a guest', { isGuest: true, email: 'a.guest@example.org' });
    expect(await addInstructor(instructor, classId, 'a.guest@example.org')).toEqual({ ok: false, reason: 'no-such-account' });
    // Accounts have their address in small letters.
    const lou = await aViewer('Lou', { email: 'lou@example.org' });
    expect(await addInstructor(instructor, classId, 'LOU@example.org')).toEqual({ ok: true, name: 'Lou' });
    expect(await addInstructor(instructor, classId, 'lou@example.org')).toEqual({ ok: false, reason: 'teaches-already' });
    expect((await classesOf(lou)).teaching).toMatchObject([{ id: classId }]);
    expect(await removeLearners(kim, classId, [], now)).toBeNull();
    expect(await removeLearners(lou, classId, [], now)).toBe(0);
  });

  test('are no learners of the class', async () => {
    const ann = await aViewer('both', { email: 'both@example.org' });
    const { instructor, classId } = await aTaughtClass('both ways', [ann]);
    expect(await addInstructor(instructor, classId, 'both@example.org')).toEqual({ ok: false, reason: 'learns-here' });
    const token = (await makeInstructorLink(instructor, classId, now))!;
    expect(await acceptInstructorLink(ann, token, now)).toEqual({ ok: false, reason: 'learns-here' });
  });

  test('leave and are taken off, but somebody always teaches, also when all leave at once', async () => {
    const taught = await aTaughtClass('emptying');
    const { instructor, classId } = taught;
    expect(await endInstruction(instructor, classId, instructor.learnerId)).toEqual({ ok: false, reason: 'last-instructor' });
    const lou = await aViewer('Lou leaves', { email: 'lou.leaves@example.org' });
    await addInstructor(instructor, classId, lou.email);
    const ended = await Promise.all([instructor, lou].map((viewer) => endInstruction(viewer, classId, viewer.learnerId)));
    expect(ended.filter(({ ok }) => ok)).toHaveLength(1);
    const teaching = [await classesOf(instructor), await classesOf(lou)].flatMap((classes) => classes.teaching);
    expect(teaching).toHaveLength(1);
    expect(await endInstruction(ended[0]!.ok ? lou : instructor, classId, asId<LearnerId>('nobody'))).toEqual({ ok: false, reason: 'no-such-instructor' });
  });

  test('come by a link, of which one is open at a time, for one person, for a week', async () => {
    const { instructor, classId } = await aTaughtClass('linked');
    const [lou, mo] = [await aViewer('Lou linked'), await aViewer('Mo linked')];
    const first = (await makeInstructorLink(instructor, classId, now))!;
    const second = (await makeInstructorLink(instructor, classId, now))!;
    expect(await linkedClass(first, now)).toBeNull();
    expect(await linkedClass(second, now)).toEqual({ className: 'linked' });
    expect(await linkedClass(second, now + 7 * DAY_MS)).toBeNull();
    expect(await acceptInstructorLink(await aViewer('guest', { isGuest: true }), second, now)).toEqual({ ok: false, reason: 'account-needed' });
    // Whoever teaches the class already does not use it up.
    expect(await acceptInstructorLink(instructor, second, now)).toEqual({ ok: true, classId });
    const both = await Promise.all([lou, mo].map((viewer) => acceptInstructorLink(viewer, second, now)));
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    const third = (await makeInstructorLink(instructor, classId, now))!;
    expect((await classPeople(instructor, classId, now))!.linkUntil).toBe(now + 7 * DAY_MS);
    expect(await closeInstructorLink(instructor, classId)).toBe(true);
    expect(await acceptInstructorLink(mo, third, now)).toEqual({ ok: false, reason: 'no-such-link' });
  });
});

test('nobody but its instructors sees or changes the people of a class', async () => {
  const learner = await aViewer('private learner');
  const taught = await aTaughtClass('private', [learner]);
  const { instructor, classId } = taught;
  const group = await aGroup(taught, 'Monday');
  const removed = await aViewer('private removed');
  await joinClass(removed, taught.code, now);
  await removeLearners(instructor, classId, [removed.learnerId], now);
  const before = await peopleOf(taught);
  for (const viewer of await othersOf('private', learner)) {
    expect(await classPeople(viewer, classId, now)).toBeNull();
    expect(await makeGroup(viewer, classId, 'x')).toEqual({ ok: false, reason: 'no-such-group' });
    expect(await renameGroup(viewer, classId, group, 'x')).toEqual({ ok: false, reason: 'no-such-group' });
    expect(await deleteGroup(viewer, classId, group)).toBe(false);
    expect(await putIntoGroup(viewer, classId, [learner.learnerId], group)).toBeNull();
    expect(await removeLearners(viewer, classId, [learner.learnerId], now)).toBeNull();
    expect(await restoreLearner(viewer, classId, removed.learnerId)).toBe(false);
    expect(await addInstructor(viewer, classId, viewer.email)).toEqual({ ok: false, reason: 'no-such-class' });
    expect(await endInstruction(viewer, classId, instructor.learnerId)).toEqual({ ok: false, reason: 'no-such-instructor' });
    expect(await makeInstructorLink(viewer, classId, now)).toBeNull();
    expect(await closeInstructorLink(viewer, classId)).toBe(false);
  }
  expect(await peopleOf(taught)).toEqual(before);
});
