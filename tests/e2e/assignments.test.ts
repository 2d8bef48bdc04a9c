import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { DAY_MS } from '@/core/time';
import { wallClockOf } from '@/core/wallClock';
import { expectAccessible, expectAccessibleOnPhone } from './accessible';
import { anEmail, fillSignUp, signUp } from './people';

/** In so many days, as a field for the class's clock takes it. */
const inDays = (days: number): string => wallClockOf(Date.now() + days * DAY_MS, 'UTC');

/** Looks at the page that is shown, wide and narrow. */
async function look(page: Page, name: string): Promise<void> {
  const folder = process.env['PICTURES'];
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 844 });
    await (width === 390 ? expectAccessibleOnPhone(page) : expectAccessible(page));
    if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}-${width}.png`, fullPage: true });
  }
}

test('an instructor assigns two sections; a learner sees it under This week and studies for it', async ({ page, browser }) => {
  const learner = await (await browser.newContext()).newPage();
  const thisWeek = learner.getByRole('region', { name: 'This week' });

  await test.step('the instructor assigns, told by each field what is wrong with it', async () => {
    await signUp(page, 'Ina Instructor', anEmail('ina'));
    await page.goto('/classes');
    await page.getByLabel('Name').fill('Central Asia');
    await page.getByRole('button', { name: 'Open the class' }).click();
    await page.getByRole('link', { name: 'Assignments' }).click();
    await expect(page.getByText('None yet.')).toBeVisible();
    await page.getByRole('link', { name: 'New assignment' }).click();
    await page.getByRole('button', { name: 'Assign it' }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'Give the assignment a title.' })).toBeVisible();
    await expect(page.getByRole('alert').filter({ hasText: 'Choose at least one section.' })).toBeVisible();
    await expect(page.getByRole('alert').filter({ hasText: 'Give the day and the time by which it is to be done.' })).toBeVisible();
    await expect(page.getByLabel('Title')).toBeFocused();
    await look(page, 'form');
    await page.getByLabel('Title').fill('Before the seminar');
    const sections = page.getByRole('group', { name: 'Sections to read' }).getByRole('checkbox');
    await sections.nth(0).check();
    await sections.nth(1).check();
    await page.getByLabel('Due').fill(inDays(5));
    await page.getByLabel('To be known, in percent').fill('80');
    await page.getByRole('button', { name: 'Assign it' }).click();
    await expect(page.getByText('Sections 1 and 2, 80% to be known.')).toBeVisible();
  });

  await test.step('a learner joins and reads what is asked', async () => {
    await page.getByRole('link', { name: 'Central Asia' }).click();
    const code = await page.locator('strong.tracking-widest').innerText();
    await learner.goto(`/sign-up?next=/join/${code}`);
    await fillSignUp(learner, 'Leo Learner', anEmail('leo'));
    await learner.getByRole('button', { name: 'Join' }).click();
    await expect(thisWeek).toContainText('0 of 2 sections begun. 0% known of 80% asked.');
    await expect(thisWeek.getByRole('link', { name: 'Study for it' })).toHaveCount(0);
    await thisWeek.getByRole('link', { name: 'Read section 1' }).click();
    await learner.getByRole('button', { name: 'Add the cards without a quiz' }).click();
    await expect(learner.getByRole('button', { name: 'Show answer' })).toBeVisible();
    await learner.goto('/courses/sco');
    await expect(thisWeek).toContainText('1 of 2 sections begun.');
    await expect(thisWeek.getByRole('link', { name: 'Read section 2' })).toBeVisible();
    await look(learner, 'week');
  });

  await test.step('and studies for it, from the course’s page or among the other sessions', async () => {
    await learner.goto('/courses/sco/study/other');
    await expect(learner.getByRole('heading', { name: 'For an assignment (Before the seminar)' })).toBeVisible();
    await look(learner, 'other');
    await learner.getByRole('button', { name: 'Study for it (Before the seminar)' }).click();
    await expect(learner.getByText('for Before the seminar')).toBeVisible();
    await learner.goto('/courses/sco');
    await thisWeek.getByRole('link', { name: 'Study for it' }).click();
    await expect(learner.getByText('Of the cards in your deck, expected to be known when it is due: 0%')).toBeVisible();
    await look(learner, 'study');
    await learner.getByRole('button', { name: 'Show answer' }).click();
    const accepted = learner.waitForResponse((response) => response.url().endsWith('/api/reviews') && response.ok());
    await learner.getByRole('button', { name: /^Easy/ }).click();
    await accepted;
    await learner.goto('/courses/sco');
    await expect(thisWeek).not.toContainText(' 0% known');
  });

  await test.step('the instructor sees who is not done, archives it and undoes that', async () => {
    await page.getByRole('link', { name: 'Assignments' }).click();
    await expect(page.getByText('0 of 1 done.')).toBeVisible();
    await page.getByText('Who has not (1)').click();
    await expect(page.getByText('Leo Learner')).toBeVisible();
    await look(page, 'list');
    await page.getByRole('button', { name: 'Archive Before the seminar' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'is archived: learners no longer see it.' })).toBeVisible();
    await look(page, 'archived');
    await learner.reload();
    await expect(thisWeek).toHaveCount(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByText('0 of 1 done.')).toBeVisible();
    expect((await learner.goto(new URL(page.url()).pathname))?.status()).toBe(404);
    await learner.context().close();
  });
});
