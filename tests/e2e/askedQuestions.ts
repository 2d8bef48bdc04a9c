import Database from 'better-sqlite3';
import { z } from 'zod';
import type { GradedQuestion } from '@/core/questions/question';

const rowsSchema = z.array(z.object({ content: z.string() }));

/** What an attempt asks, with its keys, as the browser tests' database has it. */
export function askedQuestions(attemptId: string): GradedQuestion[] {
  const database = new Database('test-results/data/afterread.db', { readonly: true });
  try {
    const rows = database.prepare(
      `SELECT v."content" FROM "AttemptQuestion" q JOIN "QuestionVersion" v
       ON v."courseId" = q."courseId" AND v."questionId" = q."questionId" AND v."version" = q."version"
       WHERE q."attemptId" = ? ORDER BY q."position"`,
    ).all(attemptId);
    return rowsSchema.parse(rows).map(({ content }) => JSON.parse(content) as GradedQuestion);
  } finally {
    database.close();
  }
}
