import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { expectAccessible, expectFits } from './accessible';
import { studyPath, takeQuiz } from './device';
import { anEmail, signUp } from './people';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

/** Lets the device be one that hands texts to its other programs, and remember what it was handed. */
async function canShare(page: Page): Promise<void> {
  await page.addInitScript(() => {
    navigator.share = ({ text = '' } = {}) => {
      document.title = text;
      return Promise.resolve();
    };
  });
}

test('a calendar program is given an address, reads by it what is due, and no more once it is ended', async ({ page, playwright, baseURL }) => {
  await signUp(page, 'Cal', anEmail('cal'));
  await takeQuiz(page);
  await page.goto('/account');
  await page.getByRole('link', { name: 'Calendar' }).click();
  await page.getByRole('button', { name: 'Make an address' }).click();
  await page.getByRole('button', { name: 'Copy the address' }).click();
  await expect(page.getByText('Copied')).toBeVisible();
  const address = await copied(page);
  await expect(page.getByText(address)).toBeVisible();
  await expectAccessible(page);
  await expectFits(page);
  const program = await playwright.request.newContext({ ...(baseURL === undefined ? {} : { baseURL }) });
  const read = await program.get(new URL(address).pathname);
  expect(read.headers()['content-type']).toBe('text/calendar; charset=utf-8');
  expect(await read.text()).toMatch(/^BEGIN:VCALENDAR\r\n[^]*SUMMARY:\d+ cards? due: China/);
  await page.getByRole('button', { name: 'End it' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'End it' }).click();
  await expect(page.getByRole('button', { name: 'Make an address' })).toBeVisible();
  expect((await program.get(new URL(address).pathname)).status()).toBe(404);
  await program.dispose();
});

test('a question is taken along with its source once its answer is in, and never before', async ({ page }) => {
  await canShare(page);
  await signUp(page, 'Mark', anEmail('mark'));
  await page.goto('/courses/sco/sections/founding');
  await page.getByRole('button', { name: /quiz/i }).first().click();
  await expect(page.locator('fieldset').first()).toBeVisible();
  const take = page.getByRole('button', { name: 'Copy as Markdown' });
  await expect(take).toHaveCount(0);
  await page.getByRole('button', { name: 'Submit' }).click();
  await page.getByRole('dialog').getByRole('button', { name: /Submit/ }).click();
  await take.first().click();
  await expect(page.getByText('Copied').first()).toBeVisible();
  expect(await copied(page)).toMatch(/^\*\*[^]+\*\*\n\n[^]*Answer: \*\*[^]+\*\*\n[^]*\n— Zhao Huasheng, “[^”]+”, [^]+, 2022, paragraph \d+\n$/);
  await page.getByRole('button', { name: 'Share' }).first().click();
  await expect(page).toHaveTitle(/Answer:/);
});

test('a flashcard is taken along from its source, once it is turned', async ({ page }) => {
  await signUp(page, 'Flo', anEmail('flo'));
  await takeQuiz(page);
  await page.goto(studyPath);
  await expect(page.getByText(/new/).first()).toBeVisible();
  await expect(page.getByText('Source', { exact: true })).toHaveCount(0);
  // By space a card is turned, options or not.
  await page.keyboard.press('Space');
  await page.getByText('Source', { exact: true }).click();
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(page.getByText('Copied')).toBeVisible();
  expect(await copied(page)).toContain('\n— Zhao Huasheng, “');
});
