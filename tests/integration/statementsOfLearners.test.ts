import type { Client } from 'pg';
import { describe as anywhere, expect, inject } from 'vitest';
import { whyAcrossLearners } from '../distribution/acrossLearners';
import { isOfOneLearner } from '../distribution/judge';
import { withClient } from './postgresDatabases';
import { provider, test } from './setting';

/** That the check of every statement (watchedStatements.ts) tells what is of one learner. PostgreSQL alone. */

const describe = anywhere.skipIf(provider() !== 'postgresql');
const judge = <Result>(work: (client: Client) => Promise<Result>): Promise<Result> => withClient(inject('judge') ?? '', work);

const ofOne = (text: string, ...values: unknown[]): Promise<boolean> => judge((client) => isOfOneLearner(client, { text, values }));

describe('a statement is of one learner', () => {
  test('where its conditions name them, in whatever way', async () => {
    expect(await ofOne('SELECT * FROM "Card" WHERE "learnerId" = $1', 'ada')).toBe(true);
    expect(await ofOne('SELECT * FROM "Card" WHERE ("learnerId" = $1 AND "id" = $2) OR ("id" = $3 AND "learnerId" = $1)', 'ada', 'one', 'two')).toBe(true);
    expect(await ofOne('UPDATE "Attempt" SET "score" = 1 WHERE "id" = $2 AND "learnerId" IN ($1)', 'ada', 'one')).toBe(true);
    expect(await ofOne('DELETE FROM "StudyEvent" WHERE ("learnerId", "id") IN (($1, $2), ($1, $3))', 'ada', 'one', 'two')).toBe(true);
  });

  test('where what is joined is of the same', async () => {
    const joined = 'FROM "Attempt" a JOIN "AttemptQuestion" q ON q."attemptId" = a."id"';
    expect(await ofOne(`SELECT * ${joined} AND q."learnerId" = a."learnerId" WHERE a."learnerId" = $1`, 'ada')).toBe(true);
    expect(await ofOne(`SELECT * ${joined} WHERE a."learnerId" = $1`, 'ada')).toBe(false);
    expect(await ofOne('SELECT * FROM "Card" c JOIN "User" u ON u."id" = c."learnerId" WHERE u."id" = $1', 'ada')).toBe(true);
  });

  test('not where others can be meant', async () => {
    expect(await ofOne('SELECT * FROM "Card" WHERE "id" = $1', 'one')).toBe(false);
    expect(await ofOne('SELECT * FROM "Card" WHERE "learnerId" = $1 OR "id" = $2', 'ada', 'one')).toBe(false);
    expect(await ofOne('SELECT * FROM "Card" WHERE "learnerId" IN ($1, $2)', 'ada', 'bob')).toBe(false);
    expect(await ofOne('SELECT * FROM "Card" WHERE "learnerId" <> $1', 'ada')).toBe(false);
    // Nobody looks into a list of pairs.
    expect(await ofOne('SELECT * FROM "Card" WHERE ("learnerId", "id") IN (VALUES ($1, $2), ($1, $3))', 'ada', 'one', 'two')).toBe(false);
  });

  test('where all rows are theirs that it puts in', async () => {
    const put = 'INSERT INTO "StudySettings" ("learnerId", "courseId", "newCardsADay", "reviewsADay", "parameters") VALUES';
    expect(await ofOne(`${put} ($1, 'one', 1, 1, '{}'), ($1, 'two', 1, 1, '{}') ON CONFLICT DO NOTHING`, 'ada')).toBe(true);
    expect(await ofOne(`${put} ($1, 'one', 1, 1, '{}'), ($2, 'one', 1, 1, '{}')`, 'ada', 'bob')).toBe(false);
  });
});

describe('what is of several learners', () => {
  test('has a reason where a class or an author asks, and none where a learner does', () => {
    expect(whyAcrossLearners('SELECT "public"."Card"."id" FROM "public"."Card" WHERE ("public"."Card"."learnerId" IN ($1,$2) AND "public"."Card"."courseId" = $3)')).toMatch(/class’s reports/);
    expect(whyAcrossLearners('SELECT * FROM "StudyEvent" WHERE ("learnerId", "cardId") IN (VALUES ($1, $2), ($3, $4))')).toBeNull();
    expect(whyAcrossLearners('UPDATE "public"."Attempt" SET "score" = $1 WHERE "public"."Attempt"."id" = $2')).toBeNull();
  });
});
