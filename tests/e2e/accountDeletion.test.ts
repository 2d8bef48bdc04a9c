import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible';
import { openStudy, takeQuiz } from './device';
import { anEmail, comeFromElsewhere, password, signInElsewhere, signUp } from './people';

test('somebody deletes their account: this browser and the other let go of it, and nobody can sign in to it', async ({ page, browser }) => {
  const email = anEmail('leaver');
  await signUp(page, 'Leaver', email);
  await takeQuiz(page);
  const other = await signInElsewhere(browser, email);
  await openStudy(page);

  await page.goto('/account/data');
  await page.getByRole('link', { name: 'Delete your account …' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Delete your account');
  await expectAccessible(page);
  await page.getByLabel('Your password').fill('not the password');
  await page.getByRole('checkbox', { name: 'Delete my account for good.' }).check();
  await page.getByRole('button', { name: 'Delete my account' }).click();
  await expect(page.getByText('This is not your password.')).toBeVisible();
  await page.getByLabel('Your password').fill(password);
  await page.getByRole('button', { name: 'Delete my account' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your account is deleted');
  await expectAccessible(page);
  expect(await page.evaluate(async () => [(await indexedDB.databases()).length, localStorage.getItem('learner')])).toEqual([0, null]);
  await other.goto('/account');
  await expect(other).toHaveURL(/\/sign-in\?next=/);
  await comeFromElsewhere(other);
  await other.getByLabel('Email').fill(email);
  await other.getByLabel('Password').fill(password);
  await other.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(other.getByText('This address and password do not belong together.')).toBeVisible();
  await other.context().close();
});
