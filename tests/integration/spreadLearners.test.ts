import { describe as anywhere, expect, inject, onTestFinished } from 'vitest';
import type { LearnerId } from '@/core/ids';
import { deleteAccountOf } from '@/server/accountDeletion/deleting';
import { database } from '@/server/db';
import { ownRows } from '@/server/ownData/export';
import { learnerTables } from '../distribution/models';
import { spreadDatabases } from '../distribution/spreadDatabases';
import type { SpreadDatabases } from '../distribution/spreadDatabases';
import { withClient } from './postgresDatabases';
import { now, provider, test } from './setting';
import { learners, study } from './wholeStudy';

/** What stands for a distributed database, where none is to be had: four of PostgreSQL that cannot see each other. */
const describe = anywhere.skipIf(provider() !== 'postgresql');

async function spreadOver(count: number): Promise<SpreadDatabases> {
  const template = inject('template');
  if (template?.provider !== 'postgresql') throw new Error('There is no PostgreSQL');
  const databases = await spreadDatabases(template.serverUrl, template.name, count);
  onTestFinished(databases.end);
  return databases;
}

/** All at once. */
function studyAll(forLearner: SpreadDatabases['forLearner']) {
  return Promise.all(learners.map((learnerId, index) => forLearner(learnerId, () => study(learnerId, index))));
}

/** Sums of numbers differ in their last digits by the order in which a database gives rows. */
function comparable(seen: object): unknown {
  return JSON.parse(JSON.stringify(seen, (_, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(9)) : value)));
}

/** Whose rows of the tables of learners a database has. */
async function learnersIn(url: string): Promise<string[]> {
  const union = learnerTables.map(({ name }) => `SELECT "learnerId" FROM "${name}"`).join(' UNION ');
  const { rows } = await withClient(url, (client) => client.query<{ learnerId: string }>(union));
  return rows.map(({ learnerId }) => learnerId).sort();
}

describe('learners spread over four databases by a hash', () => {
  test('study, take quizzes, take their data with them and go, each in theirs alone; and see what they see on a single one', async () => {
    const { urls, placeOf, forLearner, end } = await spreadOver(4);
    const heldIn = (place: number): LearnerId[] => learners.filter((learnerId) => placeOf(learnerId) === place);
    const spread = await studyAll(forLearner);
    const found = await Promise.all(urls.map(learnersIn));
    expect(found).toEqual(urls.map((_, place) => heldIn(place)));
    expect(Math.min(...found.map(({ length }) => length))).toBeGreaterThan(0);
    expect(spread.map(({ score }) => score)).toEqual(learners.map(() => 1));

    for (const { viewer } of spread) {
      const rows = await forLearner(viewer.learnerId, () => ownRows(viewer));
      for (const table of ['Card', 'StudyEvent', 'Attempt', 'AttemptQuestion', 'AttemptResponse', 'DeckRollUp']) expect(rows.get(table)?.length, table).toBeGreaterThan(0);
      const left = await forLearner(viewer.learnerId, async () => deleteAccountOf(await database(), viewer.email, { archivesClasses: false }, now));
      expect(left.ok).toBe(true);
    }
    expect((await Promise.all(urls.map(learnersIn))).flat()).toEqual([]);
    await end();

    const single = await studyAll((await spreadOver(1)).forLearner);
    expect(single.map(({ seen }) => comparable(seen))).toEqual(spread.map(({ seen }) => comparable(seen)));
  });
});
