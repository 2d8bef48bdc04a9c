import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible';
import { anEmail, signUp } from './people';

const article = readFileSync('tests/e2e/article.txt', 'utf8');

const saved = (page: Page) => expect(page.getByText('Saved', { exact: true })).toBeVisible();
const slotPanel = (page: Page) => page.getByRole('region', { name: 'The selected slot' });
const progress = (page: Page) => page.getByText(/of \d+ reviewed/);

/** Signs up and makes a draft of the article; gives the draft's address. */
async function newDraft(page: Page, title: string): Promise<string> {
  await signUp(page, 'Dora Drafter', anEmail('dora'));
  await page.goto('/teach/courses/new');
  await page.getByRole('textbox', { name: 'The article', exact: true }).fill(article);
  await page.getByLabel('Title').fill(title);
  await page.getByRole('button', { name: 'Make the course' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title, { timeout: 30_000 });
  return new URL(page.url()).pathname;
}

async function publishVersion(page: Page, version: number): Promise<void> {
  await page.getByRole('link', { name: 'Publish …' }).click();
  await page.getByLabel('I have looked').check();
  await page.getByRole('button', { name: `Publish version ${version}` }).click();
  await expect(page.getByText(`Version ${version} is published.`)).toBeVisible();
}

test('an author describes a course, publishes it twice, goes back, and retires it', async ({ page, browser }) => {
  const draft = await newDraft(page, 'Lights of a coast');

  await test.step('changes its details: what is wrong stands by its field, and undo takes the rest back', async () => {
    await page.getByRole('link', { name: 'Details …' }).click();
    await expect(page.getByLabel('Title', { exact: true })).toHaveValue('Lights of a coast');
    await page.getByLabel('Title', { exact: true }).fill('Lamps and lenses');
    await page.getByLabel('Author').fill('N. Keeper');
    await page.getByLabel('Year').fill('soon');
    await page.getByRole('button', { name: 'Save the details' }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'The year is a number' })).toBeVisible();
    await expect(page.getByLabel('Year')).toBeFocused();
    await expect(page.getByLabel('Author')).toHaveValue('N. Keeper');
    await expectAccessible(page);
    await page.getByLabel('Year').fill('2020');
    await page.getByRole('button', { name: 'Save the details' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lamps and lenses');
    await page.keyboard.press('z');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lights of a coast');
    await saved(page);
  });

  let course = '';
  const learner = await (await browser.newContext()).newPage();
  const title = learner.getByRole('heading', { level: 1 });
  await test.step('publishes, describes it otherwise, and publishes again', async () => {
    await page.keyboard.press('a');
    await saved(page);
    await publishVersion(page, 1);
    course = (await page.getByRole('link', { name: 'See it as a learner' }).getAttribute('href')) ?? '';
    await learner.goto(course);
    await expect(title).toHaveText('Lights of a coast');
    await page.goto(`${draft}/details`);
    await page.getByLabel('Title', { exact: true }).fill('Lamps and lenses');
    await page.getByLabel('Publisher').fill('A coast press');
    await page.getByRole('button', { name: 'Save the details' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lamps and lenses');
    await publishVersion(page, 2);
    await learner.reload();
    await expect(title).toHaveText('Lamps and lenses');
    await expect(learner.getByText('Lights of a coast, A coast press')).toBeVisible();
  });

  await test.step('goes back to version 1, and the learner’s page follows', async () => {
    await page.getByRole('button', { name: 'Go back to version 1' }).click();
    await expect(page.getByText('Version 3 is published.')).toBeVisible();
    await expect(page.getByText('Version 1 again')).toBeVisible();
    await expectAccessible(page);
    await learner.reload();
    await expect(title).toHaveText('Lights of a coast');
  });

  await test.step('retires it: listed no more, still there for whoever learns it, and brought back', async () => {
    await page.goto(`${draft}/details`);
    await expect(page.getByRole('button', { name: 'Delete the course' })).toHaveCount(0);
    await page.getByRole('button', { name: 'Retire the course' }).click();
    await expect(page.getByText('The course is retired')).toBeVisible();
    await expect(page.getByRole('region', { name: 'Retired' }).getByRole('link', { name: 'Lamps and lenses' })).toBeVisible();
    await expectAccessible(page);
    expect((await learner.reload())?.status()).toBe(200);
    await page.getByRole('link', { name: 'Lamps and lenses' }).click();
    await page.getByRole('link', { name: 'Details …' }).click();
    await page.getByRole('button', { name: 'Bring the course back' }).click();
    await expect(page.getByText('The course is back.')).toBeVisible();
    await expect(page.getByRole('region', { name: 'Retired' })).toHaveCount(0);
    await learner.context().close();
  });
});

test('an author works by keyboard, retires a question with its reason, and deletes the draft', async ({ page }) => {
  await newDraft(page, 'A short life');

  await test.step('moves, approves, rejects and undoes', async () => {
    const first = await slotPanel(page).getByRole('heading', { level: 3 }).innerText();
    await page.keyboard.press('j');
    await expect(slotPanel(page).getByText(/^2 of \d+$/)).toBeVisible();
    await page.keyboard.press('k');
    await expect(slotPanel(page).getByRole('heading', { level: 3 })).toHaveText(first);
    await page.keyboard.press('a');
    await page.keyboard.press('r');
    await expect(progress(page)).toContainText('2 of');
    await expect(progress(page)).toContainText('1 approved');
    await page.keyboard.press('z');
    await expect(progress(page)).toContainText('1 of');
    await page.keyboard.press('z');
    await expect(progress(page)).toContainText('0 approved');
    await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
  });

  await test.step('edits by key, leaves by Escape, and is told the keys', async () => {
    await page.keyboard.press('e');
    await expect(page.getByRole('textbox', { name: 'Statement' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('textbox', { name: 'Statement' })).toHaveCount(0);
    await page.keyboard.press('?');
    await expect(page.getByRole('heading', { name: 'By keyboard' })).toBeVisible();
    await page.keyboard.press('Escape');
  });

  await test.step('retires a question for a reason', async () => {
    await page.reload();
    const question = slotPanel(page).getByRole('listitem').filter({ hasText: 'True or false' });
    await question.getByRole('button', { name: 'Retire this question' }).click();
    await question.getByRole('textbox').fill('Too easily guessed.');
    await expectAccessible(page);
    await question.getByRole('button', { name: /^Retire/ }).click();
    await expect(slotPanel(page).getByText('True or false, retired: Too easily guessed.')).toBeVisible();
    await saved(page);
    await page.reload();
    await expect(slotPanel(page).getByText('True or false, retired: Too easily guessed.')).toBeVisible();
  });

  await test.step('deletes it, once told what is lost', async () => {
    await page.keyboard.press('a');
    await saved(page);
    const draft = new URL(page.url()).pathname;
    await page.getByRole('link', { name: 'Details …' }).click();
    await expect(page.getByText('1 approved slot and 0 rejected ones')).toBeVisible();
    await page.getByRole('button', { name: 'Delete the course' }).click();
    await expect(page).toHaveURL(/details$/);
    await page.getByLabel('Delete it for good').check();
    await page.getByRole('button', { name: 'Delete the course' }).click();
    await expect(page.getByText('The course is deleted.')).toBeVisible();
    await expect(page.getByText('None yet.')).toBeVisible();
    await expectAccessible(page);
    expect((await page.goto(draft))?.status()).toBe(404);
  });
});

test('an author asks over several facts, changes such a question and retires it', async ({ page }) => {
  test.setTimeout(150_000);
  await signUp(page, 'Sue Sets', anEmail('sue'));
  await page.goto('/teach/courses');
  await page.getByRole('button', { name: 'Copy China and the Shanghai Cooperation Organisation' }).click();
  const sets = page.getByRole('region', { name: 'Questions over several facts' });

  await test.step('is told what is wrong, and mends it', async () => {
    await sets.getByRole('button', { name: 'Ask about several facts' }).click();
    await sets.getByRole('textbox', { name: 'What to do' }).fill('Match each with its answer.');
    await sets.getByRole('textbox', { name: 'Answers' }).fill('the first = Atlantis');
    await sets.getByRole('button', { name: 'Save the question' }).click();
    await expect(sets.getByText('“Atlantis” is the answer of no slot of this section.')).toBeVisible();
    await expectAccessible(page);
    await sets.getByRole('button', { name: 'Cancel' }).click();
  });

  await test.step('changes one that is there, and takes that back', async () => {
    await sets.getByRole('button', { name: 'Edit this question' }).first().click();
    await expect(sets.getByRole('textbox', { name: 'Answers' })).toHaveValue(/the city of its founding = Shanghai/);
    await sets.getByRole('textbox', { name: 'What to do' }).fill('Which place is it?');
    await sets.getByRole('button', { name: 'Save the question' }).click();
    await expect(sets.getByText('Which place is it?')).toBeVisible();
    await saved(page);
    await page.reload();
    await expect(sets.getByText('Which place is it?')).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(sets.getByText('Which place is it?')).toHaveCount(0);
  });

  await test.step('retires it for a reason', async () => {
    const first = sets.getByRole('listitem').first();
    await first.getByRole('button', { name: 'Retire this question' }).click();
    await first.getByRole('textbox').fill('Too easy.');
    await first.getByRole('button', { name: /^Retire$/ }).click();
    await expect(first.getByText('Retired: Too easy.')).toBeVisible();
    await saved(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await expectAccessible(page);
  });
});

test('an author copies the bundled course and edits the copy', async ({ page }) => {
  await signUp(page, 'Carl Copier', anEmail('carl'));
  await page.goto('/teach/courses');
  await page.getByRole('button', { name: 'Copy China and the Shanghai Cooperation Organisation' }).click();
  await expect(progress(page)).toContainText(/(\d+) of \1 reviewed/);
  await expectAccessible(page);
  await page.keyboard.press('e');
  await page.getByRole('textbox', { name: 'Explanation' }).fill('In our own words.');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(slotPanel(page).getByText('In our own words.')).toBeVisible();
  await saved(page);
  await page.getByRole('link', { name: 'Publish …' }).click();
  await expect(page.getByText(/The course will have \d+ cards/)).toBeVisible();
});
