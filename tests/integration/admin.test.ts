import { beforeAll, describe, expect } from 'vitest';
import { ensureDataFolder } from '@/commands/setUp/dataFolder';
import { asId } from '@/core/ids';
import type { ClassId, LearnerId } from '@/core/ids';
import { makeAccessToken, viewerOfToken } from '@/server/accessTokens';
import { makePasswordLink, setDisabled } from '@/server/admin/accountDeeds';
import { listDeeds } from '@/server/admin/deeds';
import { listAccounts, listClasses } from '@/server/admin/listing';
import { operators, setOperator } from '@/server/admin/operator';
import { auth } from '@/server/auth';
import { addInstructor, endInstruction } from '@/server/classPeople/instructors';
import { removeLearners, restoreLearner } from '@/server/classPeople/members';
import { joinClass, openClass } from '@/server/classes';
import { readConfig } from '@/server/config';
import type { Viewer } from '@/server/viewer';
import { viewerOf } from '@/server/viewer';
import { aViewer, courseId, now, prisma, test, useFreshDatabase } from './setting';

useFreshDatabase();

const password = 'rain on the old slate';
const all = { search: '', page: 1 };
let operator: Viewer;
let asked = 0;

beforeAll(async () => {
  ensureDataFolder(readConfig());
  operator = await aViewer('operator');
  await setOperator(await prisma(), ' Operator@example.org', true);
});

async function ask(path: string, body: object): Promise<Response> {
  asked += 1;
  const headers = { 'content-type': 'application/json', origin: 'http://localhost:3000', 'x-forwarded-for': `10.8.0.${asked}` };
  return (await auth()).handler(new Request(`http://localhost:3000/api/auth${path}`, { method: 'POST', headers, body: JSON.stringify(body) }));
}

const signIn = (email: string, typed = password): Promise<Response> => ask('/sign-in/email', { email, password: typed });

async function signedUp(name: string): Promise<{ viewer: Viewer; cookie: Headers }> {
  const response = await ask('/sign-up/email', { name, email: `${name}@example.org`, password });
  const cookie = new Headers({ cookie: response.headers.getSetCookie().map((one) => one.split(';')[0]).join('; ') });
  return { viewer: (await viewerOf(cookie))!, cookie };
}

describe('an operator', () => {
  test('is made and ended at the command line, by address, and only of an account that is there', async () => {
    await aViewer('deputy');
    expect(await setOperator(await prisma(), 'deputy@example.org', true)).toBe(true);
    expect(await operators(await prisma())).toEqual(['deputy@example.org', 'operator@example.org']);
    expect(await setOperator(await prisma(), 'deputy@example.org', false)).toBe(true);
    expect(await operators(await prisma())).toEqual(['operator@example.org']);
    expect(await setOperator(await prisma(), 'nobody@example.org', true)).toBe(false);
  });

  test('alone sees accounts, classes and deeds, and changes anything', async () => {
    const other = await aViewer('curious');
    expect(await Promise.all([listAccounts(other, all), listClasses(other, all), listDeeds(other, all)])).toEqual([null, null, null]);
    expect(await setDisabled(other, operator.learnerId, true)).toEqual({ ok: false, reason: 'no-such-account' });
    expect(await makePasswordLink(other, operator.learnerId, now)).toEqual({ ok: false, reason: 'no-such-account' });
    expect(await setDisabled(operator, asId<LearnerId>('nobody'), true)).toEqual({ ok: false, reason: 'no-such-account' });
    expect(await setDisabled(operator, operator.learnerId, true)).toEqual({ ok: false, reason: 'yourself' });
  });

  test('finds accounts by a part of a name or address, page by page, and no guest', async () => {
    for (let index = 0; index < 52; index += 1) await aViewer(`many${String(index).padStart(2, '0')}`);
    await aViewer('many-guest', { isGuest: true });
    const first = await listAccounts(operator, { search: 'MANY', page: 1 });
    expect([first?.count, first?.pageCount, first?.rows.length, first?.rows[0]?.email]).toEqual([52, 2, 50, 'many00@example.org']);
    expect((await listAccounts(operator, { search: 'many', page: 2 }))?.rows.map(({ name }) => name)).toEqual(['many50', 'many51']);
    await aViewer('Ann Archer', { email: 'archer@example.org' });
    expect((await listAccounts(operator, { search: 'ann ARCH', page: 1 }))?.rows).toMatchObject([{ email: 'archer@example.org' }]);
    expect((await listAccounts(operator, { search: 'operator@', page: 1 }))?.rows).toMatchObject([{ isOperator: true, isDisabled: false, teaches: 0, learnsIn: 0 }]);
  });
});

describe('an account that is disabled', () => {
  test('is signed out everywhere at once, by browser and by token, and cannot sign in until it is enabled', async () => {
    const { viewer, cookie } = await signedUp('rascal');
    const made = await makeAccessToken(viewer, { name: 'A program', days: null }, now);
    const authorization = made.ok ? `Bearer ${made.token}` : '';
    expect(await viewerOfToken(authorization, now)).toMatchObject({ ok: true });
    expect(await setDisabled(operator, viewer.learnerId, true)).toEqual({ ok: true });
    expect(await viewerOf(cookie)).toBeNull();
    expect(await viewerOfToken(authorization, now)).toEqual({ ok: false, reason: 'ended' });
    const refused = await signIn(viewer.email);
    expect([refused.status, await refused.text()]).toEqual([403, expect.stringContaining('ACCOUNT_DISABLED')]);
    expect((await signIn(viewer.email, 'not the password')).status, 'who does not know the password is told nothing').toBe(401);
    // Nor is a session made for who has shown a passkey or a second factor.
    const { internalAdapter } = await (await auth()).$context;
    await expect(internalAdapter.createSession(viewer.learnerId)).rejects.toMatchObject({ status: 'FORBIDDEN', body: { code: 'ACCOUNT_DISABLED' } });
    expect((await listAccounts(operator, { search: 'rascal', page: 1 }))?.rows).toMatchObject([{ isDisabled: true, seenAt: null }]);
    expect(await setDisabled(operator, viewer.learnerId, false)).toEqual({ ok: true });
    expect((await signIn(viewer.email)).status).toBe(200);
  });
});

describe('a link to a new password', () => {
  test('is handed on where no mail can be sent, works once, and is noted without what it carries', async () => {
    const { viewer } = await signedUp('forgetful');
    const link = await makePasswordLink(operator, viewer.learnerId, Date.now());
    const url = new URL(link.ok && link.by === 'hand' ? link.url : '');
    expect(url.pathname).toBe('/reset-password');
    const token = url.searchParams.get('token');
    const reset = (newPassword: string): Promise<Response> => ask('/reset-password', { newPassword, token });
    expect((await reset('sun on the new tiles')).status).toBe(200);
    expect((await reset('wind in the old trees')).status).toBe(400);
    expect((await signIn(viewer.email, 'sun on the new tiles')).status).toBe(200);
    const deeds = await listDeeds(operator, { search: viewer.learnerId, page: 1 });
    expect(deeds?.rows).toMatchObject([
      { by: viewer.email, words: 'signed in', details: 'by: password' },
      { by: operator.email, words: 'given a link to a new password', subject: `account ${viewer.email}`, details: '' },
      { by: viewer.email, words: 'signed in', details: 'by: new account' },
    ]);
  });
});

describe('who did what to whom', () => {
  test('is kept of a class, the latest first, and outlives those whom it speaks of', async () => {
    const [instructor, second, learner] = [await aViewer('teacher'), await aViewer('second'), await aViewer('pupil')];
    const opened = await openClass(instructor, { courseId, name: 'Tuesday' }, now);
    const classId = opened.ok ? opened.classId : asId<ClassId>('');
    const { code } = await (await prisma()).class.findUniqueOrThrow({ where: { id: classId } });
    await joinClass(learner, code, now);
    await removeLearners(instructor, classId, [learner.learnerId, second.learnerId], now);
    await restoreLearner(instructor, classId, learner.learnerId);
    await addInstructor(instructor, classId, second.email);
    await endInstruction(second, classId, instructor.learnerId);
    expect((await listClasses(operator, { search: 'SECOND@', page: 1 }))?.rows).toMatchObject([{ name: 'Tuesday', learnerCount: 1, instructors: [{ email: 'second@example.org' }] }]);
    expect((await listClasses(operator, { search: 'tuesDAY', page: 1 }))?.count).toBe(1);
    await (await prisma()).user.delete({ where: { id: learner.learnerId } });
    const deeds = await listDeeds(operator, { search: classId, page: 1 });
    expect(deeds?.rows.map(({ by, words, subject, className }) => [by, words, subject, className])).toEqual([
      [second.email, 'made an instructor no longer', `account ${instructor.email}`, 'Tuesday'],
      [instructor.email, 'made an instructor', `account ${second.email}`, 'Tuesday'],
      [instructor.email, 'taken back into the class', 'account pupil', 'Tuesday'],
      [instructor.email, 'taken out of the class', 'account pupil', 'Tuesday'],
      ['pupil', 'joined the class', 'account pupil', 'Tuesday'],
    ]);
  });
});
