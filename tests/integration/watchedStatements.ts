import { afterAll, expect, inject } from 'vitest';
import { whyAcrossLearners } from '../distribution/acrossLearners';
import { isOfOneLearner } from '../distribution/judge';
import { newStatements, watchStatements } from '../distribution/statements';
import { withClient } from './postgresDatabases';

/** After each file of tests on PostgreSQL: whatever the program asked of a learner's tables was asked of one learner, or there is a
 *  reason for it (tests/distribution). */

const judge = inject('judge');

if (judge !== null) {
  watchStatements();
  afterAll(async () => {
    const astray: string[] = [];
    await withClient(judge, async (client) => {
      for (const statement of newStatements()) {
        if (whyAcrossLearners(statement.text) === null && !(await isOfOneLearner(client, statement))) astray.push(statement.text);
      }
    });
    expect(astray, 'statements of several learners, for which tests/distribution/acrossLearners.ts has no reason').toEqual([]);
  });
}
