import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fuzz } from '../fuzz/fuzz';
import { Snapshot } from '../fuzz/snapshot';
import { targetsIn } from '../fuzz/targets';
import { aMailServer } from '../integration/mailServer';
import type { MailServer } from '../integration/mailServer';
import { startModelServer } from '../served/modelServer';
import type { ModelServer } from '../served/modelServer';
import { startServer } from '../served/server';
import type { RunningServer } from '../served/server';
import { actions } from './actions';
import type { ActionRow } from './actionRow';
import { callAction, fill, idsFor, inShort, returned, withoutIds } from './asking';
import { headerFaults } from './headers';
import { install, inventedIds } from './installation';
import type { Ids } from './installation';
import { actionsBuilt, pagesBuilt, routesBuilt } from './inventory';
import { pages } from './pages';
import { roles } from './roles';
import type { Expected, Role, Row } from './roles';
import { routes } from './routes';
import { Tables } from './tables';
import { programsOf, visitorsOf } from './visitors';
import type { Visitors } from './visitors';

/** Everybody asks for every page, route and server action of the server as it is started: each gets what the rows say. */

const folder = mkdtempSync(path.join(tmpdir(), 'afterread-access-'));
let model: ModelServer;
let mail: MailServer;
let server: RunningServer;
let visitors: Visitors;
let programs: Visitors;
let tables: Tables;
let snapshot: Snapshot;
let ids: Ids;

beforeAll(async () => {
  [ids, model, mail] = [await install(folder), await startModelServer(), await aMailServer()];
  server = await startServer(folder, 3294, { MODEL_URL: model.url, MODEL_NAME: 'small', SMTP_URL: mail.url });
  visitors = await visitorsOf(server.url);
  programs = programsOf(server.url, visitors, ids.tokens);
  tables = new Tables(ids.file);
  snapshot = new Snapshot(ids.file);
});

afterAll(async () => {
  for (const client of [visitors, programs].flatMap((all) => Object.values(all))) client.close();
  tables.close();
  snapshot.close();
  await server.stop();
  await model.stop();
  await mail.close();
  rmSync(folder, { recursive: true, force: true });
});

const whoOf = (row: Row, isAsked: (expected: Expected) => boolean): Role[] => roles.filter((role) => isAsked(row[role]));

/** What `ask` gets in each role, at the same time. */
async function gotBy<Got>(who: readonly Role[], ask: (role: Role) => Promise<Got>): Promise<Record<string, Got>> {
  return Object.fromEntries(await Promise.all(who.map(async (role) => [role, await ask(role)] as const)));
}

/** What the row says of those who are asked. */
function saidOf(row: Row, who: readonly Role[]): Record<string, number | string> {
  const said = (expected: Expected): number | string => {
    if (typeof expected === 'string' && expected.startsWith('→')) return fill(expected, ids);
    return { yes: 200, no: 404, unasked: 'unasked' }[expected as string] ?? expected;
  };
  return Object.fromEntries(who.map((role) => [role, said(row[role])]));
}

describe('a row for everything', () => {
  const differences = (built: readonly string[], rows: readonly string[]) => ({
    'without a row': built.filter((one) => !rows.includes(one)), 'no longer there': rows.filter((one) => !built.includes(one)),
  });
  const none = { 'without a row': [], 'no longer there': [] };

  test('every page has one: a new page is added to tests/access/pages.ts, with who may open it', () => {
    expect(differences(pagesBuilt(), Object.keys(pages))).toEqual(none);
  });

  test('every method of a route has one: a new one is added to tests/access/routes.ts, with what each is answered', () => {
    expect(differences(routesBuilt(), Object.keys(routes))).toEqual(none);
  });

  test('every server action has one: a new one is added to tests/access/actionsOf….ts, with who may do it', () => {
    expect(differences([...actionsBuilt().keys()], actions.map(([name]) => name))).toEqual(none);
  });
});

/** Before anything else is done: what one of these did would be missed then. */
describe('what a page of another site sends in the name of whoever looks at it', () => {
  const elsewhere = [{ origin: 'https://elsewhere.example' }, { origin: 'null' }, { origin: 'null', 'sec-fetch-site': 'cross-site' }];
  const changing = Object.entries(routes).filter(([name, { isForPlatforms }]) => !name.startsWith('GET ') && isForPlatforms !== true);

  test('is taken only by what platforms have browsers send', () => {
    expect(Object.entries(routes).filter(([, { isForPlatforms }]) => isForPlatforms === true).map(([name]) => name)).toEqual(['POST /api/lti/launch', 'POST /api/lti/login']);
  });

  test.each(changing)('%s is refused', async (name, { body, ids: own }) => {
    const [method, address] = name.split(' ') as ['POST' | 'PUT', string];
    const whole = { ...ids, ...own?.(ids) };
    const changed = await tables.changedBy(async () => {
      const answers = await Promise.all(elsewhere.map((headers) => visitors.author.answerTo(fill(address, whole), body?.(whole) ?? {}, method, headers)));
      expect(answers.map(({ status }) => status)).toEqual([403, 403, 403]);
      expect(answers.flatMap((answer) => headerFaults(answer, 'data'))).toEqual([]);
    });
    expect(changed).toEqual([]);
  });

  test('every server action is refused', async () => {
    const changed = await tables.changedBy(async () => {
      for (const [name, { args }] of actions) {
        const answer = await callAction(visitors.instructor, actionsBuilt().get(name)!, args(ids), ids, { origin: 'https://elsewhere.example' });
        expect(answer.status, name).toBe(403);
      }
    });
    expect(changed).toEqual([]);
  });
});

test('who signs in is counted by where they come from, whatever they say that they come from', async () => {
  const statuses = [];
  for (let tried = 0; tried < 11; tried += 1) {
    const headers = { 'x-forwarded-for': `203.0.113.${tried}, 10.20.2.1` };
    statuses.push((await visitors.nobody.answerTo('/api/auth/sign-in/email', { email: `nobody-${tried}@example.org`, password: 'a wrong one' }, 'POST', headers)).status);
  }
  expect(statuses).toEqual([...Array.from({ length: 10 }, () => 401), 429]);
});

describe('besides pages, routes and what they are made of', () => {
  test.each([
    '/.env', '/.git/HEAD', '/package.json', '/proxy.ts', '/server/auth.ts', '/data/secret', '/.next/BUILD_ID', '/_next/static', '/_next/static/chunks', '/_next/server/app/page.js',
    '/_next/static/..%2f..%2fpackage.json', '/..%2f..%2fetc%2fpasswd', '/api/auth/reference', '/__nextjs_original-stack-frame', '/_next/webpack-hmr',
  ])('%s is not there', async (address) => {
    expect([400, 404]).toContain((await visitors.nobody.answerTo(address, undefined, 'GET')).status);
  });

  test('nothing built says what it was built of', () => {
    const built = readdirSync('.next/static', { recursive: true, encoding: 'utf8' });
    const scripts = built.filter((file) => file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(20);
    expect(built.filter((file) => file.endsWith('.map'))).toEqual([]);
    expect(scripts.filter((file) => readFileSync(path.join('.next/static', file), 'utf8').includes('sourceMappingURL'))).toEqual([]);
  });

  test.each(['TRACE', 'TRACK', 'PROPFIND', 'OPTIONS'])('%s of a page is refused, and says nothing back', async (method) => {
    const answer = await visitors.learner.answerToBytes(method, '/', undefined, { 'x-said': 'said before' });
    expect(answer.status).toBe(method === 'TRACK' ? 400 : 405);
    expect(answer.body).not.toMatch(/said before|better-auth/);
  });

  test.each(['GET', 'OPTIONS'])('by %s no other site may read an answer', async (method) => {
    for (const address of ['/api/study', '/api/v1/classes', '/api/auth/ok']) {
      const { headers } = await visitors.learner.answerToBytes(method, address, undefined, { origin: 'https://elsewhere.example', 'access-control-request-method': 'GET' });
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control-')), address).toEqual([]);
    }
  });
});

describe('pages', () => {
  test.each(Object.entries(pages))('%s', async (address, row) => {
    const who = whoOf(row, (expected) => expected !== 'unasked');
    const got = await gotBy(who, async (role) => {
      const answer = await visitors[role].answerTo(fill(address, idsFor(role, ids)), undefined, 'GET');
      expect(headerFaults(answer, address === '/lti/refused' ? 'framed page' : 'page')).toEqual([]);
      return inShort(answer);
    });
    expect(got).toEqual(saidOf(row, who));
  });
});

describe('routes', () => {
  test.each(Object.entries(routes))('%s', async (name, { row, body, ids: own }) => {
    const [method, address] = name.split(' ') as ['GET' | 'POST' | 'PUT', string];
    const ask = (role: Role, about: Ids) => {
      const whole = { ...about, ...own?.(about) };
      return (address.startsWith('/api/v1/') ? programs : visitors)[role].answerTo(fill(address, whole), body?.(whole), method);
    };
    const answers = (who: readonly Role[]) => gotBy(who, async (role) => {
      const answer = await ask(role, idsFor(role, ids));
      expect(headerFaults(answer, address.startsWith('/api/') ? 'data' : 'page')).toEqual([]);
      return inShort(answer);
    });
    const isDone = (expected: Expected): boolean => expected === 'yes' || expected === 201;
    const [refused, done] = [whoOf(row, (one) => one !== 'unasked' && !isDone(one)), whoOf(row, isDone)];
    const changed = await tables.changedBy(async () => expect(await answers(refused)).toEqual(saidOf(row, refused)));
    // A program's token notes when it was used.
    if (method !== 'GET') expect(changed, 'what was changed for those who were refused').toEqual([]);
    expect(await answers(done)).toEqual(saidOf(row, done));
    if (row.stranger === 'no') expect((await ask('stranger', ids)).body, 'the same as of what is not there').toBe((await ask('stranger', inventedIds(ids))).body);
  });
});

describe('server actions', () => {
  const call = (name: string, role: Role, args: ActionRow['args'], about: Ids) =>
    callAction(visitors[role], actionsBuilt().get(name)!, args(idsFor(role, about)), ids);

  test.each(actions)('%s does nothing for others', async (name, { row, args }) => {
    const refused = whoOf(row, (expected) => expected === 'no');
    const changed = await tables.changedBy(async () => {
      const statuses = await gotBy(refused, async (role) => (await call(name, role, args, ids)).status);
      expect(Object.values(statuses).every((status) => status < 500), JSON.stringify(statuses)).toBe(true);
    });
    expect(changed).toEqual([]);
    if (row.stranger !== 'no') return;
    const invented = inventedIds(ids);
    const answer = async (about: Ids): Promise<string> => withoutIds(returned(await call(name, 'stranger', args, about)), about);
    expect(await answer(ids), 'the same as of what is not there').toBe(await answer(invented));
  });

  test.each(actions)('%s is done for whom it is meant', async (name, { row, args, says }) => {
    for (const role of whoOf(row, (expected) => expected === 'yes')) {
      let answer = '';
      const changed = await tables.changedBy(async () => { answer = returned(await call(name, role, args, ids)); });
      if (says === null) expect(changed, `${role} was told ${answer}`).not.toEqual([]);
      else expect(answer).toContain(says);
    }
  });
});

test('an id that no header may hold as it stands is answered like any other', async () => {
  const carryOut = actionsBuilt().get('app/courses/[courseId]/plan/actions.ts carryOut')!;
  const answer = await callAction(visitors.learner, carryOut, ['курс', { kind: 'delay', days: 3 }], ids);
  expect(returned(answer)).toContain(`/courses/${encodeURIComponent('курс')}/plan`);
});

/** It comes last, as some of it is done. Many more: npm run test:fuzz. */
test('whatever is sent, in whichever role, is answered, and by no failure', async () => {
  snapshot.putBack();
  const { failures, hung, status5xx } = await fuzz({ targets: await targetsIn(ids), visitors, programs, inputs: 500, seed: 'short', snapshot });
  expect({ failures, hung, status5xx }).toEqual({ failures: [], hung: 0, status5xx: 0 });
}, 300_000);
