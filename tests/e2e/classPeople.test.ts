import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { expectAccessibleInBothThemes, expectAccessibleOnPhone } from './accessible';
import { anEmail, fillSignUp, signUp } from './people';

/** Looks at the page that is shown: narrow, and wide in both themes. */
async function look(page: Page, name: string): Promise<void> {
  const folder = process.env['PICTURES'];
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 844 });
    await (width === 390 ? expectAccessibleOnPhone(page) : expectAccessibleInBothThemes(page, 'light'));
    if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}-${width}.png`, fullPage: true });
  }
}

test('an instructor brings a roster; who is on it joins, is grouped, removed and restored, and sees what is seen of them', async ({ page, browser }) => {
  const email = anEmail('ravi');
  const learner = await (await browser.newContext()).newPage();
  const people = async (): Promise<void> => { await page.getByRole('navigation', { name: 'Class' }).getByRole('link', { name: 'People' }).click(); };

  await test.step('the roster is looked at, line by line, then applied', async () => {
    await signUp(page, 'Rosa Roster', anEmail('rosa'));
    await page.goto('/classes');
    await page.getByLabel('Name').fill('Silk Road');
    await page.getByRole('button', { name: 'Open the class' }).click();
    await people();
    await page.getByRole('link', { name: 'Bring a roster' }).click();
    await page.getByLabel('Or paste the list').fill('nothing of use');
    await page.getByRole('button', { name: 'Look at what it changes' }).click();
    await expect(page.getByText('Line 1: There is no address.')).toBeVisible();
    // As a spreadsheet of the West writes it, in its own code page.
    const roster = `Name;Address;Group\r\nRavi Rénard;${email};Monday\r\nSu;su at home;Monday\r\nRavi again;${email};`;
    await page.getByLabel('A CSV file').setInputFiles({ name: 'roster.csv', mimeType: 'text/csv', buffer: Buffer.from(roster, 'latin1') });
    await page.getByRole('button', { name: 'Look at what it changes' }).click();
    await expect(page.getByText('Line 3: “su at home” is not an address.')).toBeVisible();
    await expect(page.getByText(`Line 4: ${email} stands on line 2 already.`)).toBeVisible();
    await expect(page.getByRole('row', { name: `2 Ravi Rénard ${email} Monday is invited` })).toBeVisible();
    await expect(page.getByText('New groups: Monday.')).toBeVisible();
    await look(page, 'roster');
    await page.getByRole('button', { name: 'Apply it' }).click();
    await expect(page.getByText('Applied: 1 line changed something.')).toBeVisible();
    await page.getByRole('link', { name: 'People' }).click();
    await page.getByText('Invited, not joined yet (1)').click();
    await expect(page.getByRole('button', { name: 'Take back Ravi Rénard' })).toBeVisible();
    await look(page, 'invited');
  });

  await test.step('whoever has the address is invited, and joins into the group', async () => {
    await signUp(learner, 'Ravi', email);
    await learner.goto('/');
    await expect(learner.getByRole('heading', { name: 'You are invited to Silk Road' })).toBeVisible();
    await look(learner, 'invitation');
    await learner.getByRole('button', { name: 'Join Silk Road' }).click();
    await learner.waitForURL('/courses/sco');
    await page.reload();
    await expect(page.getByRole('listitem').filter({ hasText: 'Ravi' }).getByText('Monday')).toBeVisible();
  });

  await test.step('the learner is put into another group, taken out and restored, by the keyboard alone', async () => {
    await page.getByLabel('New group').focus();
    await page.keyboard.type('Friday');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Friday is there.')).toBeVisible();
    await page.getByLabel('Choose Ravi').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.getByLabel('Group', { exact: true }).focus();
    await page.keyboard.type('Fri');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByText('1 learner is in the group now.')).toBeVisible();
    await look(page, 'people');
    await page.getByLabel('Choose Ravi').check();
    await page.getByRole('button', { name: 'Take the chosen out of the class' }).press('Enter');
    await expect(page.getByRole('heading', { name: 'Learners (0)' })).toBeVisible();
    await learner.goto('/classes');
    await expect(learner.getByText('No class yet. Ask your instructor for a code.')).toBeVisible();
    await page.getByText('No longer in the class (1)').press('Enter');
    await page.getByRole('button', { name: 'Restore Ravi' }).press('Enter');
    await expect(page.getByLabel('Choose Ravi')).toBeVisible();
  });

  await test.step('the learner sees what is seen of them, and leaves', async () => {
    await learner.goto('/classes');
    await learner.getByRole('link', { name: 'what your instructors see' }).click();
    await expect(learner.getByText('This is what the instructors of the class see of you')).toBeVisible();
    await look(learner, 'self');
    await learner.getByRole('button', { name: 'Leave the class' }).click();
    await learner.waitForURL('/classes');
    await expect(learner.getByText('No class yet. Ask your instructor for a code.')).toBeVisible();
    await learner.context().close();
  });
});

test('a class is shared, closed, renamed and archived', async ({ page, browser }) => {
  const other = await (await browser.newContext()).newPage();
  await signUp(page, 'Olga Owner', anEmail('olga'));
  await page.goto('/classes');
  await page.getByLabel('Name').fill('Seminar');
  await page.getByRole('button', { name: 'Open the class' }).click();
  const nav = page.getByRole('navigation', { name: 'Class' });
  await nav.getByRole('link', { name: 'People' }).click();

  await test.step('a second instructor comes by a link that works once', async () => {
    await page.getByRole('button', { name: 'Make a link' }).click();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy the link to teach' }).click();
    await expect(page.getByText('Copied')).toBeVisible();
    const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    await look(page, 'link');
    await other.goto(link.pathname);
    await look(other, 'teach');
    await other.getByRole('link', { name: 'Sign up' }).click();
    await fillSignUp(other, 'Ned Next', anEmail('ned'));
    await other.getByRole('button', { name: 'Teach the class' }).click();
    await expect(other.getByRole('heading', { level: 1 })).toHaveText('Seminar');
    await other.goto(link.pathname);
    await expect(other.getByText('This link was used, closed or is too old.')).toBeVisible();
    await page.reload();
    await expect(page.getByRole('button', { name: 'Take Ned Next off' })).toBeVisible();
  });

  await test.step('the code is turned off, and says so to who tries it', async () => {
    await page.getByRole('button', { name: 'Make a new code' }).click();
    await expect(page.getByText('The class has a new code')).toBeVisible();
    await page.getByRole('button', { name: 'Turn the code off' }).click();
    await expect(page.getByText('The code is off: nobody can join by it.').first()).toBeVisible();
    const code = await page.locator('strong.tracking-widest').innerText();
    const late = await (await browser.newContext()).newPage();
    await late.goto(`/sign-up?next=/join/${code}`);
    await fillSignUp(late, 'Lea Late', anEmail('lea'));
    await late.getByRole('button', { name: 'Join' }).click();
    await expect(late.getByText('This class takes in nobody at the moment.')).toBeVisible();
    await late.context().close();
  });

  await test.step('it is renamed, archived and brought back', async () => {
    await nav.getByRole('link', { name: 'Settings' }).click();
    await page.getByLabel('Clock', { exact: true }).fill('Nowhere');
    await page.getByRole('button', { name: 'Save' }).first().click();
    await expect(page.getByText('There is no such time zone.')).toBeVisible();
    await look(page, 'settings');
    await page.getByLabel('Clock', { exact: true }).fill('Asia/Shanghai');
    await page.getByLabel('Name').fill('Seminar, autumn');
    await page.getByRole('button', { name: 'Save' }).first().click();
    await expect(page.getByText('Saved.', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Archive the class' }).click();
    await expect(page.getByRole('heading', { name: 'Archived' })).toBeVisible();
    await page.goto('/classes');
    await page.getByText('Archived (1)').click();
    await page.getByRole('link', { name: 'Seminar, autumn' }).click();
    await nav.getByRole('link', { name: 'Settings' }).click();
    await page.getByRole('button', { name: 'Bring the class back' }).click();
    await expect(page.getByRole('heading', { name: 'Archive', exact: true })).toBeVisible();
  });

  await test.step('one of two instructors leaves', async () => {
    await nav.getByRole('link', { name: 'People' }).click();
    await page.getByRole('button', { name: 'Leave the class' }).click();
    await page.waitForURL('/classes');
    await expect(page.getByText('No class yet. Open one')).toBeVisible();
    await other.context().close();
  });
});
