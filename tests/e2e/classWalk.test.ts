import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { aMailServer } from '../integration/mailServer';
import { mailPort } from '../../playwright.config';
import { enter, tabTo, tabToEnd } from './focus';
import { installedIds, signedIn } from './installed';

const title = (page: Page) => page.getByRole('heading', { level: 1 });

/** By the keyboard, from a page of the class. */
async function openPlace(page: Page, place: string): Promise<void> {
  await enter(page, new RegExp(`^${place}$`));
  await expect(title(page)).toHaveText(place);
}

test('an instructor goes through a class by the keyboard alone: everything is reached, seen, and left again', async ({ browser }) => {
  test.setTimeout(180_000);
  const mail = await aMailServer(mailPort);
  const { classId, learnerId } = installedIds();
  const page = await (await signedIn(browser, 'author', { viewport: { width: 1280, height: 860 } })).newPage();

  await test.step('a class is opened', async () => {
    await page.goto('/classes');
    await tabToEnd(page);
    await tabTo(page, /^Name/);
    await page.keyboard.type('By keyboard');
    await enter(page, /^Open the class$/);
    await expect(title(page)).toHaveText('By keyboard');
    await enter(page, /^Classes$/);
    await enter(page, new RegExp(`/classes/${classId}$`));
    await expect(page.getByRole('heading', { name: /at risk/i })).toBeVisible();
    await tabToEnd(page);
  });

  await test.step('the matrix is sorted and filtered, and a cell leads to what it rests on', async () => {
    await openPlace(page, 'Learners');
    await enter(page, /^Known$/);
    await page.waitForURL(/sort=mastery/);
    await expect(page.locator('th[aria-sort]')).toHaveText(/^Known/);
    await tabTo(page, /^Figures/);
    await page.keyboard.press('ArrowDown');
    await enter(page, /^Show$/);
    await page.waitForURL(/show=mastery/);
    await tabToEnd(page);
    await enter(page, new RegExp(`learners/${learnerId}\\?section=`));
    await expect(title(page)).toHaveText('learner');
    await tabToEnd(page);
  });

  await test.step('learners are put into a group', async () => {
    await enter(page, new RegExp(`/classes/${classId}$`));
    await openPlace(page, 'People');
    await tabToEnd(page);
    await tabTo(page, /^New group/);
    await page.keyboard.type('Friday');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Friday is there.')).toBeVisible();
    await tabTo(page, /^Choose learner$/);
    await page.keyboard.press('Space');
    await tabTo(page, /^Group$/);
    await page.keyboard.type('Fri');
    await enter(page, /^Put the chosen into it$/);
    await expect(page.getByText('1 learner is in the group now.')).toBeVisible();
  });

  await test.step('an announcement is looked at and sent', async () => {
    await openPlace(page, 'Announcements');
    await tabToEnd(page);
    await tabTo(page, /^Subject/);
    await page.keyboard.type('Next week');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Bring the map.');
    await enter(page, /^Look at it first$/);
    await expect(page.getByText('2 learners get it.')).toBeVisible();
    await enter(page, /^Send it to 2 learners$/);
    await expect.poll(() => mail.messages.length).toBe(2);
  });

  await test.step('a question is looked at in its statistics, and retired', async () => {
    await openPlace(page, 'Quizzes');
    await enter(page, /^A quiz$/);
    await enter(page, /^Statistics$/);
    await page.waitForURL(/\/statistics$/);
    await tabToEnd(page);
    await enter(page, /\/statistics\/questions\//);
    await expect(page.getByRole('region', { name: 'What to do' })).toBeVisible();
    await tabToEnd(page);
    await enter(page, /^Retire it$/);
    await tabTo(page, /^Why is it asked no more/);
    await page.keyboard.type('Unclear');
    await enter(page, /^Retire the question$/);
    await expect(page.getByText(/retired/i).first()).toBeVisible();
  });

  await test.step('and edited at the desk', async () => {
    await enter(page, /^Edit at the desk$/);
    await page.waitForURL(/\/teach\/courses\//);
    await tabToEnd(page);
  });

  await page.context().close();
  await mail.close();
});
