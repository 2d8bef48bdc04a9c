import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { expectAccessible, expectAccessibleOnPhone } from './accessible';
import { anEmail, fillSignUp, signUp } from './people';

const article = readFileSync('tests/e2e/article.txt', 'utf8');
const mine = 'quite another answer';

const saved = (page: Page) => expect(page.getByText('Saved', { exact: true })).toBeVisible();
const title = (page: Page) => page.getByRole('heading', { level: 1 });

/** A course of one slot, published; gives the address of its desk. */
async function aCourse(page: Page): Promise<string> {
  await signUp(page, 'Tess Teacher', anEmail('tess'));
  await page.goto('/teach/courses/new');
  await page.getByRole('textbox', { name: 'The article', exact: true }).fill(article);
  await page.getByLabel('Title').fill('A coast');
  await page.getByRole('button', { name: 'Make the course' }).click();
  await expect(title(page)).toHaveText('A coast', { timeout: 30_000 });
  const desk = new URL(page.url()).pathname;
  await page.keyboard.press('a');
  await saved(page);
  await publish(page, 1);
  return desk;
}

async function publish(page: Page, version: number): Promise<void> {
  await page.getByRole('link', { name: 'Publish …' }).click();
  await page.getByLabel('I have looked').check();
  await page.getByRole('button', { name: `Publish version ${version}` }).click();
  await expect(page.getByText(`Version ${version} is published.`)).toBeVisible();
}

/** Looks at the page that is shown in both themes, wide and narrow. */
async function look(page: Page, name: string): Promise<void> {
  const folder = process.env['PICTURES'];
  if (folder === undefined) return;
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 844 });
      await page.evaluate((theme) => { document.documentElement.dataset['theme'] = theme; }, colorScheme);
      await page.screenshot({ path: `${folder}/${name}-${colorScheme}-${width}.png`, fullPage: true });
    }
  }
  await page.evaluate(() => { document.documentElement.dataset['theme'] = 'light'; });
  await page.setViewportSize({ width: 1280, height: 720 });
}

test('an instructor sets a quiz, gives a learner more time, corrects a key and regrades', async ({ page, browser }) => {
  test.setTimeout(180_000);
  const desk = await aCourse(page);
  const learner = await (await browser.newContext()).newPage();
  let quiz = '';

  await test.step('makes a quiz: what is wrong stands by its field, the rest is folded', async () => {
    await page.goto('/classes');
    await page.getByLabel('Name').fill('Coastal studies');
    await page.getByLabel('Course').selectOption({ label: 'A coast' });
    await page.getByRole('button', { name: 'Open the class' }).click();
    await page.getByRole('link', { name: 'Quizzes' }).click();
    await expect(page.getByText('None yet.')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'New quiz' }).click();
    await page.getByLabel('Number of questions').fill('0');
    await page.getByRole('button', { name: 'Make the quiz' }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'Give the quiz a title' })).toBeVisible();
    await expect(page.getByRole('alert').filter({ hasText: 'Choose at least one section.' })).toBeVisible();
    await expect(page.getByLabel('Title')).toBeFocused();
    await expectAccessible(page);
    await page.getByLabel('Title').fill('Lights');
    await page.getByRole('group', { name: 'Sections' }).getByRole('checkbox').first().check();
    await page.getByLabel('Number of questions').fill('1');
    await page.getByText('More rules').click();
    for (const box of await page.getByRole('group', { name: 'Kinds of question' }).getByRole('checkbox').all()) await box.uncheck();
    await page.getByLabel('Gap', { exact: true }).check();
    await page.getByLabel('Opens').fill('2030-01-01T09:00');
    await page.getByLabel('Due', { exact: true }).fill('2029-01-01T09:00');
    await page.getByRole('button', { name: 'Make the quiz' }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'opens after it is over' })).toBeVisible();
    await look(page, 'form');
    await expectAccessible(page);
    await page.getByLabel('Opens').fill('');
    await page.getByRole('button', { name: 'Make the quiz' }).click();
    await expect(title(page)).toHaveText('Lights');
    quiz = new URL(page.url()).pathname;
    await expect(page.getByText('Nobody has joined the class yet.')).toBeVisible();
  });

  await test.step('looks at a draw, with its key', async () => {
    await page.getByRole('link', { name: 'Show a draw' }).click();
    await expect(page.getByText('Right:')).toHaveCount(1);
    await look(page, 'draw');
    await expectAccessible(page);
  });

  await test.step('a learner joins, answers wrong and hands in', async () => {
    await page.goto(quiz.replace(/\/quizzes\/.*/, ''));
    const code = await page.locator('strong.tracking-widest').innerText();
    await learner.goto(`/sign-up?next=/join/${code}`);
    await fillSignUp(learner, 'Lena Learner', anEmail('lena'));
    await learner.getByRole('button', { name: 'Join' }).click();
    await expect(learner.getByRole('button', { name: 'Begin Lights' })).toBeVisible();
    await learner.goto('/classes');
    await look(learner, 'classes');
    await expectAccessible(learner);
    await learner.getByRole('button', { name: 'Begin Lights' }).click();
    await learner.locator('fieldset').first().getByRole('textbox').fill(mine);
    await saved(learner);
    await learner.getByRole('button', { name: 'Submit' }).click();
    await expect(title(learner)).toHaveText('0 of 1 right');
  });

  await test.step('sees the result, sorts and gives more time', async () => {
    await page.goto(quiz);
    const row = page.getByRole('row').filter({ hasText: 'Lena Learner' });
    await expect(row).toContainText('Failed');
    await expect(row).toContainText('0%');
    await page.getByRole('link', { name: 'score', exact: true }).click();
    await expect(page).toHaveURL(/order=score/);
    await row.getByRole('link', { name: 'Extend for Lena Learner' }).click();
    await page.getByRole('button', { name: 'Grant the extension' }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'Give extra minutes' })).toBeVisible();
    await page.getByLabel('Extra minutes').fill('15');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Granted.')).toBeVisible();
    await look(page, 'extension');
    await expectAccessible(page);
    await page.goto(quiz);
    await expect(row.getByRole('link', { name: 'Extended for Lena Learner' })).toBeVisible();
    await look(page, 'results');
    await expectAccessible(page);
    await expectAccessibleOnPhone(page);
    await page.setViewportSize({ width: 1280, height: 720 });
  });

  await test.step('reads how the quiz and its question did, and is one click from the desk', async () => {
    await page.goto(quiz.replace(/\/quizzes\/.*/, ''));
    await page.getByRole('link', { name: 'Questions that do not work' }).click();
    await expect(page.getByText('No question stands out as wrong.')).toBeVisible();
    await page.goto(quiz);
    await page.getByRole('link', { name: 'Statistics' }).click();
    await expect(page.getByText('Fewer than 10 attempts say little')).toBeVisible();
    await expect(page.getByRole('definition').filter({ hasText: 'share of the marks that was earned' })).toBeVisible();
    await look(page, 'statistics');
    await expectAccessible(page);
    const file = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Answers given' }).click();
    expect((await file).suggestedFilename()).toBe('statistics-answers.csv');
    await page.getByRole('table', { name: 'Questions of the quiz' }).getByRole('link').focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('table', { name: 'Answers given' }).getByRole('row').filter({ hasText: mine })).toContainText('1 · 100%');
    await expect(page.getByText('Too few answers for advice')).toBeVisible();
    await page.getByText('Retire it').click();
    await look(page, 'question');
    await expectAccessible(page);
    await expectAccessibleOnPhone(page);
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.getByRole('link', { name: 'Edit at the desk' }).click();
    await expect(page.getByRole('region', { name: 'The selected slot' })).toBeVisible();
    await expect(page).toHaveURL(/fact=.+&slot=/);
    await page.goto(quiz);
  });

  await test.step('cannot change what is asked any more, and is told why', async () => {
    await page.getByRole('link', { name: 'Edit', exact: true }).click();
    await expect(page.getByText('Somebody has begun')).toBeVisible();
    await expect(page.getByLabel('Number of questions')).toBeDisabled();
    await page.getByLabel('Due', { exact: true }).fill('2031-01-01T09:00');
    await page.getByRole('button', { name: 'Save the quiz' }).click();
    await expect(page.getByText('1 Jan 2031, 09:00')).toBeVisible();
  });

  await test.step('corrects the key, previews and regrades; the learner is told', async () => {
    await page.goto(desk);
    // The desk opens at the first slot that is not decided, behind the one that was approved.
    await page.getByRole('region', { name: 'The selected slot' }).waitFor();
    await page.keyboard.press('k');
    await expect(page.getByText(/^1 of \d+$/)).toBeVisible();
    await page.keyboard.press('e');
    await page.getByRole('textbox', { name: 'Other right answers' }).fill(mine);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await saved(page);
    await publish(page, 2);
    await page.goto(`${quiz}/regrade`);
    await expect(page.getByRole('row').filter({ hasText: 'Lena Learner' })).toContainText('0% → 100%');
    await expect(page.getByText('Lena Learner passes by it.')).toBeVisible();
    await look(page, 'regrade');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Change 1 score' }).click();
    await expect(page.getByText('there is nothing to regrade')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Regraded before' })).toBeVisible();
    await learner.reload();
    await expect(title(learner)).toHaveText('1 of 1 right');
    await expect(learner.getByText('it was 0 of 1 right')).toBeVisible();
    await expectAccessible(learner);
    expect((await learner.goto(quiz))?.status()).toBe(404);
    await learner.context().close();
  });

  await test.step('archives the quiz and undoes it', async () => {
    await page.goto(quiz);
    await page.getByRole('button', { name: 'Archive the quiz' }).click();
    await expect(page.getByText('Archived: learners do not see it.')).toBeVisible();
    await page.getByRole('button', { name: 'Undo: bring it back' }).click();
    await expect(page.getByRole('button', { name: 'Archive the quiz' })).toBeVisible();
    await page.goto(quiz.replace(/\/quizzes\/.*/, '/quizzes'));
    await look(page, 'list');
    await expectAccessible(page);
  });
});
