import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import Database from 'better-sqlite3';
import { gradedRules } from '@/core/quiz/rules';
import type { QuizRules } from '@/core/quiz/rules';
import type { GradedFormat } from '@/core/questions/question';
import { anEmail, signUp } from './people';

interface QuizToMake {
  readonly title: string;
  readonly count: number;
  readonly formats: readonly GradedFormat[];
  readonly rules?: Partial<QuizRules>;
  readonly dueAt?: Date;
}

/** Signs up somebody who has a class with these quizzes. */
export async function signUpWith(page: Page, quizzes: readonly QuizToMake[]): Promise<void> {
  const email = anEmail('quinn');
  await signUp(page, 'Quinn Quizzes', email);
  makeClassQuizzes(email, quizzes);
}

export async function begin(page: Page, title: string): Promise<void> {
  await page.goto('/courses/sco');
  await page.getByRole('button', { name: `Begin ${title}`, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
}

/** The attempt that is shown. */
export function attemptIn(page: Page): string {
  return new URL(page.url()).pathname.split('/')[2] ?? '';
}

/** Gives somebody a class on the bundled course with these quizzes, straight into the browser tests' database. */
export function makeClassQuizzes(email: string, quizzes: readonly QuizToMake[]): void {
  inDatabase((db) => {
    const { id: userId } = db.prepare<[string], { id: string }>('SELECT id FROM "User" WHERE email = ?').get(email)!;
    const sectionIds = db.prepare<[], { id: string }>(`SELECT id FROM "Section" WHERE courseId = 'sco' ORDER BY position`).all().map(({ id }) => id);
    const classId = `class-${email}`;
    const now = stored(new Date());
    db.prepare('INSERT INTO "Class" (id, courseId, name, code, createdAt) VALUES (?, ?, ?, ?, ?)').run(classId, 'sco', 'Formats', `code ${email}`, now);
    db.prepare('INSERT INTO "ClassInstructor" (classId, userId) VALUES (?, ?)').run(classId, userId);
    const insert = db.prepare(
      'INSERT INTO "Quiz" (id, classId, courseId, title, blueprint, rules, dueAt, createdAt, createdBy) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    );
    for (const { title, count, formats, rules, dueAt } of quizzes) {
      const blueprint = { count, formats, sectionIds, oldShare: 0, order: 'shuffled' };
      insert.run(`${title} ${email}`, classId, 'sco', title, JSON.stringify(blueprint), JSON.stringify({ ...gradedRules, ...rules }), dueAt === undefined ? null : stored(dueAt), now, userId);
    }
  });
}

/** Lets an attempt have begun so much earlier. */
export function beginEarlier(attemptId: string, ms: number): void {
  inDatabase((db) => {
    const { startedAt } = db.prepare<[string], { startedAt: string }>('SELECT startedAt FROM "Attempt" WHERE id = ?').get(attemptId)!;
    db.prepare('UPDATE "Attempt" SET startedAt = ? WHERE id = ?').run(stored(new Date(new Date(startedAt).getTime() - ms)), attemptId);
  });
}

/** Lets the due date of an attempt's quiz have passed, a minute after the attempt was handed in and a minute ago. */
export function passDueDate(attemptId: string): void {
  const minutesAgo = (count: number): string => stored(new Date(Date.now() - count * 60_000));
  inDatabase((db) => {
    db.prepare('UPDATE "Attempt" SET startedAt = ?, submittedAt = ? WHERE id = ?').run(minutesAgo(3), minutesAgo(2), attemptId);
    db.prepare(`UPDATE "Quiz" SET dueAt = ? WHERE 'class/' || id = (SELECT quizKey FROM "Attempt" WHERE id = ?)`).run(minutesAgo(1), attemptId);
  });
}

function inDatabase(act: (db: Database.Database) => void): void {
  const db = new Database('test-results/data/afterread.db');
  try {
    act(db);
  } finally {
    db.close();
  }
}

/** As the product writes dates. */
function stored(date: Date): string {
  return date.toISOString().replace('Z', '+00:00');
}
