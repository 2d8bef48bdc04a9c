import { afterAll, beforeAll, beforeEach, describe, expect } from 'vitest';
import type { AnnouncementDraft } from '@/core/classes/announcement';
import { asId } from '@/core/ids';
import type { CourseId, GroupId } from '@/core/ids';
import { announce, announceAgain, previewAnnouncement } from '@/server/announcements/announcing';
import { announcementsFor } from '@/server/announcements/receiving';
import { classAnnouncements } from '@/server/announcements/viewing';
import { makeGroup, putIntoGroup } from '@/server/classPeople/groups';
import { mailInvitations } from '@/server/classPeople/invitationMail';
import { removeLearners } from '@/server/classPeople/members';
import { applyRoster } from '@/server/classPeople/roster';
import { classPeople } from '@/server/classPeople/viewing';
import { archiveClass } from '@/server/classSettings';
import { mailsSent } from '@/server/mailing';
import type { Viewer } from '@/server/viewer';
import { aMailServer } from './mailServer';
import type { MailServer } from './mailServer';
import { aViewer, courseId, now, test, useFreshDatabase } from './setting';
import { aTaughtClass, othersOf } from './taughtClass';

useFreshDatabase();

let server: MailServer;
beforeAll(async () => { server = await aMailServer(); });
beforeEach(() => {
  process.env['SMTP_URL'] = server.url;
  server.messages.length = 0;
  server.refused.clear();
});
afterAll(async () => {
  delete process.env['SMTP_URL'];
  await server.close();
});

const draft = (parts: Partial<AnnouncementDraft> = {}): AnnouncementDraft => ({ subject: 'Tomorrow', text: 'We meet at nine.\nBring a pen.', groupId: null, ...parts });
/** Addresses have no space, which names in these tests have. */
const aPerson = (name: string) => aViewer(name, { email: `${name.toLowerCase().replaceAll(' ', '.')}@example.org` });
const toOf = (message: string): string | undefined => /^To: (.*)$/m.exec(message)?.[1];

describe('an announcement', () => {
  test('is looked at with who gets it, then mailed to each learner, and kept', async () => {
    const [ann, bo] = [await aPerson('Ann one'), await aPerson('Bo one')];
    const { instructor, classId } = await aTaughtClass('First', [bo, ann]);
    expect(await previewAnnouncement(instructor, classId, draft())).toEqual({
      ok: true, recipients: ['Ann one', 'Bo one'],
      text: 'We meet at nine.\nBring a pen.\n\n-- \nFirst teacher, to the class “First” on Afterread, which you learn in. An answer goes to First teacher.',
    });
    expect(server.messages).toEqual([]);
    expect(await announce(instructor, classId, draft(), now)).toEqual({ ok: true, recipientCount: 2 });
    await mailsSent();
    expect(server.messages.map(toOf).sort()).toEqual([ann.email, bo.email]);
    expect(server.messages[0]).toContain('Subject: First: Tomorrow');
    expect(server.messages[0]).toContain('Reply-To: ');
    expect(server.messages[0]).toContain('We meet at nine.');
    expect((await classAnnouncements(instructor, classId))!.announcements).toMatchObject([{
      subject: 'Tomorrow', text: draft().text, groupName: null, createdAt: now, authorName: 'First teacher', sentCount: 2, notReached: [], isDelivering: false,
    }]);
  });

  test('goes to one group where that is chosen', async () => {
    const [ann, bo] = [await aPerson('Ann two'), await aPerson('Bo two')];
    const { instructor, classId } = await aTaughtClass('Second', [ann, bo]);
    await makeGroup(instructor, classId, 'Monday');
    const groupId = (await classPeople(instructor, classId, now))!.groups[0]!.id;
    expect(await announce(instructor, classId, draft({ groupId }), now)).toEqual({ ok: false, reason: 'nobody' });
    await putIntoGroup(instructor, classId, [bo.learnerId], groupId);
    expect(await announce(instructor, classId, draft({ groupId }), now)).toEqual({ ok: true, recipientCount: 1 });
    await mailsSent();
    expect(server.messages.map(toOf)).toEqual([bo.email]);
    expect(await announce(instructor, classId, draft({ groupId: asId<GroupId>('none') }), now)).toEqual({ ok: false, reason: 'no-such-class' });
  });

  test('that did not reach somebody says whom, and is sent to them again, and to nobody twice', async () => {
    const [ann, bo, gone] = [await aPerson('Ann three'), await aPerson('Bo three'), await aPerson('Gone three')];
    const { instructor, classId } = await aTaughtClass('Third', [ann, bo, gone]);
    server.refused.add(bo.email).add(gone.email);
    await announce(instructor, classId, draft(), now);
    await mailsSent();
    const [kept] = (await classAnnouncements(instructor, classId))!.announcements;
    expect(kept).toMatchObject({ sentCount: 1, notReached: ['Bo three', 'Gone three'] });
    server.refused.clear();
    await removeLearners(instructor, classId, [gone.learnerId], now);
    expect(await announceAgain(instructor, classId, kept!.id)).toBe(true);
    await mailsSent();
    expect(server.messages.map(toOf)).toEqual([ann.email, bo.email]);
    expect((await classAnnouncements(instructor, classId))!.announcements).toMatchObject([{ sentCount: 2, notReached: ['Gone three'] }]);
  });

  test('is refused where nothing is mailed, and after twenty in a day', async () => {
    const { instructor, classId } = await aTaughtClass('Fourth', [await aPerson('Ann four')]);
    delete process.env['SMTP_URL'];
    expect(await announce(instructor, classId, draft(), now)).toEqual({ ok: false, reason: 'no-mail' });
    expect((await classAnnouncements(instructor, classId))!).toMatchObject({ canMail: false, announcements: [] });
    process.env['SMTP_URL'] = server.url;
    for (let index = 0; index < 20; index += 1) expect(await announce(instructor, classId, draft(), now)).toMatchObject({ ok: true });
    expect(await announce(instructor, classId, draft(), now)).toEqual({ ok: false, reason: 'too-many' });
    await mailsSent();
    expect(server.messages).toHaveLength(20);
  });

  test('is given up for whoever is left once the mail server is away', async () => {
    const learners = await Promise.all(Array.from({ length: 8 }, (_, index) => aPerson(`Away ${index}`)));
    const { instructor, classId } = await aTaughtClass('Fifth', learners);
    process.env['SMTP_URL'] = 'smtp://127.0.0.1:9';
    await announce(instructor, classId, draft(), now);
    await mailsSent();
    expect((await classAnnouncements(instructor, classId))!.announcements[0]!.notReached).toHaveLength(8);
  });
});

test('invitations are mailed once each, with the address to sign in with', async () => {
  const { instructor, classId } = await aTaughtClass('Sixth');
  expect(await mailInvitations(instructor, classId, now)).toEqual({ ok: false, reason: 'nobody' });
  await applyRoster(instructor, classId, 'a6@example.org\nb6@example.org', now);
  server.refused.add('b6@example.org');
  expect(await mailInvitations(instructor, classId, now)).toEqual({ ok: true, count: 2 });
  await mailsSent();
  expect(server.messages.map(toOf)).toEqual(['a6@example.org']);
  const isMailed = async () => (await classPeople(instructor, classId, now))!.invited.map(({ email, mailedAt }) => [email, mailedAt !== null]);
  expect(await isMailed()).toEqual([['a6@example.org', true], ['b6@example.org', false]]);
  await applyRoster(instructor, classId, Array.from({ length: 500 }, (_, index) => `c6.${index}@example.org`).join('\n'), now);
  expect(await mailInvitations(instructor, classId, now)).toEqual({ ok: false, reason: 'too-many' });
});

test('nobody but its instructors writes to a class or sees what was written', async () => {
  const learner = await aPerson('Lia seven');
  const { instructor, classId } = await aTaughtClass('Seventh', [learner]);
  await announce(instructor, classId, draft(), now);
  await mailsSent();
  const { id } = (await classAnnouncements(instructor, classId))!.announcements[0]!;
  for (const viewer of await othersOf('Seventh', learner)) {
    expect(await classAnnouncements(viewer, classId)).toBeNull();
    expect(await previewAnnouncement(viewer, classId, draft())).toEqual({ ok: false, reason: 'no-such-class' });
    expect(await announce(viewer, classId, draft(), now)).toEqual({ ok: false, reason: 'no-such-class' });
    expect(await announceAgain(viewer, classId, id)).toBe(false);
    expect(await mailInvitations(viewer, classId, now)).toEqual({ ok: false, reason: 'no-such-class' });
  }
  // Nor through a class of one's own.
  const elsewhere = await aTaughtClass('Seventh too');
  expect(await announceAgain(elsewhere.instructor, elsewhere.classId, id)).toBe(false);
});

describe('a learner', () => {
  test('reads on the course’s page what was written to them, newest first, and nothing written to others', async () => {
    const [ann, bo] = [await aPerson('Ann reads'), await aPerson('Bo reads')];
    const { instructor, classId } = await aTaughtClass('Read', [ann, bo]);
    await makeGroup(instructor, classId, 'Monday');
    const groupId = (await classPeople(instructor, classId, now))!.groups[0]!.id;
    await putIntoGroup(instructor, classId, [bo.learnerId], groupId);
    server.refused.add(bo.email);
    await announce(instructor, classId, draft(), now);
    await announce(instructor, classId, draft({ subject: 'Mondays only', groupId }), now + 1);
    await mailsSent();
    const subjectsFor = async (viewer: Viewer, course = courseId) => (await announcementsFor(viewer, course)).map(({ subject }) => subject);
    expect(await subjectsFor(bo)).toEqual(['Mondays only', 'Tomorrow']);
    expect(await announcementsFor(ann, courseId)).toMatchObject([{ subject: 'Tomorrow', text: draft().text, createdAt: now, authorName: 'Read teacher', className: 'Read' }]);
    expect(await subjectsFor(ann, asId<CourseId>('another'))).toEqual([]);
    for (const viewer of (await othersOf('Read', ann)).slice(1)) expect(await subjectsFor(viewer)).toEqual([]);
    await removeLearners(instructor, classId, [ann.learnerId], now);
    expect(await subjectsFor(ann)).toEqual([]);
    await archiveClass(instructor, classId, now);
    expect(await subjectsFor(bo)).toEqual([]);
  });
});
