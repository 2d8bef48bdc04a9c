import { afterAll, beforeAll, beforeEach, describe, expect } from 'vitest';
import { ensureDataFolder } from '@/commands/setUp/dataFolder';
import type { ClassId } from '@/core/ids';
import { DAY_MS, HOUR_MS } from '@/core/time';
import type { Instant } from '@/core/time';
import { sendDueDigests } from '@/server/classDigests/sending';
import { digestLinkOf, linkedDigest, stopDigest } from '@/server/classDigests/stopping';
import { digestWish, wishForDigest } from '@/server/classDigests/wish';
import { archiveClass } from '@/server/classSettings';
import { readConfig } from '@/server/config';
import { aMailServer } from './mailServer';
import type { MailServer } from './mailServer';
import { aLearner, aViewer, now, prisma, test, useFreshDatabase } from './setting';
import { aTaughtClass, othersOf } from './taughtClass';
import type { TaughtClass } from './taughtClass';

useFreshDatabase();

/** At eight in UTC. */
const aMonday = Date.UTC(2026, 0, 19, 8);
const nextMonday = aMonday + 7 * DAY_MS;

let server: MailServer;
beforeAll(async () => { server = await aMailServer(); });
beforeEach(async () => {
  process.env['SMTP_URL'] = server.url;
  ensureDataFolder(readConfig());
  server.messages.length = 0;
  server.refused.clear();
  await (await prisma()).classInstructor.updateMany({ data: { wantsDigest: false } });
});
afterAll(async () => {
  delete process.env['SMTP_URL'];
  await server.close();
});

/** A class of one learner, whose instructor wants a digest. */
async function aDigestedClass(name: string): Promise<TaughtClass & { readonly email: string }> {
  const taught = await aTaughtClass(name, [await aLearner(`${name} learner`)]);
  const email = `${name.toLowerCase()}@example.org`;
  await (await prisma()).user.update({ where: { id: taught.instructor.learnerId }, data: { email } });
  expect(await wishForDigest(taught.instructor, taught.classId, true)).toBe(true);
  return { ...taught, email };
}

/** How many mails leave at a time. */
async function sentAt(at: Instant): Promise<number> {
  server.messages.length = 0;
  await sendDueDigests(at);
  return server.messages.length;
}

/** A message as its reader sees it. */
function readable(message: string): string {
  const [head = '', ...body] = message.split('\n\n');
  if (!/quoted-printable/i.test(head)) return message;
  const bytes = body.join('\n\n').replace(/=\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return `${head}\n\n${Buffer.from(bytes, 'latin1').toString('utf8')}`;
}

function stopLinkIn(message: string) {
  const address = /http:\S+\/digests\/stop\S+/.exec(readable(message))![0];
  const query = new URL(address).searchParams;
  return digestLinkOf({ class: query.get('class')!, to: query.get('to')!, key: query.get('key')! });
}

describe('a weekly digest', () => {
  test('is mailed once on a Monday morning to the instructor who wants it, and again a week later', async () => {
    const { instructor, classId, email } = await aDigestedClass('Weekly');
    expect(await digestWish(instructor, classId)).toEqual({ wantsDigest: true, canMail: true });
    expect(await sentAt(now)).toBe(0);
    expect(await sentAt(aMonday)).toBe(1);
    const text = readable(server.messages[0]!);
    expect(text).toContain(`To: ${email}`);
    expect(text).toContain('Subject: Weekly: nobody at risk, 0 of 1 active');
    expect(text).toContain('0 of 1 learner studied in the last 7 days.');
    expect(text).toContain(`/classes/${classId}`);
    expect(await sentAt(aMonday + HOUR_MS)).toBe(0);
    expect(await sentAt(aMonday + DAY_MS)).toBe(0);
    expect(await sentAt(nextMonday)).toBe(1);
  });

  test('is sent by one of several servers that look at the same time', async () => {
    await aDigestedClass('Race');
    server.messages.length = 0;
    await Promise.all([sendDueDigests(aMonday), sendDueDigests(aMonday + 1), sendDueDigests(aMonday + 2)]);
    expect(server.messages).toHaveLength(1);
  });

  test('that was not taken is tried again while the morning lasts', async () => {
    const { email } = await aDigestedClass('Refused');
    server.refused.add(email);
    expect(await sentAt(aMonday)).toBe(0);
    server.refused.clear();
    expect(await sentAt(aMonday + HOUR_MS)).toBe(1);
  });

  test('of a class that is archived or empty is not sent, nor where no mail can be', async () => {
    const { instructor, classId } = await aDigestedClass('Over');
    await archiveClass(instructor, classId, now);
    const empty = await aTaughtClass('Empty');
    await wishForDigest(empty.instructor, empty.classId, true);
    expect(await sentAt(aMonday)).toBe(0);
    await archiveClass(instructor, classId, null);
    delete process.env['SMTP_URL'];
    expect(await digestWish(instructor, classId)).toEqual({ wantsDigest: true, canMail: false });
    expect(await sentAt(aMonday)).toBe(0);
    process.env['SMTP_URL'] = server.url;
    expect(await sentAt(aMonday)).toBe(1);
  });

  test('is stopped by the link in it, without signing in, and by no other', async () => {
    const { instructor, classId } = await aDigestedClass('Stopped');
    await sentAt(aMonday);
    const link = stopLinkIn(server.messages[0]!);
    const another = await aTaughtClass('Stopped other', [await aViewer('stopped other learner')]);
    await wishForDigest(another.instructor, another.classId, true);
    for (const forged of [{ ...link, key: 'x' }, { ...link, classId: another.classId, userId: another.instructor.learnerId }]) {
      expect(await linkedDigest(forged)).toBeNull();
      expect(await stopDigest(forged)).toBe(false);
    }
    expect((await digestWish(another.instructor, another.classId))?.wantsDigest).toBe(true);
    expect(await linkedDigest(link)).toEqual({ className: 'Stopped', isStopped: false });
    expect(await stopDigest(link)).toBe(true);
    expect(await linkedDigest(link)).toEqual({ className: 'Stopped', isStopped: true });
    expect((await digestWish(instructor, classId))?.wantsDigest).toBe(false);
    await wishForDigest(another.instructor, another.classId, false);
    expect(await sentAt(nextMonday)).toBe(0);
  });

  test('can be wished for by the class’s instructors alone', async () => {
    const learner = await aViewer('wishes too');
    const { classId }: { classId: ClassId } = await aTaughtClass('Wishes', [learner]);
    for (const viewer of await othersOf('Wishes', learner)) {
      expect(await digestWish(viewer, classId)).toBeNull();
      expect(await wishForDigest(viewer, classId, true)).toBe(false);
    }
  });
});
