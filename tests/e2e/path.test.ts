import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
}

test('a guest reads, takes the quiz, studies, undoes and claims the progress', async ({ page, browser }) => {
  const email = `learner-${Date.now()}@example.org`;
  await page.goto('/');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Begin reading' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('China and the Shanghai Cooperation Organisation');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Born in Shanghai' }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Take the quiz' }).click();
  await page.waitForURL(/\/attempts\//);
  await expectAccessible(page);

  await page.getByRole('radio').first().check();
  await expect(page.getByText('Saved')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('radio').first()).toBeChecked();
  await page.getByRole('button', { name: 'Submit' }).click();
  await page.getByRole('button', { name: 'Submit as it is' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/of 8 right/);
  await expect(page.getByText('Right answer').first()).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Study now' }).click();
  await page.getByRole('button', { name: 'Show answer' }).click();
  await expectAccessible(page);
  const sent = page.waitForResponse('/api/reviews');
  await page.keyboard.press('3');
  expect((await sent).status()).toBe(200);
  await expect(page.getByText('1 done')).toBeVisible();
  await page.keyboard.press('z');
  await expect(page.getByText('0 done')).toBeVisible();

  await page.getByRole('link', { name: 'Keep progress' }).click();
  await page.getByLabel('Name').fill('Mei Learner');
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password').fill('a long password');
  await page.getByRole('button', { name: 'Keep my progress' }).click();
  await expect(page.getByRole('link', { name: 'Mei Learner' })).toBeVisible();

  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto('/sign-in');
  await expectAccessible(elsewhere);
  await elsewhere.getByLabel('Email').fill(email);
  await elsewhere.getByLabel('Password').fill('a long password');
  await elsewhere.getByRole('button', { name: 'Sign in' }).click();
  await expect(elsewhere.getByRole('link', { name: 'Open the course' })).toBeVisible();
  await elsewhere.goto('/courses/sco/progress');
  await expect(elsewhere.getByText('Quizzes taken')).toBeVisible();
  await expectAccessible(elsewhere);
});
