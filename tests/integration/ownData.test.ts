import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { noteDeed } from '@/server/audit';
import { makeAccessToken } from '@/server/accessTokens';
import { openClass, joinClass } from '@/server/classes';
import { Prisma } from '@/server/db';
import { unzip } from '@/server/import/zip';
import { ownDataZip, ownRows } from '@/server/ownData/export';
import { ownTables, personalTables } from '@/server/ownData/tables';
import { aLearner, aViewer, courseId, now, prisma, test, useFreshDatabase } from './setting';

useFreshDatabase();

/** Columns that name somebody. */
const ofPeople = /^\s+(learnerId|userId|authorId|actorId|createdBy|publishedBy|invitedBy|endedBy|by)\s+String/gm;

const models = [...readFileSync('prisma/schema.prisma', 'utf8').matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)].map(([, name = '', body = '']) => ({ name, body }));

describe('what is kept of somebody', () => {
  test('is theirs to take, table by table: a new one with a person in it is added to server/ownData/tables.ts', () => {
    expect(models.length).toBeGreaterThan(30);
    const named = models.flatMap(({ name, body }) => [...body.matchAll(ofPeople)].map(([, column = '']) => `${name}.${column}`));
    const covered = personalTables.flatMap(({ table, owners, names = [] }) => [...owners, ...names].map((column) => `${table}.${column}`));
    expect(named.filter((one) => !covered.includes(one))).toEqual([]);
    const tables = personalTables.map(({ table }) => table);
    expect(tables.filter((table) => !models.some(({ name }) => name === table)), 'no longer there').toEqual([]);
  });

  test('withholds every column that would let others sign in', () => {
    const secret = /^\s+(token|tokenHash|password|accessToken|refreshToken|idToken|secret|backupCodes|publicKey|credentialID)\s/gm;
    for (const { table, withheld = [] } of ownTables) {
      const columns = [...(models.find(({ name }) => name === table)?.body.matchAll(secret) ?? [])].map(([, column]) => column);
      expect(withheld, table).toEqual(expect.arrayContaining(columns));
    }
  });

  test('is all there, as in the database, and nothing of others', async () => {
    const [learner, other, teacher] = [await aLearner('exporter'), await aLearner('other'), await aViewer('teacher')];
    const opened = await openClass(teacher, { courseId, name: 'Tuesday' }, now);
    const { code } = await (await prisma()).class.findFirstOrThrow({ where: { id: opened.ok ? opened.classId : '' } });
    await joinClass(learner, code, now);
    await makeAccessToken(learner, { name: 'A program', days: null }, now);
    await noteDeed(await prisma(), learner, { kind: 'draft-deleted', subject: { kind: 'draft', id: 'a-draft' } });
    const rows = await ownRows(learner);
    for (const { table, owners } of ownTables) {
      const own = Prisma.join(owners.map((owner) => Prisma.sql`${Prisma.raw(`"${owner}"`)} = ${learner.learnerId}`), ' OR ');
      const [{ count } = { count: -1 }] = await (await prisma()).$queryRaw<{ count: bigint | number }[]>(Prisma.sql`SELECT COUNT(*) AS count FROM ${Prisma.raw(`"${table}"`)} WHERE ${own}`);
      expect(rows.get(table)?.length, table).toBe(Number(count));
    }
    for (const table of ['User', 'Card', 'Enrolment', 'AccessToken', 'AuditEntry']) expect(rows.get(table)?.length, table).toBeGreaterThan(0);
    const told = JSON.stringify([...rows]);
    expect(told).not.toContain(`"${other.learnerId}"`);
    expect(told).not.toMatch(/tokenHash|"password"/);
  });

  test('comes as one file: JSON, and a table of each kind that there is', async () => {
    const learner = await aLearner('packer');
    const zip = unzip(await ownDataZip(learner), () => true);
    const files = new Map(zip.ok ? zip.entries.map(({ name, bytes }) => [name, Buffer.from(bytes).toString('utf8')]) : []);
    expect([...files.keys()]).toEqual(['afterread.json', 'User.csv', 'Card.csv', 'DeckRollUp.csv']);
    const json: unknown = JSON.parse(files.get('afterread.json') ?? '');
    expect(json).toMatchObject({ User: [{ id: 'packer', email: 'packer@example.org' }], Attempt: [] });
    const lines = (files.get('Card.csv') ?? '').trim().split('\r\n');
    expect(lines[0]).toContain('learnerId,id,courseId');
    expect(lines.length - 1).toBe(await (await prisma()).card.count({ where: { learnerId: 'packer' } }));
  });
});
