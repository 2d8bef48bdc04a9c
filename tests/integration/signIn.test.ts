import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto';
import { afterEach, beforeAll, describe, expect, vi } from 'vitest';
import { changeSecret, ensureDataFolder } from '@/commands/setUp/dataFolder';
import { asId } from '@/core/ids';
import type { LearnerId, SessionId } from '@/core/ids';
import { DAY_MS, MINUTE_MS } from '@/core/time';
import { auth } from '@/server/auth';
import { readConfig, readSecrets } from '@/server/config';
import { endOtherSessions, endSession, sessionsOf } from '@/server/sessions';
import { viewerOf } from '@/server/viewer';
import type { Viewer } from '@/server/viewer';
import { aViewer, prisma, test, useFreshDatabase, closeDatabases } from './setting';

useFreshDatabase();

const password = 'rain on the old slate';
let asked = 0;

beforeAll(() => ensureDataFolder(readConfig()));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** What the service answers over HTTP, each time somebody from elsewhere asks. */
async function ask(path: string, body: object, { url = 'http://localhost:3000', cookie = '' } = {}): Promise<Response> {
  asked += 1;
  const headers = { 'content-type': 'application/json', origin: url, cookie, 'x-forwarded-for': `10.9.${asked >> 8}.${asked & 255}` };
  return (await auth()).handler(new Request(`${url}/api/auth${path}`, { method: 'POST', headers, body: JSON.stringify(body) }));
}

async function signUp(name: string): Promise<{ viewer: Viewer; email: string }> {
  const email = `${name}@sign-in.example`;
  const response = await ask('/sign-up/email', { name, email, password });
  expect(response.status).toBe(200);
  const { id } = await (await prisma()).user.findUniqueOrThrow({ where: { email } });
  return { viewer: { learnerId: asId<LearnerId>(id), name, email, isGuest: false, timeZone: null, dayStartHour: 4 }, email };
}

/** The session of an answer, as a browser sends it. */
const cookieOf = (response: Response): string => response.headers.getSetCookie().map((one) => one.split(';')[0]).join('; ');

const signIn = (email: string, typed = password): Promise<Response> => ask('/sign-in/email', { email, password: typed });

describe('whether there is an account', () => {
  test('is told neither by the words of a refused sign-in nor by the work that is done for it', async () => {
    const { email } = await signUp('known');
    const { password: passwords } = await (await auth()).$context;
    const [hash, verify] = [vi.spyOn(passwords, 'hash'), vi.spyOn(passwords, 'verify')];
    const refusals = [];
    for (const address of [email, 'unknown@sign-in.example']) {
      const before = hash.mock.calls.length + verify.mock.calls.length;
      const response = await signIn(address, 'not the password');
      refusals.push([response.status, await response.text(), [...response.headers.keys()].sort(), hash.mock.calls.length + verify.mock.calls.length - before]);
    }
    expect(refusals[0]).toEqual(refusals[1]);
    // One slow hash is made of the password, or one compared with it.
    expect(refusals[0]).toMatchObject([401, expect.stringContaining('INVALID_EMAIL_OR_PASSWORD'), expect.anything(), 1]);
  });

  test('is not told by asking for a new password', async () => {
    const { email } = await signUp('forgetful');
    const answers = await Promise.all([email, 'nobody@sign-in.example'].map(async (address) => {
      const response = await ask('/request-password-reset', { email: address, redirectTo: '/reset-password' });
      return [response.status, await response.text()];
    }));
    expect(answers[0]).toEqual(answers[1]);
  });
});

describe('guessing a password', () => {
  test('is slowed for the account from wherever it is tried, told alike of one that is not there, and never for good', async () => {
    const { email } = await signUp('guessed');
    const statuses = [];
    for (let tried = 0; tried < 11; tried += 1) statuses.push((await signIn(email, `guess number ${tried}`)).status);
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 401), 429]);
    expect((await signIn('not-there@sign-in.example')).status).toBe(401);
    await (await prisma()).allowance.updateMany({ data: { used: 10 } });
    for (const address of [email, 'not-there@sign-in.example']) {
      const refused = await signIn(address.toUpperCase());
      expect([refused.status, await refused.json()]).toMatchObject([429, { code: 'TOO_MANY_FOR_ACCOUNT' }]);
    }
    const noted = await (await prisma()).allowance.findMany();
    expect(JSON.stringify(noted)).not.toContain('sign-in.example');
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 15 * MINUTE_MS });
    expect((await signIn(email)).status).toBe(200);
  });

  test('is not counted where it was right', async () => {
    const { email } = await signUp('often');
    await signIn(email, 'a wrong one');
    await (await prisma()).allowance.updateMany({ data: { used: 9 } });
    for (let times = 0; times < 3; times += 1) expect((await signIn(email)).status).toBe(200);
  });

  test('is limited by address for all accounts together, in the database', async () => {
    const service = await auth();
    const from = (address: string, tried: number): Promise<Response> => service.handler(new Request('http://localhost:3000/api/auth/sign-in/email', {
      method: 'POST', headers: { 'content-type': 'application/json', origin: 'http://localhost:3000', 'x-forwarded-for': address },
      body: JSON.stringify({ email: `no address ${tried}`, password }),
    }));
    const statuses = [];
    for (let tried = 0; tried < 11; tried += 1) statuses.push((await from('10.8.0.1', tried)).status);
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 400), 429]);
    expect((await from('10.8.0.2', 0)).status).toBe(400);
    expect(await (await prisma()).rateLimit.count({ where: { key: { contains: '10.8.0.1' } } })).toBe(1);
  });

  test('by mail is limited for an account too', async () => {
    const statuses = [];
    for (let tried = 0; tried < 6; tried += 1) statuses.push((await ask('/request-password-reset', { email: 'asked-often@sign-in.example' })).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
  });
});

describe('a password', () => {
  test.each([['too short', 'PASSWORD_TOO_SHORT'], ['password2026', 'PASSWORD_TOO_EASY'], ['eve-easy-1!', 'PASSWORD_TOO_EASY']])('“%s” is refused: %s', async (typed, code) => {
    const response = await ask('/sign-up/email', { name: 'Eve Easy', email: 'eve-easy@sign-in.example', password: typed });
    expect([response.status, await response.json()]).toMatchObject([400, { code }]);
  });

  test('is changed by whoever knows it, which ends every other session', async () => {
    const { viewer, email } = await signUp('changing');
    const cookie = cookieOf(await signIn(email));
    const change = async (currentPassword: string, newPassword: string) =>
      (await ask('/change-password', { currentPassword, newPassword, revokeOtherSessions: true }, { cookie })).status;
    expect(await change('not the password', 'another slate in the rain')).toBe(400);
    expect(await change(password, 'changing-2026')).toBe(400);
    expect(await sessionsOf(viewer, Date.now())).toHaveLength(2);
    expect(await change(password, 'another slate in the rain')).toBe(200);
    expect(await sessionsOf(viewer, Date.now())).toHaveLength(1);
  });

  test('that is set anew by a mail’s link is looked at too, ends every session, and the link works once', async () => {
    const { viewer, email } = await signUp('resetting');
    await ask('/request-password-reset', { email });
    const { identifier } = await (await prisma()).verification.findFirstOrThrow({ where: { value: viewer.learnerId } });
    const token = identifier.replace('reset-password:', '');
    const reset = async (newPassword: string) => (await ask('/reset-password', { newPassword, token })).status;
    expect(await reset('resetting12')).toBe(400);
    expect(await sessionsOf(viewer, Date.now())).toHaveLength(1);
    expect(await reset('another slate in the rain')).toBe(200);
    expect(await sessionsOf(viewer, Date.now())).toEqual([]);
    expect(await reset('a third one, just as long')).toBe(400);
    expect((await signIn(email)).status).toBe(401);
  });
});

test('a passkey is removed in the first quarter of an hour after signing in alone', async () => {
  const { viewer, email } = await signUp('keyholder');
  const cookie = cookieOf(await signIn(email));
  const passkey = await (await prisma()).passkey.create({
    data: { id: 'a passkey', userId: viewer.learnerId, publicKey: '', credentialID: 'a credential', counter: 0, deviceType: 'singleDevice', backedUp: false },
  });
  const remove = (): Promise<Response> => ask('/passkey/delete-passkey', { id: passkey.id }, { cookie });
  const signedInAt = Date.now();
  vi.useFakeTimers({ toFake: ['Date'], now: signedInAt + 15 * MINUTE_MS });
  const refused = await remove();
  expect([refused.status, await refused.json()]).toMatchObject([403, { code: 'SESSION_NOT_FRESH' }]);
  expect((await ask('/passkey/delete-passkey', { id: passkey.id })).status).toBe(401);
  expect(await (await prisma()).passkey.count()).toBe(1);
  vi.setSystemTime(signedInAt + 14 * MINUTE_MS);
  expect((await remove()).status).toBe(200);
  expect(await (await prisma()).passkey.count()).toBe(0);
});

test('a new secret signs everybody out, and reads what the old ones encrypted', async () => {
  const { email } = await signUp('encrypted');
  const inSession = async () => ({ cookie: cookieOf(await signIn(email)) });
  const before = await inSession();
  expect((await ask('/two-factor/enable', { password }, before)).status).toBe(200);
  const { secret, backupCodes } = await (await prisma()).twoFactor.findFirstOrThrow();
  const withoutVersion = await symmetricEncrypt({ key: readSecrets(readConfig())[0], data: 'as it was before secrets had numbers' });
  for (let times = 0; times < 2; times += 1) {
    changeSecret(readConfig());
    await closeDatabases();
    const { secretConfig } = await (await auth()).$context;
    expect(await symmetricDecrypt({ key: secretConfig, data: secret }), 'a seed').toMatch(/^[\w-]{32}$/);
    for (const data of [backupCodes, withoutVersion]) expect(await symmetricDecrypt({ key: secretConfig, data })).not.toBe('');
  }
  expect(await viewerOf(new Headers(before))).toBeNull();
  expect(await viewerOf(new Headers(await inSession()))).toMatchObject({ email });
});

describe('a session', () => {
  test('is ended by whose it is, one or all others', async () => {
    const { viewer, email } = await signUp('everywhere');
    await signIn(email);
    await signIn(email);
    const ids = (await sessionsOf(viewer, Date.now())).map(({ id }) => id);
    expect(ids).toHaveLength(3);
    const [first, second] = [ids[0]!, ids[1]!];
    const stranger = await aViewer('session stranger');
    const isRefused = { ok: false, reason: 'not-fresh' };
    expect(await endSession(stranger, first, first, Date.now())).toEqual(isRefused);
    expect(await endOtherSessions(stranger, first, Date.now())).toEqual(isRefused);
    expect(await endSession(viewer, second, first, Date.now())).toEqual({ ok: true, count: 1 });
    expect(await endSession(viewer, second, asId<SessionId>('none'), Date.now())).toEqual({ ok: true, count: 0 });
    expect(await endOtherSessions(viewer, second, Date.now())).toEqual({ ok: true, count: 1 });
    expect((await sessionsOf(viewer, Date.now())).map(({ id }) => id)).toEqual([second]);
  });

  test('is ended from one that began in the last quarter of an hour alone', async () => {
    const { viewer, email } = await signUp('left-open');
    await signIn(email);
    const [here, there] = (await sessionsOf(viewer, Date.now())).map(({ id }) => id);
    const later = Date.now() + 15 * MINUTE_MS;
    expect(await endSession(viewer, here!, there!, later)).toEqual({ ok: false, reason: 'not-fresh' });
    expect(await endOtherSessions(viewer, here!, later)).toEqual({ ok: false, reason: 'not-fresh' });
    expect(await sessionsOf(viewer, Date.now())).toHaveLength(2);
  });

  test('ends 60 days after the last visit', async () => {
    const { email } = await signUp('idle');
    const headers = new Headers({ cookie: cookieOf(await signIn(email)) });
    const signedInAt = Date.now();
    for (const day of [59, 118]) {
      vi.useFakeTimers({ toFake: ['Date'], now: signedInAt + day * DAY_MS });
      expect(await viewerOf(headers)).toMatchObject({ email });
    }
    vi.setSystemTime(signedInAt + 178 * DAY_MS + MINUTE_MS);
    expect(await viewerOf(headers)).toBeNull();
  });

  test('ends after a year, however much it is used, for pages and for the sign-in service; a guest’s does not', async () => {
    const { viewer, email } = await signUp('always-here');
    const [first, second] = [cookieOf(await signIn(email)), cookieOf(await signIn(email))];
    const guest = new Headers({ cookie: cookieOf(await ask('/sign-in/anonymous', {})) });
    const begin = async (days: number) => (await prisma()).session.updateMany({ data: { createdAt: new Date(Date.now() - days * DAY_MS) } });
    await begin(364);
    expect(await viewerOf(new Headers({ cookie: first }))).toMatchObject({ email });
    await begin(365);
    expect(await viewerOf(new Headers({ cookie: first }))).toBeNull();
    expect((await ask('/change-password', { currentPassword: password, newPassword: 'another slate in the rain' }, { cookie: second })).status).toBe(401);
    expect(await viewerOf(guest)).toMatchObject({ isGuest: true });
    // That of signing up, by which nobody has asked since.
    expect(await sessionsOf(viewer, Date.now())).toHaveLength(1);
  });

  test('comes in a cookie that scripts cannot read and other sites do not send', async () => {
    const { email } = await signUp('cookie');
    const cookies = (await signIn(email)).headers.getSetCookie();
    expect(cookies).not.toEqual([]);
    for (const cookie of cookies) expect(cookie).toMatch(/; HttpOnly; SameSite=Lax/);
  });

  test('comes by https alone, and is taken from this host alone, where the server is reached by it', async () => {
    await closeDatabases();
    process.env['PUBLIC_URL'] = 'https://learn.example';
    const response = await ask('/sign-in/anonymous', {}, { url: 'https://learn.example' });
    const viewer = await viewerOf(new Headers({ cookie: cookieOf(response) }));
    delete process.env['PUBLIC_URL'];
    await closeDatabases();
    const cookies = response.headers.getSetCookie();
    expect(cookies).not.toEqual([]);
    for (const cookie of cookies) {
      expect(cookie).toMatch(/^__Host-.*; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
      expect(cookie).not.toMatch(/domain/i);
    }
    expect(viewer).toMatchObject({ isGuest: true });
  });

  test('is not listed with its secret, nor is anything offered that no page uses', async () => {
    const { email } = await signUp('listing');
    const cookie = cookieOf(await signIn(email));
    for (const path of ['/get-session', '/list-sessions', '/revoke-sessions', '/update-user', '/change-email', '/delete-user']) {
      expect((await ask(path, {}, { cookie })).status, path).toBe(404);
    }
  });
});
