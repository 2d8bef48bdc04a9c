import { beforeAll, describe, expect } from 'vitest';
import { ensureDataFolder } from '@/commands/setUp/dataFolder';
import { deleteOwnAccount } from '@/server/accountDeletion/deleting';
import { auth } from '@/server/auth';
import { acceptInvitation } from '@/server/classPeople/invitations';
import { noteClassExport } from '@/server/classExports';
import { classesOf, joinClass, openClass } from '@/server/classes';
import { readConfig } from '@/server/config';
import { ownDataZip } from '@/server/ownData/export';
import type { Viewer } from '@/server/viewer';
import { viewerOf } from '@/server/viewer';
import { aTaughtClass } from './taughtClass';
import { aViewer, courseId, now, prisma, test, useFreshDatabase } from './setting';

/** What people do about their own accounts and classes is kept, by ids. */

useFreshDatabase();

const password = 'rain on the old slate';
let asked = 0;

beforeAll(() => ensureDataFolder(readConfig()));

async function ask(path: string, body: object): Promise<Response> {
  asked += 1;
  const headers = { 'content-type': 'application/json', origin: 'http://localhost:3000', 'x-forwarded-for': `10.7.0.${asked}` };
  return (await auth()).handler(new Request(`http://localhost:3000/api/auth${path}`, { method: 'POST', headers, body: JSON.stringify(body) }));
}

const signIn = (email: string, typed = password): Promise<Response> => ask('/sign-in/email', { email, password: typed });

const cookieOf = (response: Response): Headers => new Headers({ cookie: response.headers.getSetCookie().map((one) => one.split(';')[0]).join('; ') });

async function signedUp(name: string): Promise<{ viewer: Viewer; cookie: Headers }> {
  const cookie = cookieOf(await ask('/sign-up/email', { name, email: `${name}@example.org`, password }));
  return { viewer: (await viewerOf(cookie))!, cookie };
}

async function deedsAbout(subjectId: string): Promise<unknown[]> {
  const rows = await (await prisma()).auditEntry.findMany({ where: { subjectId }, orderBy: { id: 'asc' } });
  return rows.map(({ action, actorId, details }) => [action, actorId, details]);
}

describe('is kept, by id', () => {
  test('who signs in, and how, and who is refused; of an address that nobody has only that it happened', async () => {
    const { viewer: { learnerId, email } } = await signedUp('signer');
    expect((await signIn(email.toUpperCase())).status).toBe(200);
    expect((await signIn(email, 'not the password')).status).toBe(401);
    expect((await signIn('nobody@example.org')).status).toBe(401);
    expect(await deedsAbout(learnerId)).toEqual([
      ['signed-in', learnerId, { by: 'new account' }], ['signed-in', learnerId, { by: 'password' }], ['sign-in-refused', null, { by: 'password' }],
    ]);
    expect(await deedsAbout('unknown')).toEqual([['sign-in-refused', null, { by: 'password' }]]);
    expect(JSON.stringify(await (await prisma()).auditEntry.findMany())).not.toContain('example.org');
  });

  test('who takes their data or a class’s, and who joins a class, once, and how', async () => {
    const [joiner, invited] = [await aViewer('joiner'), await aViewer('invited')];
    const { instructor, classId, code } = await aTaughtClass('noted');
    await joinClass(joiner, code, now);
    await joinClass(joiner, code, now);
    await (await prisma()).classInvitation.create({ data: { classId, email: invited.email, name: '', invitedAt: new Date(now), invitedBy: instructor.learnerId } });
    await acceptInvitation(invited, classId, now);
    await ownDataZip(joiner);
    await noteClassExport(instructor, classId, 'learners');
    expect(await deedsAbout('joiner')).toEqual([['class-joined', 'joiner', { by: 'code' }], ['data-exported', 'joiner', null]]);
    expect(await deedsAbout('invited')).toEqual([['class-joined', 'invited', { by: 'invitation' }]]);
    expect(await deedsAbout(classId)).toEqual([['class-exported', instructor.learnerId, { file: 'learners' }]]);
  });
});

describe('somebody who deletes their account', () => {
  test('gives their password, is signed out everywhere at once, and leaves no trace of when they came', async () => {
    const { viewer, cookie } = await signedUp('leaving');
    const elsewhere = cookieOf(await signIn(viewer.email));
    expect(await deleteOwnAccount(viewer, 'not the password', now)).toEqual({ ok: false, reason: 'wrong-password' });
    expect(await viewerOf(elsewhere)).not.toBeNull();
    expect(await deleteOwnAccount(viewer, password, now)).toEqual({ ok: true });
    expect([await viewerOf(cookie), await viewerOf(elsewhere)]).toEqual([null, null]);
    expect((await signIn(viewer.email)).status).toBe(401);
    expect(await deedsAbout(viewer.learnerId)).toEqual([['account-deleted', viewer.learnerId, null]]);
  });

  test('cannot be guessed at for long by whoever finds their browser', async () => {
    const { viewer } = await signedUp('guessed');
    const reasons = [];
    for (let count = 0; count < 11; count += 1) reasons.push(await deleteOwnAccount(viewer, `guess ${count}`, now));
    expect(reasons.at(9)).toEqual({ ok: false, reason: 'wrong-password' });
    expect(reasons.at(10)).toEqual({ ok: false, reason: 'too-many-tries' });
    expect(await deleteOwnAccount(viewer, password, now)).toEqual({ ok: false, reason: 'too-many-tries' });
  });

  test('does not while learners of a class would be left alone, and has an account', async () => {
    const { viewer: pupil } = await signedUp('pupil');
    const { viewer } = await signedUp('teacher');
    await openClass(viewer, { courseId, name: 'Alone' }, now);
    await joinClass(pupil, (await classesOf(viewer)).teaching[0]!.code, now);
    expect(await deleteOwnAccount(viewer, password, now)).toEqual({ ok: false, reason: 'classes-in-the-way' });
    expect(await deleteOwnAccount(await aViewer('passer-by', { isGuest: true }), password, now)).toEqual({ ok: false, reason: 'account-needed' });
  });
});
