import { afterAll, beforeAll, describe, expect } from 'vitest';
import { ensureDataFolder } from '@/commands/setUp/dataFolder';
import { claims } from '@/core/lti/vocabulary';
import { MINUTE_MS } from '@/core/time';
import { setOperator } from '@/server/admin/operator';
import { readConfig } from '@/server/config';
import { publishedKeys } from '@/server/lti/keys';
import { beginLogin } from '@/server/lti/login';
import { registerPlatform, setPlatformDisabled } from '@/server/lti/platforms';
import { verifyLaunch } from '@/server/lti/verifying';
import type { Viewer } from '@/server/viewer';
import { launch, opening, signIn } from '../platform/launching';
import { TestPlatform } from '../platform/platform';
import type { Plan } from '../platform/platform';
import { aViewer, prisma, test, useFreshDatabase } from './setting';

useFreshDatabase();

let platform: TestPlatform;
let foreign: TestPlatform;
let operator: Viewer;
const toolKeys = async () => ({ keys: await publishedKeys(Date.now()) });

beforeAll(async () => {
  ensureDataFolder(readConfig());
  [platform, foreign] = [await TestPlatform.start(toolKeys), await TestPlatform.start(toolKeys, 'foreign platform')];
  operator = await aViewer('operator');
  await setOperator(await prisma(), operator.email, true);
  for (const one of [platform, foreign]) await registerPlatform(operator, one.settings, Date.now());
});

afterAll(() => Promise.all([platform.stop(), foreign.stop()]));

const plan = (more: Readonly<Record<string, unknown>> = {}, signing: Plan['signing'] = 'own'): Plan => ({ claims: opening('ada', 'sco', more), signing });
const seconds = (): number => Math.floor(Date.now() / 1000);

describe('a launch', () => {
  test('that a registered platform signs is let in, once', async () => {
    const brought = await signIn(platform, plan(), Date.now());
    expect(await verifyLaunch(brought.form, brought.kept, Date.now())).toMatchObject({ ok: true, isSameBrowser: true, launch: { kind: 'resource', person: { subject: 'ada' }, target: 'sco' } });
    expect(await verifyLaunch(brought.form, brought.kept, Date.now())).toEqual({ ok: false, reason: 'unknown-sign-in' });
  });

  test('sent twice at the same moment is let in once', async () => {
    const { form, kept } = await signIn(platform, plan(), Date.now());
    const both = await Promise.all([verifyLaunch(form, kept, Date.now()), verifyLaunch(form, kept, Date.now())]);
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });

  test.each<[string, Plan['signing'], string]>([
    ['signed by somebody else’s key', 'foreign', 'wrong-signature'],
    ['signed by a key that nobody publishes', 'unpublished', 'wrong-signature'],
    ['not signed at all', 'none', 'wrong-signature'],
    ['signed with the public key as a password', 'public-key-as-password', 'wrong-signature'],
    ['changed behind its signature', 'tampered', 'wrong-signature'],
  ])('%s is refused', async (_, signing, reason) => {
    expect(await launch(platform, plan({}, signing))).toEqual({ ok: false, reason });
  });

  test('signed by a key that the platform has only just begun to publish is let in', async () => {
    await launch(platform, plan());
    expect(await launch(platform, plan({}, 'renewed'), Date.now() + 15_000)).toMatchObject({ ok: true });
  });

  test.each<[string, () => Readonly<Record<string, unknown>>, string]>([
    ['meant for another tool', () => ({ aud: 'another' }), 'wrong-audience'],
    ['that is another’s among several', () => ({ aud: ['another', platform.clientId], azp: 'another' }), 'wrong-audience'],
    ['of another issuer', () => ({ iss: foreign.url }), 'wrong-issuer'],
    ['of a deployment that is not registered', () => ({ [claims.deploymentId]: '2' }), 'wrong-deployment'],
    ['that is over', () => ({ iat: seconds() - 600, exp: seconds() - 120 }), 'expired'],
    ['from the future', () => ({ iat: seconds() + 600, exp: seconds() + 900 }), 'from-the-future'],
    ['that answers another sign-in', () => ({ nonce: 'of another' }), 'wrong-nonce'],
    ['of LTI 1.1', () => ({ [claims.version]: '1.1' }), 'wrong-version'],
    ['of nobody', () => ({ sub: undefined }), 'anonymous'],
  ])('%s is refused', async (_, more, reason) => {
    expect(await launch(platform, plan(more()))).toEqual({ ok: false, reason });
  });

  test('with a nonce that served before is refused, though its token is right', async () => {
    const first = await signIn(platform, plan(), Date.now());
    const second = await signIn(platform, plan(), Date.now());
    await verifyLaunch(first.form, first.kept, Date.now());
    expect(await verifyLaunch({ id_token: first.form.id_token, state: second.form.state }, second.kept, Date.now())).toEqual({ ok: false, reason: 'wrong-nonce' });
  });

  test('of another platform, in answer to this one’s sign-in, is refused', async () => {
    const [own, other] = [await signIn(platform, plan(), Date.now()), await signIn(foreign, plan(), Date.now())];
    expect(await verifyLaunch({ id_token: other.form.id_token, state: own.form.state }, own.kept, Date.now())).toEqual({ ok: false, reason: 'wrong-signature' });
  });

  test('with a state that nobody gave, that is too old or that another browser began is refused', async () => {
    const [brought, old] = [await signIn(platform, plan(), Date.now()), await signIn(platform, plan(), Date.now())];
    expect(await verifyLaunch({ ...brought.form, state: 'made up' }, brought.kept, Date.now())).toEqual({ ok: false, reason: 'unknown-sign-in' });
    expect(await verifyLaunch(old.form, old.kept, Date.now() + 11 * MINUTE_MS)).toEqual({ ok: false, reason: 'unknown-sign-in' });
    expect(await verifyLaunch(brought.form, 'what another was given', Date.now())).toEqual({ ok: false, reason: 'another-browser' });
  });

  test('by a browser that could keep nothing is known as one', async () => {
    const { form } = await signIn(platform, plan(), Date.now());
    expect(await verifyLaunch(form, null, Date.now())).toMatchObject({ ok: true, isSameBrowser: false });
  });

  test.each(['', 'no token', 'a.b', 'a.b.c', `${'a'.repeat(50_000)}.b.c`])('with a token that is none (%.9s) is refused', async (token) => {
    const { form, kept } = await signIn(platform, plan(), Date.now());
    expect(await verifyLaunch({ ...form, id_token: token }, kept, Date.now())).toEqual({ ok: false, reason: 'wrong-signature' });
  });
});

describe('a sign-in', () => {
  test('is begun by registered platforms alone, which say which of their tools this is where there are several', async () => {
    const begin = (iss: string, client_id?: string) => beginLogin({ iss, login_hint: 'x', ...(client_id === undefined ? {} : { client_id }) }, null, Date.now());
    expect(await begin('https://elsewhere.example')).toEqual({ ok: false, reason: 'unknown-platform' });
    expect(await begin(platform.url, 'another')).toEqual({ ok: false, reason: 'unknown-platform' });
    expect(await begin(foreign.url)).toMatchObject({ ok: true });
    await registerPlatform(operator, { ...foreign.settings, clientId: 'a second one' }, Date.now());
    expect(await begin(foreign.url)).toEqual({ ok: false, reason: 'unknown-platform' });
    expect(await begin(foreign.url, 'a second one')).toMatchObject({ ok: true });
  });

  test('of a platform that is disabled ends, also where it was begun before', async () => {
    const third = await TestPlatform.start(toolKeys, 'disabled platform');
    const registered = await registerPlatform(operator, third.settings, Date.now());
    const { form, kept } = await signIn(third, plan(), Date.now());
    await setPlatformDisabled(operator, registered.ok ? registered.id : '', true, Date.now());
    expect(await verifyLaunch(form, kept, Date.now())).toEqual({ ok: false, reason: 'unknown-platform' });
    expect(await beginLogin({ iss: third.url, login_hint: 'x' }, null, Date.now())).toEqual({ ok: false, reason: 'unknown-platform' });
    await third.stop();
  });

  test('keeps neither its state nor what the browser keeps where somebody who reads the database could use it', async () => {
    const { form, kept } = await signIn(platform, plan(), Date.now());
    const rows = JSON.stringify(await (await prisma()).ltiLogin.findMany());
    expect(rows).not.toContain(form.state);
    expect(rows).not.toContain(kept);
  });
});

describe('keys of this tool', () => {
  test('are published by halves, and kept encrypted', async () => {
    const keys = await publishedKeys(Date.now());
    expect(keys).toMatchObject([{ kty: 'RSA', alg: 'RS256', use: 'sig' }]);
    expect(keys[0]).not.toHaveProperty('d');
    const [row] = await (await prisma()).ltiKey.findMany();
    expect(row?.sealed).toMatch(/^\$ba\$\d+\$[\da-f]+$/);
  });
});
