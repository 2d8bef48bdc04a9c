import { describe, expect } from 'vitest';
import { mostRosterLines } from '@/core/classes/roster/roster';
import { DAY_MS } from '@/core/time';
import { classesOf, joinClass } from '@/server/classes';
import { acceptInvitation, declineInvitation, invitationsFor, takeBackInvitation } from '@/server/classPeople/invitations';
import { leaveClass, removeLearners } from '@/server/classPeople/members';
import { applyRoster, previewRoster } from '@/server/classPeople/roster';
import { classPeople } from '@/server/classPeople/viewing';
import { archiveClass, openToCode } from '@/server/classSettings';
import type { Viewer } from '@/server/viewer';
import { aViewer, courseId, now, prisma, test, useFreshDatabase } from './setting';
import { aTaughtClass, othersOf } from './taughtClass';
import type { TaughtClass } from './taughtClass';

useFreshDatabase();

const aPerson = (name: string): Promise<Viewer> => aViewer(name, { email: `${name.toLowerCase()}@example.org` });
const peopleOf = async ({ instructor, classId }: TaughtClass) => (await classPeople(instructor, classId, now))!;

describe('a roster', () => {
  test('is shown before it is applied, line by line, and changes nothing until then', async () => {
    const ann = await aPerson('Ann1');
    const taught = await aTaughtClass('previewed', [ann]);
    const text = 'name,email,group\nAnn,ann1@example.org,Monday\nBo,bo1@example.org,Monday\nCy,nothing,\nDee,dee1@example.org,';
    const preview = (await previewRoster(taught.instructor, taught.classId, text))!;
    expect(preview.steps.map(({ kind, entry }) => [entry.line, kind])).toEqual([[2, 'change-group'], [3, 'invite'], [5, 'invite']]);
    expect(preview.newGroups).toEqual(['Monday']);
    expect(preview.problems).toEqual([{ kind: 'not-an-address', line: 4, found: 'nothing' }]);
    expect(await peopleOf(taught)).toMatchObject({ groups: [], invited: [], learners: [{ groupId: null }] });
  });

  test('invites everybody alike, with an account or without, and puts learners into groups', async () => {
    const [ann, bo] = [await aPerson('Ann2'), await aPerson('Bo2')];
    const taught = await aTaughtClass('applied', [ann]);
    const { instructor, classId } = taught;
    await applyRoster(instructor, classId, 'Ann,ann2@example.org,Monday\nBo,bo2@example.org,monday\nCy,cy2@example.org\ndee2@example.org', now);
    const { groups, learners, invited } = await peopleOf(taught);
    expect(groups).toMatchObject([{ name: 'Monday', learnerCount: 1 }]);
    expect(learners).toMatchObject([{ name: 'Ann2', groupId: groups[0]!.id }]);
    expect(invited.map(({ name, email, groupName }) => [name, email, groupName])).toEqual([
      ['Bo', 'bo2@example.org', 'Monday'], ['Cy', 'cy2@example.org', null], ['dee2@example.org', 'dee2@example.org', null],
    ]);
    expect((await classesOf(bo)).learning).toEqual([]);
  });

  test('applied twice changes nothing, and changed, only what it tells', async () => {
    const taught = await aTaughtClass('reapplied');
    const { instructor, classId } = taught;
    await applyRoster(instructor, classId, 'Ann,ann3@example.org,Monday\nBo,bo3@example.org,Monday', now);
    const again = await applyRoster(instructor, classId, 'Ann,ann3@example.org,Monday\nBo,bo3@example.org,Monday', now + DAY_MS);
    expect(again!.steps.map(({ kind }) => kind)).toEqual(['as-it-is', 'as-it-is']);
    await applyRoster(instructor, classId, 'Ann Lee,ann3@example.org\nbo3@example.org,,Friday', now);
    expect((await peopleOf(taught)).invited).toMatchObject([{ name: 'Ann Lee', groupName: 'Monday' }, { name: 'Bo', groupName: 'Friday' }]);
  });

  test('brings back nobody who was taken out, and no instructor', async () => {
    const [ann, bo] = [await aPerson('Ann4'), await aPerson('Bo4')];
    const taught = await aTaughtClass('kept out', [ann, bo]);
    const { instructor, classId } = taught;
    await removeLearners(instructor, classId, [ann.learnerId], now);
    await leaveClass(bo, classId, now);
    const { steps } = (await applyRoster(instructor, classId, `ann4@example.org\nbo4@example.org\n${instructor.email.replaceAll(' ', '')}`, now))!;
    // Whoever left by themselves may be asked again.
    expect(steps.slice(0, 2).map(({ kind }) => kind)).toEqual(['was-removed', 'invite']);
  });

  test('of the most lines is applied', async () => {
    const taught = await aTaughtClass('large');
    const lines = Array.from({ length: mostRosterLines }, (_, index) => `Learner ${index},large${index}@example.org,Group ${index % 30}`);
    await applyRoster(taught.instructor, taught.classId, lines.join('\r\n'), now);
    const { invited, groups } = await peopleOf(taught);
    expect([invited.length, groups.length]).toEqual([mostRosterLines, 30]);
  });
});

describe('an invitation', () => {
  test('is seen by the account of its address, with who invites, and joins it into its group', async () => {
    const taught = await aTaughtClass('inviting');
    await applyRoster(taught.instructor, taught.classId, 'Eve,eve5@example.org,Monday', now);
    // Accounts made later have it too.
    const eve = await aPerson('Eve5');
    expect(await invitationsFor(eve)).toEqual([{ classId: taught.classId, className: 'inviting', courseTitle: expect.any(String) as string, instructors: ['inviting teacher'] }]);
    expect(await invitationsFor(await aPerson('Fay5'))).toEqual([]);
    await openToCode(taught.instructor, taught.classId, false);
    expect(await acceptInvitation(eve, taught.classId, now)).toEqual({ ok: true, courseId });
    const { learners, groups, invited } = await peopleOf(taught);
    expect([learners[0]?.groupId, invited]).toEqual([groups[0]!.id, []]);
    expect(await invitationsFor(eve)).toEqual([]);
    expect(await acceptInvitation(eve, taught.classId, now)).toEqual({ ok: false, reason: 'no-such-invitation' });
  });

  test('is not for guests, nor for others', async () => {
    const taught = await aTaughtClass('guarded');
    await applyRoster(taught.instructor, taught.classId, 'gil6@example.org', now);
    const guest = await aViewer('guest6', { isGuest: true, email: 'gil6@example.org' });
    expect(await invitationsFor(guest)).toEqual([]);
    for (const viewer of [guest, await aPerson('Hal6')]) {
      expect(await acceptInvitation(viewer, taught.classId, now)).toEqual({ ok: false, reason: 'no-such-invitation' });
      expect(await declineInvitation(viewer, taught.classId)).toBe(false);
    }
  });

  test('is declined, taken back, and gone while the class is archived', async () => {
    const taught = await aTaughtClass('declined');
    const { instructor, classId } = taught;
    const [ida, jo] = [await aPerson('Ida7'), await aPerson('Jo7')];
    await applyRoster(instructor, classId, 'ida7@example.org\njo7@example.org', now);
    expect(await declineInvitation(ida, classId)).toBe(true);
    expect((await peopleOf(taught)).invited.map(({ email }) => email)).toEqual(['jo7@example.org']);
    await archiveClass(instructor, classId, now);
    expect(await invitationsFor(jo)).toEqual([]);
    expect(await acceptInvitation(jo, classId, now)).toEqual({ ok: false, reason: 'no-such-invitation' });
    await archiveClass(instructor, classId, null);
    expect(await takeBackInvitation(instructor, classId, 'jo7@example.org')).toBe(true);
    expect(await invitationsFor(jo)).toEqual([]);
  });

  test('has served when its learner joins by the code', async () => {
    const kit = await aPerson('Kit8');
    const taught = await aTaughtClass('coded');
    await applyRoster(taught.instructor, taught.classId, 'kit8@example.org,Kit,Monday', now);
    expect(await joinClass(kit, taught.code, now)).toMatchObject({ ok: true });
    const { learners, groups, invited } = await peopleOf(taught);
    expect([learners[0]?.groupId, invited]).toEqual([groups[0]!.id, []]);
  });
});

test('nobody but its instructors brings a roster to a class or takes an invitation back', async () => {
  const learner = await aPerson('Lia9');
  const taught = await aTaughtClass('unread', [learner]);
  await applyRoster(taught.instructor, taught.classId, 'mae9@example.org', now);
  for (const viewer of await othersOf('unread', learner)) {
    expect(await previewRoster(viewer, taught.classId, 'x@example.org')).toBeNull();
    expect(await applyRoster(viewer, taught.classId, 'x@example.org', now)).toBeNull();
    expect(await takeBackInvitation(viewer, taught.classId, 'mae9@example.org')).toBe(false);
  }
  expect(await (await prisma()).classInvitation.count({ where: { classId: taught.classId } })).toBe(1);
});
