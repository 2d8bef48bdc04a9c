import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible';
import { anEmail, signUp } from './people';

/** An article in our own words, long enough to be asked about. */
const article = readFileSync('tests/e2e/article.txt', 'utf8');

const saved = (page: Page) => expect(page.getByText('Saved', { exact: true })).toBeVisible();

test('an instructor makes a course of an article, and a learner studies it', async ({ page, browser }) => {
  test.slow();
  await signUp(page, 'Ada Author', anEmail('ada'));
  await page.goto('/');

  await test.step('pastes an article; a refusal loses nothing', async () => {
    await page.getByRole('link', { name: 'Your courses' }).click();
    await expect(page.getByText('None yet.')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'New from an article' }).click();
    await page.getByLabel('Title').fill('The lighthouses of a coast');
    await page.getByLabel('Author of the article').fill('N. Keeper');
    await page.getByRole('button', { name: 'Make the course' }).click();
    await expect(page.getByText('There is no text in this.')).toBeVisible();
    await expect(page.getByLabel('Title')).toHaveValue('The lighthouses of a coast');
    await expectAccessible(page);
    await page.getByRole('textbox', { name: 'The article', exact: true }).fill(article);
    await page.getByLabel('Year').fill('2020');
    await page.getByRole('button', { name: 'Make the course' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The lighthouses of a coast');
    await expect(page.getByRole('region', { name: 'A language model' })).toHaveCount(0);
    await expectAccessible(page);
  });

  await test.step('edits a slot while the linter speaks, and saves it', async () => {
    await page.keyboard.press('e');
    const ask = page.getByRole('textbox', { name: 'Question sentence' });
    const answer = await page.getByRole('region', { name: 'The selected slot' }).getByRole('heading', { level: 3 }).innerText();
    await ask.fill(`Is it ${answer}`);
    await expect(page.getByRole('list', { name: 'Advice on: Question sentence' }).getByRole('listitem').first()).toBeVisible();
    await expectAccessible(page);
    await ask.fill('What does the article say belongs here?');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByText('What does the article say belongs here?').first()).toBeVisible();
    await saved(page);
  });

  await test.step('selects words of the text to ask about, and takes that back', async () => {
    const words = page.getByRole('region', { name: 'The article' });
    await words.evaluate((region) => {
      const piece = [...region.querySelectorAll('[data-start]:not([role])')].find(({ textContent }) => textContent.length > 12);
      const node = piece?.firstChild;
      if (node === null || node === undefined) throw new Error('there is no plain text to select');
      const range = document.createRange();
      range.setStart(node, 1);
      range.setEnd(node, 9);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    });
    await page.getByRole('button', { name: /^Ask about “/ }).click();
    await saved(page);
    await page.keyboard.press('z');
    await saved(page);
  });

  await test.step('approves ten and rejects one by keyboard; a reload loses nothing', async () => {
    const progress = page.getByText(/of \d+ reviewed/);
    await page.keyboard.press('r');
    await expect(progress).toContainText('1 of');
    let approved = 0;
    while (approved < 10) {
      const isListed = await page.getByRole('region', { name: 'The selected slot' }).getByText('not decided').isVisible();
      if (!isListed) {
        await saved(page);
        await page.getByRole('navigation', { name: 'Sections' }).getByRole('link').filter({ hasText: / 0\/[1-9]/ }).first().click();
        await expect(page.getByRole('region', { name: 'The selected slot' }).getByText('not decided')).toBeVisible();
      }
      await page.keyboard.press('a');
      approved += 1;
      await expect(progress).toContainText(`${approved} approved`);
    }
    await saved(page);
    await page.reload();
    await expect(progress).toContainText('11 of');
    await expect(progress).toContainText('10 approved');
    await page.keyboard.press('?');
    await expect(page.getByRole('heading', { name: 'By keyboard' })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Close' }).click();
  });

  let address = '';
  await test.step('publishes', async () => {
    await page.getByRole('link', { name: 'Publish …' }).click();
    await expect(page.getByText(/\d+ cards new\./)).toBeVisible();
    await expectAccessible(page);
    await page.getByLabel('Note').fill('For the first class');
    await page.getByLabel('I have looked').check();
    await page.getByRole('button', { name: 'Publish version 1' }).click();
    await expect(page.getByText('Version 1 is published.')).toBeVisible();
    await expect(page.getByText('Nothing to publish')).toBeVisible();
    await expectAccessible(page);
    address = (await page.getByRole('link', { name: 'See it as a learner' }).getAttribute('href')) ?? '';
  });

  await test.step('a learner reads it at its address, where alone it is found, and studies a card', async () => {
    const learner = await (await browser.newContext()).newPage();
    await learner.goto('/');
    await expect(learner.getByRole('link', { name: 'The lighthouses of a coast' })).toHaveCount(0);
    await learner.goto(address);
    await expect(learner.getByRole('heading', { level: 1 })).toHaveText('The lighthouses of a coast');
    await expectAccessible(learner);
    const sections = learner.getByRole('main').getByRole('listitem').filter({ hasText: /[1-9]\d* cards?/ });
    await sections.first().getByRole('link').click();
    await learner.getByRole('button', { name: 'Add the cards without a quiz' }).click();
    await learner.getByRole('button', { name: 'Show answer' }).click();
    const sent = learner.waitForResponse('/api/reviews');
    await learner.getByRole('button', { name: /^Good/ }).click();
    expect((await sent).status()).toBe(200);
    await expect(learner.getByText('1 done')).toBeVisible();
    await learner.context().close();
  });

  await test.step('nobody else reaches the draft', async () => {
    const draft = new URL(page.url()).pathname.replace(/\/publish$/, '');
    const stranger = await (await browser.newContext()).newPage();
    for (const path of [draft, `${draft}/publish`]) expect((await stranger.goto(path))?.status()).toBe(404);
    await stranger.context().close();
  });
});
