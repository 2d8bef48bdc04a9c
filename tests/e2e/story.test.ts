import { expect, test } from '@playwright/test';
import { blank } from '../../core/questions/question';
import { expectAccessible } from './accessible';
import { anEmail, fillSignUp, signInElsewhere } from './people';
import { answerAllButFirst } from './quiz';

test('a guest learns, keeps it in an account and joins a class, whose instructor sees the mistake', async ({ page, browser }) => {
  const email = anEmail('mei');
  let missedStem = '';

  await test.step('reads the first section', async () => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Begin reading' }).click();
    await page.getByRole('link', { name: 'Born in Shanghai' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Born in Shanghai');
  });

  await test.step('takes its quiz with one wrong answer, which a closed tab does not lose', async () => {
    await page.getByRole('button', { name: 'Take the quiz' }).click();
    await page.waitForURL(/\/attempts\//);
    const missed = await answerAllButFirst(page);
    missedStem = missed.stem;
    await page.reload();
    await expect(page.getByText('8 of 8 answered')).toBeVisible();
    await page.getByRole('button', { name: 'Submit' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('7 of 8 right');
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  });

  await test.step('sees why it was wrong and where the text says it', async () => {
    const [before = '', after = ''] = missedStem.split(blank);
    const item = page.getByRole('listitem').filter({ hasText: before.trim() }).filter({ hasText: after.trim() }).first();
    await expect(item.getByText('Right answer')).toBeVisible();
    await expect(item.getByText('Why', { exact: true })).toBeVisible();
    await item.getByRole('link', { name: /Born in Shanghai, ¶/ }).click();
    await expect(page).toHaveURL(/sections\/founding#/);
    await page.goBack();
  });

  await test.step('studies the cards and undoes one', async () => {
    await page.getByRole('link', { name: 'Study now' }).click();
    for (let done = 1; done <= 3; done += 1) {
      await page.getByRole('button', { name: 'Show answer' }).click();
      const sent = page.waitForResponse('/api/reviews');
      await page.getByRole('button', { name: /^Good/ }).click();
      expect((await sent).status()).toBe(200);
      await expect(page.getByText(`${done} done`)).toBeVisible();
    }
    const undone = page.waitForResponse('/api/reviews');
    await page.getByRole('button', { name: 'Undo' }).click();
    expect((await undone).status()).toBe(200);
    await expect(page.getByText('2 done')).toBeVisible();
  });

  await test.step('claims the account', async () => {
    await page.getByRole('link', { name: 'Keep progress' }).click();
    await fillSignUp(page, 'Mei Learner', email);
  });

  await test.step('signs in elsewhere and continues', async () => {
    const elsewhere = await signInElsewhere(browser, email);
    await elsewhere.goto('/courses/sco/study');
    await elsewhere.getByRole('button', { name: 'Show answer' }).click();
    await elsewhere.keyboard.press('3');
    // Two were done today on the first device.
    await expect(elsewhere.getByText('3 done')).toBeVisible();
    await elsewhere.goto('/courses/sco/progress');
    await expect(elsewhere.getByText('Born in Shanghai').first()).toBeVisible();
    await expect(elsewhere.getByRole('heading', { name: 'Quizzes taken' })).toBeVisible();
    await elsewhere.context().close();
  });

  const instructor = await (await browser.newContext()).newPage();
  let code = '';
  await test.step('an instructor opens a class', async () => {
    await instructor.goto('/sign-up?next=/classes');
    await fillSignUp(instructor, 'Ingrid Instructor', anEmail('ingrid'));
    await instructor.getByLabel('Name').fill('World politics');
    await instructor.getByRole('button', { name: 'Open the class' }).click();
    await expect(instructor.getByRole('heading', { level: 1 })).toHaveText('World politics');
    await expect(instructor.getByText('Nobody has joined yet')).toBeVisible();
    code = (await instructor.locator('strong').textContent()) ?? '';
    expect(code).toMatch(/^[A-Z2-9]{8}$/);
    await expectAccessible(instructor);
  });

  await test.step('the learner joins by the code', async () => {
    await page.goto(`/join/${code}`);
    await page.getByRole('button', { name: 'Join' }).click();
    await page.waitForURL('/courses/sco');
  });

  await test.step('the instructor sees the mastery and the wrong answer', async () => {
    await instructor.reload();
    await expect(instructor.getByText('1 of 1')).toBeVisible();
    await expect(instructor.getByRole('heading', { name: 'Nobody at risk' })).toBeVisible();
    await expectAccessible(instructor);
    await instructor.getByRole('link', { name: '1. Born in Shanghai' }).click();
    await expect(instructor.getByRole('table', { name: 'Questions of the quiz' }).getByRole('row').nth(1)).toContainText((missedStem.split(blank)[0] ?? '').trim());
    await expectAccessible(instructor);
    await instructor.goBack();
    await instructor.getByRole('link', { name: 'Learners', exact: true }).click();
    const row = instructor.getByRole('row').filter({ hasText: 'Mei Learner' });
    await expect(row.getByRole('cell').nth(1)).toContainText(/^[1-9]\d?%/);
    await expect(row.getByRole('cell').nth(1)).toContainText(/\d+%$/);
    await expectAccessible(instructor);
    await instructor.getByRole('link', { name: 'Mei Learner' }).click();
    await expectAccessible(instructor);
    await instructor.getByRole('link', { name: 'Born in Shanghai' }).last().click();
    await expect(instructor.getByText('· wrong').or(instructor.getByText('· partly right'))).toHaveCount(1);
    await expectAccessible(instructor);
    await instructor.context().close();
  });
});
