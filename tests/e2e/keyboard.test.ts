import { expect, test } from '@playwright/test';
import { enter } from './focus';

test('section, quiz and study go by the keyboard alone', async ({ page }) => {
  await page.goto('/courses/sco');
  await enter(page, /^Born in Shanghai$/);
  await page.waitForURL(/sections\/founding/);
  await enter(page, /^Take the quiz$/);
  await page.waitForURL(/\/attempts\//);

  await enter(page, /one question at a time/);
  await expect(page.locator('fieldset:visible')).toHaveCount(1);
  for (let question = 0; question < 7; question += 1) {
    await enter(page, /^Next$/);
    await expect(page.locator('fieldset:visible legend')).toContainText(String(question + 2));
  }
  await enter(page, /^Submit$/);
  await enter(page, /^Submit as it is$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('0 of 8 right');

  await enter(page, /^Study now$/);
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
