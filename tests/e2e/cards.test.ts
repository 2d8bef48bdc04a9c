import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible';
import { takeQuiz } from './device';
import { anEmail, signUp } from './people';

/** Somebody with the cards of the first section, eight of them asked in its quiz. */
async function signUpWithCards(page: Page): Promise<void> {
  await signUp(page, 'Cora Cards', anEmail('cora'));
  await takeQuiz(page);
}

test('cards are looked through, set aside together and taken back; settings and plans say what they do', async ({ page }) => {
  test.slow();
  await signUpWithCards(page);

  await test.step('two cards are suspended and resumed by undo', async () => {
    await page.goto('/courses/sco/cards');
    for (const index of [0, 1]) await page.getByRole('checkbox', { name: /^Choose:/ }).nth(index).check();
    await page.getByRole('button', { name: 'Suspend' }).click();
    await expect(page.getByText('2 cards suspended.')).toBeVisible();
    await page.getByRole('link', { name: 'Suspended' }).click();
    await expect(page.getByText('2 cards', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByText('No cards here.')).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('a card tells its history', async () => {
    await page.goto('/courses/sco/cards?show=learning');
    await page.getByRole('listitem').getByRole('link').filter({ hasText: /SCO|China/ }).first().click();
    await expect(page.getByRole('heading', { name: 'History' })).toBeVisible();
    await expect(page.getByRole('cell', { name: 'Quiz: not right' })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('settings that cannot be are marked at their field and keep what was typed', async () => {
    await page.goto('/courses/sco/settings');
    await page.getByLabel('For new cards').fill('soon');
    await page.getByLabel('Recall aimed at').fill('85');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByLabel('For new cards')).toBeFocused();
    await expect(page.getByLabel('Recall aimed at')).toHaveValue('85');
    await page.getByLabel('For new cards').fill('1m 15m');
    await page.getByRole('button', { name: 'What does each recall cost?' }).click();
    await expect(page.getByText('Minutes a day for each recall').first()).toBeVisible();
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('Saved.')).toBeVisible();
    await page.reload();
    await expect(page.getByLabel('For new cards')).toHaveValue('1m 15m');
    await expectAccessible(page);
  });

  await test.step('a plan that changes nothing says so, and one that cannot be says why', async () => {
    await page.goto('/courses/sco/plan');
    await page.getByRole('button', { name: /Preview.*Less today/ }).click();
    await expect(page.getByText('Nothing would change.')).toBeVisible();
    await page.goto('/courses/sco/plan?kind=break&from=2020-01-01&to=2020-01-02&side=after');
    await expect(page.getByText('These dates are over.')).toBeVisible();
    await expectAccessible(page);
  });
});

test('questions beside the text are answered there', async ({ page }) => {
  test.slow();
  await signUpWithCards(page);
  await page.goto('/courses/sco/sections/founding');
  const beside = page.getByRole('list', { name: 'Questions to answer here' }).getByRole('listitem');
  await expect(beside.first()).toBeVisible();
  const count = await beside.count();
  await beside.first().getByRole('button', { name: /Show answer/ }).click();
  await expectAccessible(page);
  const accepted = page.waitForResponse((response) => response.url().endsWith('/api/reviews') && response.ok());
  await beside.first().getByRole('button', { name: 'Easy' }).click();
  await expect(beside).toHaveCount(count - 1);
  expect(await (await accepted).json()).toMatchObject({ results: [{ status: 'accepted' }] });
  await page.reload();
  await expect(page.getByText(/questions? for later/).first()).toBeVisible();
  await expect(beside).toHaveCount(count - 1);
  // Who goes on and comes back finds no question again that was answered.
  await beside.first().getByRole('button', { name: /Show answer/ }).click();
  const acceptedToo = page.waitForResponse((response) => response.url().endsWith('/api/reviews') && response.ok());
  await beside.first().getByRole('button', { name: 'Easy' }).click();
  await acceptedToo;
  await page.getByRole('link', { name: 'Study', exact: true }).last().click();
  await page.waitForURL(/\/study/);
  await page.goBack();
  await expect(beside).toHaveCount(count - 2);
});

test('the text does not move when its questions can be answered, on a phone and on a wide screen', async ({ page }) => {
  await signUpWithCards(page);
  for (const viewport of [{ width: 390, height: 844 }, { width: 1366, height: 768 }]) {
    await page.setViewportSize(viewport);
    await page.goto('/courses/sco/sections/founding');
    const beside = page.getByRole('list', { name: 'Questions to answer here' }).first();
    await beside.getByRole('button', { name: /Show answer/ }).first().click();
    await expect(beside.getByRole('button', { name: 'Easy' })).toBeVisible();
    expect(await shiftOf(page)).toBe(0);
  }
});

/** How much has moved on the page of what nobody moved, as browsers count it (Cumulative Layout Shift). */
function shiftOf(page: Page): Promise<number> {
  return page.evaluate(() => new Promise<number>((resolve) => {
    const observer = new PerformanceObserver((list) => {
      const shifts = list.getEntries() as (PerformanceEntry & { readonly value: number; readonly hadRecentInput: boolean })[];
      resolve(shifts.reduce((sum, { value, hadRecentInput }) => sum + (hadRecentInput ? 0 : value), 0));
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    // Nothing is reported where nothing moved.
    setTimeout(() => resolve(0), 2_000);
  }));
}
