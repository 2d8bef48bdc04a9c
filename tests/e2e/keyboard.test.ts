import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';

/** Presses Tab until what has the focus is named so. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      return element === null ? '' : (element.getAttribute('aria-label') ?? element.textContent);
    });
    if (name.test(focused.trim())) return;
  }
  throw new Error(`Tab never reached ${String(name)}`);
}

test('section, quiz and study go by the keyboard alone', async ({ page }) => {
  await page.goto('/courses/sco');
  await tabTo(page, /^Born in Shanghai$/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/sections\/founding/);
  await tabTo(page, /^Take the quiz$/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/attempts\//);

  await tabTo(page, /one question at a time/);
  await page.keyboard.press('Enter');
  await expect(page.locator('fieldset:visible')).toHaveCount(1);
  for (let question = 0; question < 7; question += 1) {
    await tabTo(page, /^Next$/);
    await page.keyboard.press('Enter');
    await expect(page.locator('fieldset:visible legend')).toContainText(String(question + 2));
  }
  await tabTo(page, /^Submit$/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Submit as it is$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('0 of 8 right');

  await tabTo(page, /^Study now$/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/study/);
  await expect(page.getByRole('button', { name: 'Show answer' })).toBeVisible();
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: /^Good/ })).toBeVisible();
  await page.keyboard.press('2');
  await expect(page.getByText('1 done')).toBeVisible();
  await page.keyboard.press('Space');
  await page.keyboard.press('Space');
  await expect(page.getByText('2 done')).toBeVisible();
  await page.keyboard.press('z');
  await expect(page.getByText('1 done')).toBeVisible();
});
