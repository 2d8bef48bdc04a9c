import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible';
import { anEmail, signUp } from './people';

test('a deck of Anki is looked at, brought, studied, taken back to Anki, and known when it comes again', async ({ page }) => {
  await signUp(page, 'Ada Anki', anEmail('anki'));
  await page.goto('/teach/courses/new');
  const file = page.getByLabel('A deck or a collection of Anki');
  const look = page.getByRole('button', { name: 'Look at what is in it' });
  const bring = page.getByRole('button', { name: 'Bring it' });

  await file.setInputFiles({ name: 'deck.apkg', mimeType: 'application/octet-stream', buffer: Buffer.from('no deck') });
  await look.click();
  await expect(page.getByText('This is no file of Anki, or it is damaged or cut short.')).toBeVisible();
  await expect(file).toBeFocused();

  await file.setInputFiles('tests/fixtures/anki/new-schema.apkg');
  await look.click();
  await expect(page.getByText('The file holds 4 notes, 5 cards and 10 reviews.')).toBeVisible();
  await page.getByText('What is left behind (3)').click();
  await expect(page.getByText('“Which element has the number 26?”: its picture iron.jpg')).toBeVisible();
  await expectAccessible(page);
  await bring.click();
  await expect(page.getByText('Brought: 3 new facts; 9 reviews.')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Open Chemistry' }).click();
  await page.getByRole('link', { name: 'Your cards' }).click();
  await expect(page.getByText('4 cards')).toBeVisible();
  await expectAccessible(page);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'With your schedule and reviews' }).click()]);
  expect(download.suggestedFilename()).toMatch(/^chemistry.*\.apkg$/);

  await page.getByRole('link', { name: 'bring it as a deck' }).click();
  await file.setInputFiles(await download.path());
  await look.click();
  await expect(page.getByText('4 cards are of courses that are here already, and stay with those.')).toBeVisible();
  await bring.click();
  await expect(page.getByText('Everything in it was here already: nothing changed.')).toBeVisible();
});
