import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible';
import { anEmail, signUp } from './people';

test('a course is downloaded as a folder and brought again; a faulty one is told by file', async ({ page }) => {
  await signUp(page, 'Fay Folder', anEmail('fay'));
  await page.goto('/teach/courses');
  await page.getByRole('button', { name: /^Copy/ }).click();
  await page.getByRole('link', { name: 'Publish …' }).click();
  await expectAccessible(page);

  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Download as folder' }).click()]);
  expect(download.suggestedFilename()).toMatch(/^sco-[a-z0-9]{5}\.zip$/);
  const zip = readFileSync(await download.path());
  expect(zip.subarray(0, 2).toString()).toBe('PK');

  await page.goto('/teach/courses/new');
  const chooseAndSend = async (buffer: Buffer) => {
    await page.getByLabel('The folder, as a .zip file').setInputFiles({ name: 'course.zip', mimeType: 'application/zip', buffer });
    await page.getByRole('button', { name: 'Bring the course' }).click();
  };
  await chooseAndSend(Buffer.from('no zip file'));
  await expect(page.getByText('This is no .zip file, or it is damaged or cut short.')).toBeVisible();
  // The download is not packed: its text can be changed where it stands.
  await chooseAndSend(Buffer.from(zip.toString('latin1').replace('{city}', '{town}'), 'latin1'));
  await expect(page.getByText('facts/01-founding.yaml, line 9: founding-summit-city: there is no slot type "town"')).toBeVisible();
  await expectAccessible(page);
  await chooseAndSend(zip);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('China and the Shanghai Cooperation Organisation');
});

test('a folder of somebody else’s course is not there', async ({ page }) => {
  await signUp(page, 'Nora Nosy', anEmail('nora'));
  const response = await page.request.get('/teach/courses/0199a0a0-0000-7000-8000-000000000000/folder.zip');
  expect(response.status()).toBe(404);
  expect(await response.text()).toBe('There is no such course of yours.');
});
