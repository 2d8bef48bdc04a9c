import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { account } from '@/commands/demo/accounts';
import { claims } from '@/core/lti/vocabulary';
import { setOperator } from '@/server/admin/operator';
import { closeDatabase, database } from '@/server/db';
import { makeRegistrationLink } from '@/server/lti/registering';
import { registerPlatform } from '@/server/lti/platforms';
import { sendAction } from '../access/asking';
import { actionsBuilt } from '../access/inventory';
import { instructorRole, opening, choosing } from '../platform/launching';
import { TestPlatform } from '../platform/platform';
import type { Plan } from '../platform/platform';
import { Client } from '../served/client';
import type { Answer } from '../served/client';
import { servedDatabase } from '../served/learners';
import { anyAnswer, QuizTaker } from '../served/quizTaker';
import { startServer } from '../served/server';
import type { RunningServer } from '../served/server';

/** The product as it is started, and a platform beside it: everything between them goes over HTTP. */

const folder = mkdtempSync(path.join(tmpdir(), 'afterread-lti-'));
const port = 3296;
let server: RunningServer;
let platform: TestPlatform;
let registrationLink = '';

beforeAll(async () => {
  await servedDatabase(folder, 0);
  const toolKeys = async () => (await (await fetch(`http://localhost:${port}/api/lti/jwks`)).json()) as { keys: [] };
  platform = await TestPlatform.start(toolKeys);
  const operator = await account('operator', 'operator@served.example', 'served with care', 'UTC');
  await setOperator(await database(), operator.email, true);
  await registerPlatform(operator, platform.settings, Date.now());
  registrationLink = (await makeRegistrationLink(operator, platform.url, Date.now())) ?? '';
  await closeDatabase();
  server = await startServer(folder, port);
});

afterAll(async () => {
  await server.stop();
  await platform.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** What a browser sends that a platform's page has sent the form. */
const fromPlatform = (more: Readonly<Record<string, string>> = {}) => ({
  origin: platform.url, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'content-type': 'application/x-www-form-urlencoded', ...more,
});
const inOwnWindow = { 'sec-fetch-dest': 'document' };
const inFrame = { 'sec-fetch-dest': 'iframe' };

/** Somebody who opens a link on the platform. */
async function launches(plan: Plan, where: Readonly<Record<string, string>>): Promise<{ client: Client; answer: Answer }> {
  const client = new Client(server.url);
  const asked = new URLSearchParams({ iss: platform.url, client_id: platform.clientId, login_hint: platform.plan(plan), target_link_uri: `${server.url}/api/lti/launch` });
  const begun = await client.answerToBytes('POST', '/api/lti/login', Buffer.from(asked.toString()), fromPlatform(where));
  const page = await (await fetch(begun.headers.location ?? '')).text();
  const field = (name: string): string => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? '';
  const form = new URLSearchParams({ id_token: field('id_token'), state: field('state') });
  const kept = (begun.headers['set-cookie'] ?? []).map((cookie) => cookie.split(';')[0]).join('; ');
  const answer = await client.answerToBytes('POST', '/api/lti/launch', Buffer.from(form.toString()), fromPlatform({ ...where, cookie: kept }));
  client.keepSession(answer);
  return { client, answer };
}

const quizLink = { [claims.resourceLink]: { id: 'link', title: 'The quiz' } };
const sectionQuiz = 'sco/quiz/section/founding';

describe('somebody who opens a link in a window of its own', () => {
  test('is signed in and where the link leads; their score goes back by itself', async () => {
    const learner = opening('ada', sectionQuiz, { ...quizLink, name: 'Ada', [claims.grades]: { lineitem: platform.lineItem('served') } });
    const { client, answer } = await launches({ claims: learner }, inOwnWindow);
    expect([answer.status, answer.headers.location]).toEqual([303, '/courses/sco/quizzes/section/founding']);
    expect(await client.get('/courses/sco/quizzes/section/founding')).toMatch(/Begin[\s\S]*Ada|Ada[\s\S]*Begin/);
    const taker = await QuizTaker.begin(client, 'section/founding');
    for (const { position, view } of (await taker.shown()).questions) await taker.save({ position, response: anyAnswer(view.form, 1), sequence: 1 });
    await taker.submit();
    for (let waited = 0; platform.scores.length === 0 && waited < 150; waited += 1) await wait(1_000);
    expect(platform.scores).toMatchObject([{ lineItem: 'served', body: { userId: 'ada', gradingProgress: 'FullyGraded', scoreMaximum: 100 } }]);
  });

  test('is refused with why where a key of somebody else’s has signed', async () => {
    const { client, answer } = await launches({ claims: opening('eve', 'sco'), signing: 'foreign' }, inOwnWindow);
    expect([answer.status, answer.headers.location]).toEqual([303, '/lti/refused?reason=wrong-signature']);
    expect(answer.headers['set-cookie']).toBeUndefined();
    const page = await client.answerTo('/lti/refused?reason=wrong-signature', undefined, 'GET');
    expect(page.body).toContain('not signed by a key of the platform');
    expect(page.headers['content-security-policy']).toContain('frame-ancestors *;');
  });
});

describe('in the platform’s frame', () => {
  test('somebody sees as whom they come, in a page for that frame alone, and comes in by its button', async () => {
    const { client, answer } = await launches({ claims: opening('bea', 'sco/study', { name: 'Bea' }) }, inFrame);
    expect(answer.headers['set-cookie']).toBeUndefined();
    const address = answer.headers.location ?? '';
    const page = await client.answerTo(address, undefined, 'GET');
    expect(page.headers['content-security-policy']).toContain(`frame-ancestors ${platform.url};`);
    expect(page.body).toMatch(/You come from[\s\S]*Test Moodle[\s\S]*Bea/);
    expect(page.body).not.toContain('<header');
    const elsewhere = await client.answerTo(address.replace(encodeURIComponent(platform.url), encodeURIComponent('https://elsewhere.example')), undefined, 'GET');
    expect(elsewhere.headers['content-security-policy']).toContain("frame-ancestors 'none';");
    const ticket = new URL(address, server.url).searchParams.get('ticket') ?? '';
    const form = Buffer.from(new URLSearchParams({ ticket }).toString());
    const type = { 'content-type': 'application/x-www-form-urlencoded' };
    expect((await client.answerToBytes('POST', '/api/lti/enter', form, { ...type, origin: platform.url })).status).toBe(403);
    const entered = await client.answerToBytes('POST', '/api/lti/enter', form, type);
    expect([entered.status, entered.headers.location]).toEqual([303, '/courses/sco/study']);
    client.keepSession(entered);
    expect(await client.get('/account')).toContain('Bea');
  });

  test('an instructor chooses what a link opens, and the platform takes the answer', async () => {
    const { client, answer } = await launches({ claims: choosing('prof', platform, { [claims.roles]: [instructorRole] }) }, inFrame);
    const address = answer.headers.location ?? '';
    const page = await client.answerTo(address, undefined, 'GET');
    expect(page.body).toContain(`value="${sectionQuiz}"`);
    expect(page.headers['content-security-policy']).toContain(`form-action 'self' ${platform.url}`);
    const ticket = new URL(address, server.url).searchParams.get('ticket') ?? '';
    const form = new FormData();
    form.set('choice', sectionQuiz);
    const { id } = actionsBuilt().get('app/lti/choose/actions.ts chooseHere') ?? { id: '' };
    const chosen = await sendAction(client, id, address, [ticket, null, form]);
    // What follows it in the answer begins without a gap: a signature by 2048 bits is so long.
    const [token = ''] = /eyJ[\w-]+\.[\w-]+\.[\w-]{342}/.exec(chosen.body) ?? [];
    expect(await platform.takeChoice(token)).toMatchObject({ [claims.contentItems]: [{ custom: { afterread: sectionQuiz }, lineItem: { scoreMaximum: 100 } }] });
  });

  test('a platform’s administrator registers it by a link', async () => {
    const other = await TestPlatform.start(() => Promise.resolve({ keys: [] }), 'self-registered platform');
    const address = (one: TestPlatform): string => `${new URL(registrationLink).pathname}${new URL(registrationLink).search}&${new URLSearchParams({ openid_configuration: `${one.url}/openid-configuration`, registration_token: 'let-it-in' }).toString()}`;
    const nobody = new Client(server.url);
    expect(await nobody.get(address(other))).toContain('not opened by the platform that it is for');
    const page = await nobody.answerTo(address(platform), undefined, 'GET');
    expect(page.headers['content-security-policy']).toContain(`frame-ancestors ${platform.url};`);
    expect(page.body).toContain('get to know each other');
    await other.stop();
  });
});
