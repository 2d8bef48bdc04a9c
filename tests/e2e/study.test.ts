import { expect, test } from '@playwright/test';
import type { CDPSession, Page } from '@playwright/test';
import { expectAccessible } from './accessible';
import { aLearnerOn, openStudy, studyPath } from './device';
import { Wire } from './wire';

/** A guest with the cards of the first section, at the study page. */
async function beginStudy(page: Page): Promise<void> {
  await page.goto('/courses/sco/sections/founding');
  await page.getByRole('button', { name: 'Take the quiz' }).click();
  await page.waitForURL(/\/attempts\//);
  await page.getByRole('button', { name: 'Submit' }).click();
  await page.getByRole('button', { name: 'Submit as it is' }).click();
  await page.getByRole('link', { name: 'Study now' }).click();
  await expect(page.getByRole('button', { name: 'Show answer' })).toBeVisible();
}

const stemOf = (page: Page): Promise<string | null> => page.locator('main h2').first().textContent();
const said = (page: Page, text: string) => expect(page.getByRole('status').filter({ hasText: text })).toBeVisible();
const undoSays = (page: Page, text: string) => expect(page.getByRole('button', { name: `Undo: ${text}` })).toBeVisible();

/** Goes on until a card asks so; rates the others. */
async function untilAsked(page: Page, how: 'options' | 'words'): Promise<void> {
  const options = page.getByRole('list', { name: 'Options' });
  for (let card = 0; card < 12; card += 1) {
    await expect(page.getByRole('button', { name: 'Show answer' })).toBeVisible();
    if ((await options.count()) === (how === 'options' ? 1 : 0)) return;
    await page.keyboard.press('Space');
    await page.keyboard.press('4');
  }
  throw new Error(`No card asked for ${how}`);
}

/** Takes the last thing back by the key, and sees its card again. */
async function undoTo(page: Page, stem: string | null): Promise<void> {
  // While one closes, its keys are not the page's.
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('z');
  await said(page, 'Taken back');
  await expect(page.locator('main h2').first()).toHaveText(stem ?? '');
}

test('everything about a card goes by the keyboard alone', async ({ page }) => {
  await beginStudy(page);
  const stem = await stemOf(page);

  await test.step('putting off and suspending, each told and taken back', async () => {
    for (const [key, told, undone] of [['-', 'Put off until tomorrow.', 'put off'], ['@', 'Suspended', 'suspended']] as const) {
      await page.keyboard.press(key);
      await said(page, told);
      await undoSays(page, undone);
      expect(await stemOf(page)).not.toBe(stem);
      await undoTo(page, stem);
    }
  });

  await test.step('a flag with a note, which leaves the card as it is', async () => {
    await page.keyboard.press('Space');
    await page.keyboard.press('f');
    const dialog = page.getByRole('dialog', { name: 'What is wrong or unclear?' });
    await expect(dialog.getByLabel('Note')).toBeFocused();
    await page.keyboard.type('z and 3 are only letters here');
    await expectAccessible(page);
    await page.keyboard.press('Tab');
    const sent = page.waitForRequest('/api/reviews');
    await page.keyboard.press('Enter');
    expect((await sent).postDataJSON()).toMatchObject({ events: [{ kind: 'flag', note: 'z and 3 are only letters here' }] });
    await said(page, 'Flagged');
    await expect(page.getByRole('button', { name: /^Good/ })).toBeVisible();
    await undoTo(page, stem);
  });

  await test.step('the menu, with arrows, Escape and its focus given back', async () => {
    await page.keyboard.press('Space');
    await page.keyboard.press('3');
    await undoSays(page, 'Good');
    await undoTo(page, stem);
    await page.keyboard.press('m');
    await expect(page.getByRole('menuitem', { name: 'Put off until tomorrow' })).toBeFocused();
    await expectAccessible(page);
    await page.keyboard.press('End');
    await expect(page.getByRole('menuitem', { name: 'Go to the source' })).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('menuitem', { name: 'Suspend' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Card', exact: true })).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await said(page, 'Suspended');
    await undoTo(page, stem);
  });

  await test.step('a day to be due, and new again, of a card that has been met', async () => {
    await page.keyboard.press('Space');
    await page.keyboard.press('1');
    await page.keyboard.press('u');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await rateUntilMet(page);
    const met = await stemOf(page);
    await page.keyboard.press('u');
    await expect(page.getByLabel('In days')).toBeFocused();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('5');
    await page.keyboard.press('Enter');
    await said(page, 'Due in 5 days.');
    await undoTo(page, met);
    await page.keyboard.press('n');
    await said(page, 'Made new');
    await undoTo(page, met);
  });

  await test.step('the help, and the page of the card', async () => {
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'By keyboard' })).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.keyboard.press('i');
    await page.waitForURL(/\/courses\/sco\/cards\//);
  });
});

/** Rates Easy until a card is asked that can be made new. */
async function rateUntilMet(page: Page): Promise<void> {
  for (let card = 0; card < 30; card += 1) {
    await expect(page.getByRole('button', { name: 'Show answer' })).toBeVisible();
    await page.keyboard.press('m');
    const isMet = (await page.getByRole('menuitem', { name: 'Make new' }).getAttribute('aria-disabled')) === 'false';
    await page.keyboard.press('Escape');
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    if (isMet) return;
    await page.keyboard.press('Space');
    await page.keyboard.press('4');
  }
  throw new Error('No card was met a second time');
}

test('an answer that is chosen or typed speaks for a rating, and the learner decides', async ({ page }) => {
  await beginStudy(page);

  await test.step('options by their letters', async () => {
    await untilAsked(page, 'options');
    await expectAccessible(page);
    await page.keyboard.press('a');
    const isRight = await page.getByText('Right: you chose this').isVisible();
    const suggested = page.getByRole('button', { name: isRight ? /^Good.*suggested$/ : /^Again.*suggested$/ });
    await expect(suggested).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('4');
    await undoSays(page, 'Easy');
  });

  await test.step('typed', async () => {
    await page.getByRole('button', { name: 'View' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Type answers' }).click();
    await page.getByRole('menuitemradio', { name: 'Larger text' }).click();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    await untilTyped(page);
    const stem = await stemOf(page);
    await page.getByLabel('Your answer').fill('');
    await page.keyboard.type('z 3 wrong');
    expect(await stemOf(page)).toBe(stem);
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await expect(page.getByText('Not right')).toBeVisible();
    await expect(page.getByRole('button', { name: /^Again.*suggested$/ })).toBeVisible();
    const answer = await page.locator('main [aria-live] > p').last().textContent();
    await expectAccessible(page);
    await page.keyboard.press('1');
    // The next card may have a field, where z is a letter.
    await page.getByRole('button', { name: 'Undo: Again' }).click();
    await expect(page.locator('main h2').first()).toHaveText(stem ?? '');
    await page.getByLabel('Your answer').fill((answer ?? '').toUpperCase());
    await page.keyboard.press('Enter');
    await expect(page.getByText('Right', { exact: true })).toBeVisible();
    await expect(page.getByRole('button', { name: /^Good.*suggested$/ })).toBeVisible();
    await page.reload();
    await page.getByRole('button', { name: 'View' }).click();
    await expect(page.getByRole('menuitemcheckbox', { name: 'Type answers' })).toHaveAttribute('aria-checked', 'true');
  });
});

/** Goes on until an answer can be typed. */
async function untilTyped(page: Page): Promise<void> {
  for (let card = 0; card < 40; card += 1) {
    await expect(page.getByRole('button', { name: 'Show answer' })).toBeVisible();
    if ((await page.getByLabel('Your answer').count()) === 1) return;
    await page.keyboard.press('Space');
    await page.keyboard.press('1');
  }
  throw new Error('No answer could be typed');
}

test('chosen cards are studied outside the day’s limits, some of them for practice', async ({ page }) => {
  await beginStudy(page);
  await page.goto('/courses/sco/study/other');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Study the section' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Born in Shanghai');
  const answers = page.getByRole('button', { name: 'Show answer' });
  // The page works a moment after it is seen.
  await expect(async () => {
    if (await answers.isVisible()) await answers.click();
    await expect(page.getByRole('button', { name: /^Easy/ })).toBeVisible({ timeout: 500 });
  }).toPass();
  const sent = page.waitForRequest('/api/reviews');
  await page.keyboard.press('4');
  await sent;

  await page.goto('/courses/sco/study/other');
  await page.getByRole('button', { name: 'Study for the exam' }).click();
  await expect(page.getByText(/Expected to be known that day: \d+% as things stand/)).toBeVisible();
  await page.goto('/courses/sco/study?session=leeches');
  await expect(page.getByRole('heading', { name: 'No such cards' })).toBeVisible();
  await expectAccessible(page);
  await page.goto('/courses/sco/study?session=cram&date=tomorrow');
  await expect(page).toHaveURL(/\/study\/other$/);
});

test('what is asked is read aloud in the language of the course, and so is its answer', async ({ page }) => {
  await page.addInitScript(() => {
    window.speechSynthesis.speak = ({ text, lang }) => {
      document.documentElement.dataset['spoken'] = `${lang}: ${text}`;
    };
  });
  await beginStudy(page);
  await untilAsked(page, 'options');
  const spoken = page.locator('html');
  await expect(spoken).not.toHaveAttribute('data-spoken');
  await page.getByRole('button', { name: 'View' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Read aloud' }).click();
  await expect(spoken).toHaveAttribute('data-spoken', `en: ${(await stemOf(page)) ?? ''}`);
  await page.getByRole('button', { name: 'Show answer' }).click();
  const answer = await page.locator('main [aria-live] > p').last().textContent();
  await expect(spoken).toHaveAttribute('data-spoken', `en: ${answer ?? ''}`);
});

test('chosen cards say that they need a connection where there is none', async ({ browser, baseURL }) => {
  const wire = await Wire.to(baseURL!);
  const { page } = await aLearnerOn(browser, wire, 'Nora');
  await openStudy(page);
  wire.cut();
  await page.goto(`${studyPath}?session=leeches`);
  await expect(page.getByRole('heading', { name: 'Chosen cards need a connection' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Study what is due' }).click();
  await expect(page.getByRole('button', { name: 'Show answer' })).toBeVisible();
  await page.context().close();
  wire.close();
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('everything goes by touch alone', async ({ page }) => {
    await beginStudy(page);
    const devtools = await page.context().newCDPSession(page);
    await expect(page.getByRole('button', { name: 'Keys' })).toBeHidden();

    await test.step('a swipe before the answer is shown does nothing', async () => {
      await swipe(devtools, page, 200, 0);
      await expect(page.getByRole('button', { name: 'Show answer' })).toBeVisible();
    });

    await test.step('to the right is Good, to the left Again, too little nothing', async () => {
      for (const [dx, told] of [[160, 'Good'], [-160, 'Again']] as const) {
        await page.getByRole('button', { name: 'Show answer' }).tap();
        await swipe(devtools, page, 40 * Math.sign(dx), 0);
        await expect(page.getByRole('button', { name: /^Good/ })).toBeVisible();
        await swipe(devtools, page, dx, 0);
        await undoSays(page, told);
        await page.getByRole('button', { name: `Undo: ${told}` }).tap();
        await said(page, `Taken back: ${told}.`);
      }
    });

    await test.step('up and down scrolls the page and rates nothing', async () => {
      await page.getByRole('button', { name: 'Show answer' }).tap();
      await swipe(devtools, page, 30, -220);
      await expect(page.getByRole('button', { name: /^Good/ })).toBeVisible();
      await page.getByRole('button', { name: /^Good/ }).tap();
      await undoSays(page, 'Good');
    });

    await test.step('a tap on the card shows the answer', async () => {
      for (let card = 0; (await page.getByRole('list', { name: 'Options' }).count()) === 1 && card < 20; card += 1) {
        await page.getByRole('button', { name: 'Show answer' }).tap();
        await page.getByRole('button', { name: /^Again/ }).tap();
      }
      await page.locator('main h2').first().tap();
      await expect(page.getByRole('button', { name: /^Good/ })).toBeVisible();
      await expectAccessible(page);
    });

    await test.step('the menu puts the card away, and the line that says so brings it back', async () => {
      await page.getByRole('button', { name: 'Card', exact: true }).tap();
      await expectAccessible(page);
      await page.getByRole('menuitem', { name: 'Suspend' }).tap();
      await said(page, 'Suspended');
      await page.getByRole('button', { name: 'Undo', exact: true }).tap();
      await said(page, 'Taken back: suspended.');
      await page.getByRole('button', { name: 'Card', exact: true }).tap();
      await page.getByRole('menuitem', { name: 'Flag with a note' }).tap();
      await page.getByLabel('Note').fill('Unclear');
      await page.getByRole('button', { name: 'Flag', exact: true }).tap();
      await said(page, 'Flagged');
    });
  });
});

/** Moves one finger over the card by so many pixels, and rests before it leaves: what is flung swallows the next tap. */
async function swipe(devtools: CDPSession, page: Page, dx: number, dy: number): Promise<void> {
  const box = await page.locator('main h2').first().boundingBox();
  if (box === null) throw new Error('There is no card');
  const from = { x: box.x + box.width / 2, y: box.y + 20 };
  const steps = 6;
  const begin = Date.now() / 1000;
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [from], timestamp: begin });
  for (let step = 1; step <= steps + 2; step += 1) {
    const part = Math.min(1, step / steps);
    const point = { x: from.x + dx * part, y: from.y + dy * part };
    await devtools.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [point], timestamp: begin + step * 0.1 });
  }
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [], timestamp: begin + steps * 0.1 + 1 });
}
