import { expect } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import Database from 'better-sqlite3';
import { z } from 'zod';
import { anEmail, password, signUp } from './people';
import type { Wire } from './wire';

export const studyPath = '/courses/sco/study';

/** Somebody new with the cards of the first section, on a device that reaches the server by the wire. */
export async function aLearnerOn(browser: Browser, wire: Wire, name: string): Promise<{ page: Page; email: string }> {
  const context = await browser.newContext({ baseURL: wire.url });
  const page = await context.newPage();
  const email = anEmail(name.toLowerCase());
  await signUp(page, name, email);
  await takeQuiz(page);
  return { page, email };
}

/** Hands in the first section's quiz as it is, which brings the section's cards. */
export async function takeQuiz(page: Page): Promise<void> {
  const begun = await page.request.post('/api/attempts', { data: { courseId: 'sco', quizKey: 'section/founding' } });
  const { attemptId } = z.object({ attemptId: z.string() }).parse(await begun.json());
  expect((await page.request.post(`/api/attempts/${attemptId}/submit`, { data: {} })).ok()).toBe(true);
}

/** The same person on another device. */
export async function anotherDevice(browser: Browser, wire: Wire, email: string): Promise<Page> {
  const page = await (await browser.newContext({ baseURL: wire.url })).newPage();
  await page.goto('/sign-in');
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('link', { name: 'Open the course' })).toBeVisible();
  return page;
}

/** Opens the study page and waits until the device keeps all that it needs without a connection. */
export async function openStudy(page: Page): Promise<void> {
  await page.goto(studyPath);
  await expect(page.getByRole('button', { name: 'Show answer' })).toBeVisible();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(() => keptDecks(page)).toBe(1);
}

/** How many decks the device keeps. */
function keptDecks(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let count = 0;
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name ?? '');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(new Error('The database cannot be opened'));
      });
      const counting = database.transaction('decks').objectStore('decks').count();
      await new Promise((resolve) => { counting.onsuccess = resolve; });
      count += counting.result;
      database.close();
    }
    return count;
  });
}

/** Rates so many cards by the keyboard: 1 is again, 3 good. */
export async function rate(page: Page, times: number, key: '1' | '3' | '4' = '1'): Promise<void> {
  await page.getByRole('button', { name: 'Show answer' }).waitFor();
  for (let time = 0; time < times; time += 1) {
    await page.keyboard.press('Space');
    await page.keyboard.press(key);
  }
}

const rowSchema = z.object({ id: z.string(), cardId: z.string().nullable(), at: z.string(), clientAt: z.string() });

/** The reviews that the server has of a learner's study, oldest first. */
export function storedReviews(email: string): z.infer<typeof rowSchema>[] {
  const sqlite = new Database('test-results/data/afterread.db', { readonly: true });
  const rows = sqlite
    .prepare(`SELECT e."id", e."cardId", e."at", e."clientAt" FROM "StudyEvent" e JOIN "User" u ON u."id" = e."learnerId"
      WHERE u."email" = ? AND e."kind" = 'review' AND e."source" = 'study' ORDER BY e."at", e."id"`)
    .all(email);
  sqlite.close();
  return z.array(rowSchema).parse(rows);
}
