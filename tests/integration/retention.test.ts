import { describe, expect } from 'vitest';
import { asId } from '@/core/ids';
import { DAY_MS, HOUR_MS } from '@/core/time';
import { noteDeed } from '@/server/audit';
import { acceptReviews } from '@/server/reviews';
import { removeOldGuests } from '@/server/retention/guests';
import { removeWhatIsOver } from '@/server/retention/removing';
import type { Viewer } from '@/server/viewer';
import { aLearner, aViewer, now, prisma, test, useFreshDatabase } from './setting';

useFreshDatabase();

const keepDays = 30;
const daysAgo = (days: number): Date => new Date(now - days * DAY_MS);

/** A guest who came so many days ago for the first time, and for the last, if their browser still has a session. */
async function aGuest(name: string, firstCame: number, lastCame: number | null): Promise<Viewer> {
  const guest = await aLearner(name, { isGuest: true });
  const client = await prisma();
  await client.user.update({ where: { id: name }, data: { createdAt: daysAgo(firstCame) } });
  if (lastCame === null) return guest;
  await client.session.create({ data: { id: `session ${name}`, token: name, userId: name, createdAt: daysAgo(firstCame), updatedAt: daysAgo(lastCame), expiresAt: daysAgo(lastCame - 60) } });
  return guest;
}

const guests = async () => (await (await prisma()).user.findMany({ where: { isAnonymous: true }, orderBy: { id: 'asc' } })).map(({ id }) => id);

describe('guests who have not come for long', () => {
  test('are removed with all that they learned, and no account and nobody who came since', async () => {
    const client = await prisma();
    const gone = await aGuest('gone', 200, 32);
    const { id: cardId } = await client.card.findFirstOrThrow({ where: { learnerId: 'gone' } });
    await acceptReviews(gone, { sentAt: now, events: [{ kind: 'review', id: asId('an-event'), cardId: asId(cardId), rating: 'good', at: now - 40 * DAY_MS, durationMs: 1000 }] }, now);
    await aGuest('forgot', 32, null);
    await aGuest('regular', 200, 30);
    await aGuest('new', 1, null);
    await aViewer('account');
    await client.user.update({ where: { id: 'account' }, data: { createdAt: daysAgo(500) } });
    expect(await removeOldGuests(client, keepDays, 100, now)).toBe(2);
    expect(await guests()).toEqual(['new', 'regular']);
    expect(await client.user.count({ where: { id: 'account' } })).toBe(1);
    const theirs = { where: { learnerId: { in: ['gone', 'forgot'] } } };
    expect(await Promise.all([client.card.count(theirs), client.studyEvent.count(theirs), client.deckRollUp.count(theirs), client.session.count({ where: { userId: 'gone' } })])).toEqual([0, 0, 0, 0]);
    expect(await client.auditEntry.findMany({ select: { action: true, actorId: true, details: true } })).toEqual([{ action: 'guests-removed', actorId: null, details: { guests: 2 } }]);
  });

  test('are removed a few at a time, the oldest first, until none is left', async () => {
    for (const [index, name] of ['third', 'first', 'second'].entries()) await aGuest(name, [50, 70, 60][index]!, null);
    const client = await prisma();
    expect(await removeOldGuests(client, keepDays, 2, now)).toBe(2);
    expect(await guests()).toContain('third');
    expect(await guests()).not.toContain('first');
    expect([await removeOldGuests(client, keepDays, 2, now), await removeOldGuests(client, keepDays, 2, now)]).toEqual([1, 0]);
  });

  test('are kept for ever where that is configured', async () => {
    await aGuest('ancient', 4000, null);
    await removeWhatIsOver(await prisma(), { guestDays: null, auditDays: null }, now);
    expect(await guests()).toContain('ancient');
    await removeWhatIsOver(await prisma(), { guestDays: keepDays, auditDays: null }, now);
    expect(await guests()).not.toContain('ancient');
  });
});

describe('who did what to whom', () => {
  test('is kept for so many days and no longer', async () => {
    const client = await prisma();
    await client.auditEntry.deleteMany();
    for (const id of ['old', 'young']) await noteDeed(client, null, { kind: 'draft-deleted', subject: { kind: 'draft', id } });
    await client.auditEntry.updateMany({ where: { subjectId: 'old' }, data: { at: daysAgo(366) } });
    await client.auditEntry.updateMany({ where: { subjectId: 'young' }, data: { at: daysAgo(364) } });
    await removeWhatIsOver(client, { guestDays: null, auditDays: 365 }, now);
    expect((await client.auditEntry.findMany()).map(({ subjectId }) => subjectId)).toEqual(['young']);
  });
});

test('network addresses go with what they were noted for: sessions of accounts that have ended, links, and counts of requests', async () => {
  const client = await prisma();
  await aViewer('visitor');
  const [over, holds] = [new Date(now - 1), new Date(now + HOUR_MS)];
  for (const [id, expiresAt] of [['over', over], ['holds', holds]] as const) {
    await client.session.create({ data: { id, token: id, userId: 'visitor', ipAddress: '192.0.2.7', expiresAt } });
    await client.verification.create({ data: { id, identifier: id, value: 'visitor', expiresAt } });
  }
  await client.rateLimit.create({ data: { id: 'over', key: '192.0.2.7|/sign-in', count: 1, lastRequest: BigInt(now - DAY_MS - 1) } });
  await client.rateLimit.create({ data: { id: 'holds', key: '192.0.2.8|/sign-in', count: 1, lastRequest: BigInt(now) } });
  await removeWhatIsOver(client, { guestDays: null, auditDays: null }, now);
  const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);
  expect(ids(await client.session.findMany({ where: { userId: 'visitor' } }))).toEqual(['holds']);
  expect([ids(await client.verification.findMany()), ids(await client.rateLimit.findMany())]).toEqual([['holds'], ['holds']]);
});
