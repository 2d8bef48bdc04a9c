import { expect, test } from '@playwright/test';
import { expectAccessibleAtBothWidths } from './accessible';
import { anEmail, signUp } from './people';

test('an instructor gives a program access by a token, and takes it back, by the keyboard alone', async ({ page, request }) => {
  await signUp(page, 'Tara Token', anEmail('tara'));
  await page.goto('/classes');
  await page.getByLabel('Name').fill('Read by a script');
  await page.getByRole('button', { name: 'Open the class' }).click();
  await page.waitForURL(/\/classes\/./);
  const api = `/api/v1${new URL(page.url()).pathname}`;
  expect((await request.get(api)).status()).toBe(401);

  await page.goto('/account');
  await page.getByRole('link', { name: 'Access for programs' }).press('Enter');
  await page.getByRole('button', { name: 'Make a token' }).press('Enter');
  await expect(page.getByText('Say which program it is for.')).toBeVisible();
  await page.getByLabel('What it is for').fill('Marks spreadsheet');
  await page.keyboard.press('Enter');
  await expect(page.getByText('it is not shown again')).toBeVisible();
  await expect(page.getByText('Never used')).toBeVisible();
  await expectAccessibleAtBothWidths(page);
  const token = await page.getByText(/^afterread_/).innerText();

  const read = async () => request.get(api, { headers: { authorization: `Bearer ${token}` } });
  expect(await (await read()).json()).toMatchObject({ name: 'Read by a script', overview: { learners: 0 } });
  const all = await request.get('/api/v1/classes', { headers: { authorization: `Bearer ${token}` } });
  expect(await all.json()).toMatchObject({ teaching: [{ name: 'Read by a script' }] });
  expect((await request.get('/openapi.json')).ok()).toBe(true);
  await page.reload();
  await expect(page.getByText(token)).toBeHidden();
  await expect(page.getByText('Last used within the hour')).toBeVisible();

  await page.getByRole('button', { name: 'Revoke Marks spreadsheet' }).press('Enter');
  await expectAccessibleAtBothWidths(page);
  await page.getByRole('button', { name: 'Revoke it' }).press('Enter');
  await expect(page.getByText('None yet.')).toBeVisible();
  const refused = await read();
  expect(refused.status()).toBe(401);
  expect(await refused.text()).toContain('was revoked');
});
