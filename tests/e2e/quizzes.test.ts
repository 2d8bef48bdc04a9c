import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { gradedFormats } from '@/core/quiz/blueprint';
import { expectAccessible, expectFits } from './accessible';
import { attemptIn, begin, beginEarlier, signUpWith } from './classQuiz';

const saved = (page: Page) => expect(page.getByText('Saved', { exact: true })).toBeVisible();

const ofAllKinds = { title: 'Of all kinds', count: gradedFormats.length, formats: gradedFormats };

/** A quiz that was begun, with a question of every format on its one page. */
async function questionsOfAllKinds(page: Page): Promise<{ readonly questions: Locator; readonly total: number }> {
  await signUpWith(page, [ofAllKinds]);
  await begin(page, ofAllKinds.title);
  const questions = page.locator('fieldset');
  const total = await questions.count();
  expect(total).toBeGreaterThan(9);
  return { questions, total };
}

test('every format is answered by the keyboard alone', async ({ page }) => {
  test.setTimeout(120_000);
  const { questions, total } = await questionsOfAllKinds(page);
  // From the head of the page Tab leads to the first field of one question after the other.
  await focusTitle(page);
  for (let position = 0; position < total; position += 1) {
    const question = questions.nth(position);
    await tabInto(page, question);
    await answerByKeys(page, question);
    await expect(page.getByText(`${position + 1} of ${total} answered`)).toBeVisible();
    await tabTo(page, question.getByRole('radio', { name: 'A guess' }));
    await page.keyboard.press('Space');
  }
  await saved(page);
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByText(`${total} of ${total} answered`)).toBeVisible();
  await focusTitle(page);
  await tabTo(page, page.getByRole('button', { name: 'Submit' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/right$/);
  await expect(page.getByRole('row', { name: new RegExp(`^A guess ${total}\\b`) })).toBeVisible();
});

function focusTitle(page: Page): Promise<void> {
  return page.locator('h1').evaluate((heading) => { heading.tabIndex = -1; heading.focus(); });
}

/** Presses Tab until what has the focus lies in `box`. */
async function tabInto(page: Page, box: Locator): Promise<void> {
  for (let presses = 0; presses < 30; presses += 1) {
    await page.keyboard.press('Tab');
    if (await box.evaluate((element) => element.contains(document.activeElement))) return;
  }
  throw new Error('Tab never came into the question');
}

async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 200; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab never reached the target');
}

/** Gives an answer with the keys that the focused field takes. */
async function answerByKeys(page: Page, question: Locator): Promise<void> {
  const field = await page.evaluate(() => {
    const element = document.activeElement;
    return element instanceof HTMLInputElement ? element.type : (element?.tagName ?? '');
  });
  if (field === 'text') return page.keyboard.type('2001');
  if (field === 'radio' || field === 'checkbox') return page.keyboard.press('Space');
  if (field === 'SELECT') {
    await page.keyboard.press('ArrowDown');
    await expect(question.locator('select').first()).not.toHaveValue('');
    return;
  }
  // Putting in order: the first item goes one down by an arrow key, and is told to have gone.
  const before = await question.getByRole('listitem').first().innerText();
  await page.keyboard.press('ArrowDown');
  await expect(question.getByRole('status')).toContainText('now 2 of');
  await expect(question.getByRole('listitem').first()).not.toHaveText(before);
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('every format is answered by touch, on one page, and nothing is too small or too wide', async ({ page }) => {
    test.setTimeout(120_000);
    const { questions, total } = await questionsOfAllKinds(page);
    for (let position = 0; position < total; position += 1) await answerSomehow(questions.nth(position), (button) => button.tap());
    await expect(page.getByText(`${total} of ${total} answered`)).toBeVisible();
    await saved(page);
    await expectAccessible(page);
    const heights = await page.locator('main').getByRole('button').or(page.locator('main select, main label')).evaluateAll(
      (elements) => elements.filter((element) => element.checkVisibility() && element.textContent !== '').map((element) => [element.textContent.slice(0, 30), Math.round(element.getBoundingClientRect().height)] as const),
    );
    expect(heights.filter(([, height]) => height < 44)).toEqual([]);
    await page.getByRole('button', { name: 'Submit' }).tap();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/right$/);
    await expectAccessible(page);
  });
});

async function answerSomehow(question: Locator, press: (button: Locator) => Promise<void>): Promise<void> {
  const select = question.locator('select').first();
  if ((await select.count()) > 0) {
    await select.selectOption({ index: 1 });
    return;
  }
  const down = question.getByRole('button', { name: /^Move down/ }).first();
  if ((await down.count()) > 0) return press(down);
  const box = question.getByRole('textbox').first();
  if ((await box.count()) > 0) return box.fill('2001');
  return question.getByRole('radio').or(question.getByRole('checkbox')).first().check();
}

test('an exam goes one way, and when the time is up what is there is submitted', async ({ page }) => {
  await signUpWith(page, [{
    title: 'Exam', count: 3, formats: ['single-choice'],
    rules: { mode: 'exam', navigation: 'one-way', timeLimitMinutes: 6, attemptsAllowed: 1, asksConfidence: false },
  }]);
  await begin(page, 'Exam');
  await expect(page.getByText('Question 1 of 3')).toBeVisible();
  await expect(page.getByRole('timer')).toHaveText(/^5:\d\d left$/);
  const first = await page.locator('legend').innerText();
  await page.getByRole('radio').first().check();
  await saved(page);
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByRole('heading', { name: 'There is no way back to this question.' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByText('Question 2 of 3')).toBeVisible();
  await expect(page.locator('legend')).not.toHaveText(first);
  await page.reload();
  await expect(page.getByText('Question 2 of 3')).toBeVisible();

  beginEarlier(attemptIn(page), 5 * 60_000 + 38_000);
  await page.reload();
  await expect(page.getByRole('status').filter({ hasText: '1 minute left' })).toHaveCount(1);
  await expect(page.getByText('The time was up')).toBeVisible({ timeout: 45_000 });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^[01] of 3 right$/);
  await page.goto('/courses/sco');
  await expect(page.getByRole('button', { name: 'Begin Exam' })).toHaveCount(0);
});

test('practice tells at once what is right, and another try changes nothing of what stands', async ({ page }) => {
  await page.goto('/courses/sco/sections/founding');
  await page.getByRole('button', { name: 'Practise with feedback' }).click();
  await expect(page.getByText('Question 1 of')).toBeVisible();
  const isTyped = (await page.getByRole('textbox').count()) > 0;
  await answerSomehow(page.locator('fieldset').first(), (button) => button.click());
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.getByRole('button', { name: 'Next' })).toBeVisible();
  await expect(page.getByText('In the text')).toBeVisible();
  await expectAccessible(page);
  const again = page.getByRole('button', { name: 'Try again' });
  if (isTyped) await expect(again).toBeVisible();
  if (await again.isVisible()) {
    await again.click();
    await answerSomehow(page.locator('fieldset').first(), (button) => button.click());
    await page.getByRole('button', { name: 'Check' }).click();
    await expect(page.getByText('In the text')).toBeVisible();
  }
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByText('Question 2 of')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Question 2 of')).toBeVisible();
});

test('two pages show one answer, a contest can be taken back, and calibration is told', async ({ page, context }) => {
  await signUpWith(page, [{ title: 'Two pages', count: 2, formats: ['single-choice'] }]);
  await begin(page, 'Two pages');
  const other = await context.newPage();
  await other.goto(page.url());
  await other.locator('fieldset').first().getByRole('radio').nth(1).check();
  await saved(other);
  await expect(page.getByText('Answered in another window')).toBeVisible();
  await expect(page.locator('fieldset').first().getByRole('radio').nth(1)).toBeChecked();
  await other.close();
  for (const index of [0, 1]) {
    await page.locator('fieldset').nth(index).getByRole('radio').first().check();
    await page.locator('fieldset').nth(index).getByRole('radio', { name: 'Certain' }).check();
  }
  await saved(page);
  await page.getByRole('button', { name: 'Submit' }).click();
  await expect(page.getByRole('heading', { name: 'How sure you were' })).toBeVisible();
  await expect(page.getByRole('row', { name: /^Certain 2/ })).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  await expectFits(page);
  await page.getByRole('button', { name: 'Contest this question' }).first().click();
  await page.getByLabel('Note').fill('Two of these are right.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Contest', exact: true }).click();
  await expect(page.getByText('Contested: your note is with the author.')).toBeVisible();
  await page.getByRole('button', { name: 'Take it back' }).click();
  await expect(page.getByRole('button', { name: 'Contest this question' })).toHaveCount(2);
});
