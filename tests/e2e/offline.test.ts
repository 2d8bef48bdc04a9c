import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible';
import { aLearnerOn, anotherDevice, openStudy, rate, storedReviews, studyPath } from './device';
import { Wire } from './wire';
import type { Fault } from './wire';

let wire: Wire;
test.beforeEach(async ({ baseURL }) => {
  wire = await Wire.to(baseURL!);
});
test.afterEach(() => wire.close());

test('200 reviews without a network, the tab closed in between, are all on the server once', async ({ browser }) => {
  const { page, email } = await aLearnerOn(browser, wire, 'Olga');
  await openStudy(page);
  wire.cut();
  await page.reload();
  await rate(page, 100);
  await expect(page.getByText('No connection. 100 reviews wait in this browser and will be sent.')).toBeVisible();
  const context = page.context();
  await page.close();

  const reopened = await context.newPage();
  await reopened.goto(studyPath);
  await expect(reopened.getByText('100 done')).toBeVisible();
  await rate(reopened, 100);
  await expect(reopened.getByText('200 reviews wait')).toBeVisible();
  expect(storedReviews(email)).toEqual([]);

  await reopened.goto('/classes');
  await expect(reopened.getByRole('heading', { level: 1 })).toHaveText('The server cannot be reached');
  await expect(reopened.getByText('200 reviews wait to be sent.')).toBeVisible();
  await expectAccessible(reopened);
  await reopened.getByRole('link', { name: /^Study \d+ cards?$/ }).click();
  await expect(reopened.getByText('200 done')).toBeVisible();

  wire.fault = 'none';
  await comeOnline(reopened);
  await untilStored(email, 200);
  await expect(reopened.getByText(/reviews wait/)).toHaveCount(0);
  await context.close();
});

/** Waits until the server has so many reviews, and sees that none comes twice. */
async function untilStored(email: string, count: number): Promise<void> {
  await expect.poll(() => storedReviews(email).length, { timeout: 40_000 }).toBe(count);
  expect(new Set(storedReviews(email).map(({ id }) => id)).size).toBe(count);
}

for (const returnsFirst of ['the first', 'the second'] as const) {
  test(`two devices that studied the same cards without a network agree when ${returnsFirst} returns first`, async ({ browser }) => {
    const other = await Wire.to(wire.target.origin);
    const { page: first, email } = await aLearnerOn(browser, wire, 'Dina');
    const second = await anotherDevice(browser, other, email);
    await openStudy(first);
    await openStudy(second);
    wire.cut();
    other.cut();
    await rate(first, 4, '4');
    await rate(second, 3, '3');
    await expect(first.getByText('4 reviews wait')).toBeVisible();
    await expect(second.getByText('3 reviews wait')).toBeVisible();

    const wires = returnsFirst === 'the first' ? [wire, other] : [other, wire];
    wires[0]!.fault = 'none';
    for (const page of [first, second]) await comeOnline(page);
    await untilStored(email, returnsFirst === 'the first' ? 4 : 3);
    wires[1]!.fault = 'none';
    for (const page of [first, second]) await comeOnline(page);
    await untilStored(email, 7);
    for (const page of [first, second]) await page.reload();
    expect(reviewsByCard(email).toSorted()).toEqual([1, 2, 2, 2]);
    expect(await countsOn(first)).toEqual(await countsOn(second));
    other.close();
    for (const page of [first, second]) await page.context().close();
  });
}

function reviewsByCard(email: string): number[] {
  const cardIds = storedReviews(email).map(({ cardId }) => cardId);
  return [...new Set(cardIds)].map((id) => cardIds.filter((other) => other === id).length);
}

/** What the page says is left and done, and the card that it shows. */
async function countsOn(page: Page): Promise<string[]> {
  await expect(page.getByRole('button', { name: 'Show answer' })).toBeVisible();
  return page.locator('main p, main h2').allTextContents();
}

test('a server that fails, hangs, or breaks off in the middle of a batch gets every review once', async ({ browser }) => {
  const { page, email } = await aLearnerOn(browser, wire, 'Farid');
  await openStudy(page);
  wire.fault = 'failing';
  await rate(page, 2);
  await expect(page.getByText('No connection. 2 reviews wait')).toBeVisible();
  await untilTried(page, 'breaking');
  await rate(page, 1);
  expect(storedReviews(email)).toEqual([]);
  await untilTried(page, 'deaf');
  await untilStored(email, 3);
  await expect(page.getByText('3 reviews wait')).toBeVisible();
  await untilTried(page, 'hanging');
  await rate(page, 1);
  wire.fault = 'none';
  await expect(page.getByText('No connection. 4 reviews wait')).toBeVisible({ timeout: 15_000 });
  await comeOnline(page);
  await untilStored(email, 4);
  await expect(page.getByText(/reviews? waits?/)).toHaveCount(0);
  await page.context().close();
});

/** Sets the fault and waits until a batch has met it. */
async function untilTried(page: Page, fault: Fault): Promise<void> {
  const { batches } = wire;
  wire.fault = fault;
  await comeOnline(page);
  await expect.poll(() => wire.batches, { timeout: 20_000 }).toBeGreaterThan(batches);
}

/** The browser finds a network: what waits is sent at once and not after the pause that failures make longer. */
async function comeOnline(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
}

test('storage that is full, damaged or gone is made anew, and no unsent review is lost', async ({ browser }) => {
  const { page, email } = await aLearnerOn(browser, wire, 'Sven');
  await openStudy(page);
  wire.fault = 'failing';

  await test.step('full', async () => {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Storage.overrideQuotaForOrigin', { origin: wire.url, quotaSize: 1 });
    await rate(page, 2);
    await expect(page.getByText('2 reviews wait')).toBeVisible();
    await devtools.send('Storage.overrideQuotaForOrigin', { origin: wire.url });
  });

  await test.step('damaged', async () => {
    await page.evaluate(async () => {
      const [{ name } = {}] = await indexedDB.databases();
      const opening = indexedDB.open(name ?? '');
      await new Promise((resolve) => { opening.onsuccess = resolve; });
      const transaction = opening.result.transaction(['decks', 'entries'], 'readwrite');
      transaction.objectStore('decks').put({ deck: { cards: 'none' } }, 'sco');
      transaction.objectStore('entries').put('no entry', 'damaged');
      await new Promise((resolve) => { transaction.oncomplete = resolve; });
      opening.result.close();
    });
    await page.reload();
    await expect(page.getByText('2 reviews wait')).toBeVisible();
    await expect(page.getByText('1 review kept in this browser cannot be read and cannot be sent.')).toBeVisible();
    await expect(page.getByText('2 done')).toBeVisible();
  });

  await test.step('gone', async () => {
    await page.goto('about:blank');
    const elsewhere = await page.context().newPage();
    await elsewhere.goto('/icons/192.png');
    await elsewhere.evaluate(async () => {
      for (const { name } of await indexedDB.databases()) {
        const deleting = indexedDB.deleteDatabase(name ?? '');
        await new Promise((resolve) => { deleting.onsuccess = resolve; });
      }
    });
    await elsewhere.close();
    await page.goto(studyPath);
    await expect(page.getByText('2 done')).toBeVisible();
    wire.fault = 'none';
    await comeOnline(page);
    await untilStored(email, 2);
    await openStudy(page);
  });
  await page.context().close();
});

for (const [name, aheadMs, note] of [
  ['a day ahead', 24 * 3_600_000, /clock is 1 day fast/],
  ['a year back', -365 * 24 * 3_600_000, /clock is 365 days slow/],
] as const) {
  test(`a clock that is ${name} is noticed and does not move a review`, async ({ browser }) => {
    const { page, email } = await aLearnerOn(browser, wire, 'Cleo');
    await page.addInitScript((ms) => {
      const trueNow = Date.now.bind(Date);
      Date.now = () => trueNow() + ms;
    }, aheadMs);
    await openStudy(page);
    const begin = Date.now();
    await rate(page, 2, '3');
    await untilStored(email, 2);
    for (const { at } of storedReviews(email)) {
      expect(new Date(at).getTime()).toBeGreaterThan(begin - 5_000);
      expect(new Date(at).getTime()).toBeLessThanOrEqual(Date.now());
    }
    await expect(page.getByText(note)).toBeVisible();
    await page.context().close();
  });
}

test('signing out asks about reviews that are not sent, and leaves nothing on the device', async ({ browser }) => {
  const { page, email } = await aLearnerOn(browser, wire, 'Luis');
  await openStudy(page);
  wire.fault = 'failing';
  await rate(page, 3);
  await expect(page.getByText('3 reviews wait')).toBeVisible();
  await page.goto('/account');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { name: '3 reviews have not reached the server.' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Stay signed in' }).click();
  wire.fault = 'none';
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible();
  await untilStored(email, 3);
  expect(await page.evaluate(async () => ({
    databases: (await indexedDB.databases()).length,
    keys: Object.keys(localStorage).filter((key) => key !== 'theme'),
    cookies: document.cookie,
  }))).toEqual({ databases: 0, keys: [], cookies: '' });
  await page.context().close();
});

test('a new version of the app takes over without ending a session', async ({ browser }) => {
  const { page } = await aLearnerOn(browser, wire, 'Nora');
  await openStudy(page);
  wire.fault = 'failing';
  await rate(page, 2);
  await page.evaluate(async () => {
    const taken = new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }));
    await navigator.serviceWorker.register('/worker.mjs?build=next');
    await taken;
  });
  await rate(page, 1);
  await expect(page.getByText('3 done')).toBeVisible();
  wire.cut();
  await page.reload();
  await expect(page.getByText('3 done')).toBeVisible();
  expect(await page.evaluate(() => caches.keys())).toContain('shell next');
  await page.context().close();
});
