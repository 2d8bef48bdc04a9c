import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { gradedFormats } from '@/core/quiz/blueprint';
import { expectAccessible, expectFits } from './accessible';
import { attemptIn, begin, passDueDate, signUpWith } from './classQuiz';

/** How a quiz is left: its result now or later, on paper, and before everything is saved. */

const title = (page: Page) => page.getByRole('heading', { level: 1 });

test('an exam’s answers wait for the due date: its result says until when, and shows them then', async ({ page }) => {
  await signUpWith(page, [{
    title: 'Waiting', count: 2, formats: ['single-choice'], dueAt: new Date(Date.now() + 24 * 60 * 60_000),
    rules: { mode: 'exam', feedback: 'after-due', asksConfidence: false, attemptsAllowed: 1 },
  }]);
  await begin(page, 'Waiting');
  for (const index of [0, 1]) await page.locator('fieldset').nth(index).getByRole('radio').first().check();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  const attemptId = attemptIn(page);
  await page.getByRole('button', { name: 'Submit' }).click();

  await expect(title(page)).toHaveText('Submitted');
  await expect(page.getByText('Your score and the right answers can be seen here from')).toBeVisible();
  for (const told of ['Your answer', 'Right answer', 'In the text', /of 2 right/]) await expect(page.getByText(told, { exact: true })).toHaveCount(0);
  await expect(page.getByRole('button', { name: /Contest|Print/ })).toHaveCount(0);
  await expectAccessible(page);

  passDueDate(attemptId);
  await page.reload();
  await expect(title(page)).toHaveText(/^[012] of 2 right$/);
  await expect(page.getByText('can be seen here from')).toHaveCount(0);
  await expect(page.getByText('Your answer', { exact: true })).toHaveCount(2);
  await expect(page.getByText('In the text', { exact: true })).toHaveCount(2);
  await expect(page.getByRole('button', { name: 'Contest this question' })).toHaveCount(2);
  await expectAccessible(page);
});

test('a printed result has every question whole, and nothing to press', async ({ page }) => {
  await signUpWith(page, [{ title: 'On paper', count: gradedFormats.length, formats: gradedFormats }]);
  await begin(page, 'On paper');
  const total = await page.locator('fieldset').count();
  await page.getByRole('button', { name: 'Submit' }).click();
  await page.getByRole('button', { name: 'Submit as it is' }).click();
  await expect(title(page)).toHaveText(`0 of ${total} right`);
  const questions = page.locator('main ol > li');
  const onScreen = await questions.allInnerTexts();
  expect(onScreen).toHaveLength(total);

  await page.emulateMedia({ media: 'print' });
  // A4 at 96 dots an inch, less the usual margins.
  await page.setViewportSize({ width: 718, height: 1047 });
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('banner')).toHaveCount(0);
  const printed = await questions.allInnerTexts();
  expect(printed).toEqual(onScreen.map((text) => text.replace(/\s*(?:Contest this question|Copy as Markdown)\s*/gu, '')));
  await expectFits(page);
  expect(await cutOff(page)).toEqual([]);
  expect((await page.pdf({ format: 'A4' })).byteLength).toBeGreaterThan(10_000);
});

/** What in the page is larger than the box that it is shown in. */
function cutOff(page: Page): Promise<string[]> {
  return page.locator('main').evaluate((main) =>
    [...main.querySelectorAll('*')]
      .filter((element) => element.clientHeight > 1 && getComputedStyle(element).overflow !== 'visible')
      .filter((element) => element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1)
      .map((element) => element.outerHTML.slice(0, 100)));
}

test('a page with an answer that is not saved asks before it is left, and is left at once when all is saved', async ({ page }) => {
  await signUpWith(page, [{ title: 'Leaving', count: 1, formats: ['single-choice'], rules: { asksConfidence: false } }]);
  await begin(page, 'Leaving');
  await page.route('**/responses', (route) => route.abort());
  await page.getByRole('radio').first().check();
  await expect(page.getByText('Not saved', { exact: false })).toBeVisible();
  const asking = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asking;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();

  await page.unroute('**/responses');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  let asked = 0;
  page.on('dialog', (one) => { asked += 1; void one.accept(); });
  await page.goto('/courses/sco');
  await expect(title(page)).toBeVisible();
  expect(asked).toBe(0);
  await page.goBack();
  await expect(page.getByRole('radio').first()).toBeChecked();
});
