import Database from 'better-sqlite3';
import { gradedRules } from '@/core/quiz/rules';
import type { QuizRules } from '@/core/quiz/rules';
import type { GradedFormat } from '@/core/questions/question';

interface QuizToMake {
  readonly title: string;
  readonly count: number;
  readonly formats: readonly GradedFormat[];
  readonly rules?: Partial<QuizRules>;
}

/** Gives somebody a class on the bundled course with these quizzes, straight into the browser tests' database. */
export function makeClassQuizzes(email: string, quizzes: readonly QuizToMake[]): void {
  const db = new Database('test-results/data/afterread.db');
  try {
    const { id: userId } = db.prepare<[string], { id: string }>('SELECT id FROM "User" WHERE email = ?').get(email)!;
    const sectionIds = db.prepare<[], { id: string }>(`SELECT id FROM "Section" WHERE courseId = 'sco' ORDER BY position`).all().map(({ id }) => id);
    const classId = `class-${email}`;
    const now = new Date().toISOString().replace('Z', '+00:00');
    db.prepare('INSERT INTO "Class" (id, courseId, name, code, createdAt) VALUES (?, ?, ?, ?, ?)').run(classId, 'sco', 'Formats', `code ${email}`, now);
    db.prepare('INSERT INTO "ClassInstructor" (classId, userId) VALUES (?, ?)').run(classId, userId);
    const insert = db.prepare(
      'INSERT INTO "Quiz" (id, classId, courseId, title, blueprint, rules, createdAt, createdBy) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    );
    for (const { title, count, formats, rules } of quizzes) {
      const blueprint = { count, formats, sectionIds, oldShare: 0, order: 'shuffled' };
      insert.run(`${title} ${email}`, classId, 'sco', title, JSON.stringify(blueprint), JSON.stringify({ ...gradedRules, ...rules }), now, userId);
    }
  } finally {
    db.close();
  }
}

/** Lets an attempt have begun so much earlier. */
export function beginEarlier(attemptId: string, ms: number): void {
  const db = new Database('test-results/data/afterread.db');
  try {
    const { startedAt } = db.prepare<[string], { startedAt: string }>('SELECT startedAt FROM "Attempt" WHERE id = ?').get(attemptId)!;
    const earlier = new Date(new Date(startedAt).getTime() - ms).toISOString().replace('Z', '+00:00');
    db.prepare('UPDATE "Attempt" SET startedAt = ? WHERE id = ?').run(earlier, attemptId);
  } finally {
    db.close();
  }
}
