import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect } from 'vitest';
import { z } from 'zod';
import { endpoints } from '@/core/api/endpoints';
import type { Endpoint } from '@/core/api/endpoints';
import { openApiDocument } from '@/core/api/openApi';
import { DAY_MS } from '@/core/time';
import { accessTokensOf, makeAccessToken, revokeAccessToken, viewerOfToken } from '@/server/accessTokens';
import { aToken, described, description, get } from './apiClient';
import { aViewer, now, prisma, sectionId, test, useFreshDatabase } from './setting';
import { aTaughtClass, othersOf } from './taughtClass';

useFreshDatabase();

async function sentenceOf(response: Response): Promise<string> {
  return z.object({ error: z.string() }).parse(await response.json()).error;
}

describe('the description of the API', () => {
  test('is what the schemas of the answers say; `npx tsx commands/openApi.ts` writes it', () => {
    expect(JSON.parse(readFileSync('public/openapi.json', 'utf8'))).toEqual(JSON.parse(JSON.stringify(openApiDocument())));
  });

  test('has each route, and each of its paths has one', () => {
    const routes = readdirSync('app/api/v1', { recursive: true, encoding: 'utf8' }).filter((file) => path.basename(file) === 'route.ts')
      .map((file) => `/api/v1/${path.dirname(file)}`.replaceAll('[', '{').replaceAll(']', '}'));
    expect(Object.keys(description.paths).sort()).toEqual(routes.sort());
  });
});

describe('a token', () => {
  test('reads what its owner may, until it is revoked or its time is up', async () => {
    const { instructor, classId } = await aTaughtClass('Tokens');
    const token = await aToken(instructor);
    expect(await (await get(endpoints.classes, {}, token)).json()).toMatchObject({ teaching: [{ id: classId, name: 'Tokens' }], archived: [] });
    const [own] = await accessTokensOf(instructor, Date.now());
    expect(own).toMatchObject({ name: 'a script' });
    expect(own!.lastUsedAt).not.toBeNull();
    expect(JSON.stringify(await (await prisma()).accessToken.findMany())).not.toContain(token.slice(-20));
    expect(await viewerOfToken(`bearer ${token}`, Date.now() + 31 * DAY_MS)).toEqual({ ok: false, reason: 'ended' });
    expect(await accessTokensOf(instructor, Date.now() + 31 * DAY_MS)).toEqual([]);
    expect(await revokeAccessToken(await aViewer('another owner'), own!.id, Date.now())).toBe(false);
    expect(await revokeAccessToken(instructor, own!.id, Date.now())).toBe(true);
    const refused = await get(endpoints.classes, {}, token);
    expect(refused.status).toBe(401);
    expect(await sentenceOf(refused)).toContain('was revoked');
  });

  test('holds for as many days as were asked for, or without an end, and is listed with it', async () => {
    const viewer = await aViewer('asks for ends');
    const tokens = new Map<number | null, string>();
    for (const days of [30, 90, 365, null] as const) {
      const made = await makeAccessToken(viewer, { name: String(days), days }, now);
      if (made.ok) tokens.set(days, made.token);
    }
    const endOf = (days: number): number => now + days * DAY_MS;
    const listed = async (at: number) => (await accessTokensOf(viewer, at)).map(({ name, endsAt }) => [name, endsAt]);
    const all = [['null', null], ['365', endOf(365)], ['90', endOf(90)], ['30', endOf(30)]];
    expect(new Set(await listed(now))).toEqual(new Set(all));
    expect(await listed(endOf(365))).toEqual([['null', null]]);
    const isRead = async (days: number | null, at: number): Promise<boolean> => (await viewerOfToken(`Bearer ${tokens.get(days)!}`, at)).ok;
    expect([await isRead(90, endOf(90) - 1), await isRead(90, endOf(90)), await isRead(null, endOf(3650))]).toEqual([true, false, true]);
    const [unended] = await accessTokensOf(viewer, endOf(365));
    expect(await revokeAccessToken(viewer, unended!.id, endOf(365))).toBe(true);
    expect(await isRead(null, endOf(365))).toBe(false);
  });

  test('made when an end was a revocation to come holds until then', async () => {
    const viewer = await aViewer('made one long ago');
    const made = await makeAccessToken(viewer, { name: 'old', days: null }, now);
    await (await prisma()).accessToken.updateMany({ where: { userId: viewer.learnerId }, data: { revokedAt: new Date(now + DAY_MS) } });
    expect(await accessTokensOf(viewer, now)).toMatchObject([{ name: 'old', endsAt: now + DAY_MS }]);
    expect(await accessTokensOf(viewer, now + DAY_MS)).toEqual([]);
    expect(await viewerOfToken(`Bearer ${made.ok ? made.token : ''}`, now + DAY_MS)).toEqual({ ok: false, reason: 'ended' });
  });

  test('that is none, or is missing, is refused in a sentence', async () => {
    for (const wrong of [null, 'afterread_nonsense', '']) {
      const refused = await get(endpoints.overview, { classId: 'x' }, wrong);
      expect(refused.status).toBe(401);
      expect(refused.headers.get('www-authenticate')).toContain('Bearer');
      expect(described('refusal').safeParse(await refused.json()).success).toBe(true);
    }
  });

  test('of somebody else finds nothing of a class; a learner’s finds that learner alone', async () => {
    const learner = await aViewer('reads themselves');
    const { classId } = await aTaughtClass('Not yours', [learner]);
    const others = await othersOf('Not yours', learner);
    for (const viewer of others.filter(({ isGuest }) => !isGuest)) {
      const token = await aToken(viewer);
      const parts = { classId, learnerId: others[1]!.learnerId, attemptId: 'x', quizId: 'x', sectionId, questionId: 'x' };
      for (const endpoint of Object.values<Endpoint>(endpoints).filter(({ path: { length } }) => length > endpoints.classes.path.length)) {
        expect((await get(endpoint, parts, token)).status, endpoint.path).toBe(404);
      }
    }
    expect((await get(endpoints.learner, { classId, learnerId: learner.learnerId }, await aToken(learner))).status).toBe(200);
    expect(await makeAccessToken(others.find(({ isGuest }) => isGuest)!, { name: 'x', days: null }, now)).toEqual({ ok: false, reason: 'account-needed' });
  });

  test('is refused a query that is none, ids that no database holds, and more reads than are allowed', async () => {
    const { instructor, classId } = await aTaughtClass('Limits');
    const token = await aToken(instructor);
    const strange = await get(endpoints.sectionStatistics, { classId, sectionId }, token, '?attempts=some');
    expect([strange.status, await sentenceOf(strange)]).toEqual([400, 'attempts is one of: first, all.']);
    expect((await get(endpoints.sectionStatistics, { classId, sectionId }, token, '?attempts=all')).status).toBe(200);
    expect((await get(endpoints.overview, { classId: '\0' }, token)).status).toBe(404);
    await (await prisma()).allowance.updateMany({ where: { key: { endsWith: instructor.learnerId, startsWith: 'api reads' } }, data: { used: 120 } });
    const limited = await get(endpoints.classes, {}, token);
    expect(limited.status).toBe(429);
    expect(Number(limited.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  test('is one of at most twenty that hold', async () => {
    const viewer = await aViewer('makes many');
    for (let made = 0; made < 20; made += 1) await aToken(viewer);
    expect(await makeAccessToken(viewer, { name: 'one more', days: null }, Date.now())).toEqual({ ok: false, reason: 'too-many' });
  });
});
