import { expect, test } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import { accountRoles } from '../access/accounts';
import type { RoleWithAccount } from '../access/accounts';
import { fill } from '../access/asking';
import { pages } from '../access/pages';
import { expectAccessible, expectAccessibleNarrow, expectFits } from './accessible';
import { installedIds, signedIn } from './installed';

type Reader = RoleWithAccount | 'nobody';

/** Whom a page is for, by how its address begins. */
const usualReaders: readonly (readonly [begin: string, reader: Reader])[] = [
  ['/sign-', 'nobody'], ['/forgot-', 'nobody'], ['/reset-', 'nobody'], ['/classes/', 'instructor'], ['/classes', 'author'], ['/teach', 'author'], ['', 'learner'],
];

/** The same, or of who may open it another. */
function readerOf(address: string): Reader {
  const usual = usualReaders.find(([begin]) => address.startsWith(begin))![1];
  const row = pages[address];
  return row === undefined || row[usual] === 'yes' ? usual : (accountRoles.find((role) => row[role] === 'yes') ?? usual);
}

const desktop = { viewport: { width: 1280, height: 860 }, colorScheme: 'light' } as const;
const wide = { width: 1600, height: 900 };

/** What an address alone does not show: a quiz that is not handed in, and a course with a long text. */
const more = ['/attempts/[openAttemptId]', '/courses/sco', '/courses/sco/sections/founding', '/nowhere'];

/** Half of them each, so that two workers share them. */
const addresses = [...Object.keys(pages), ...more];
const halves = [0, 1].map((half) => addresses.filter((_, index) => index % 2 === half));

/** What the pages' Content-Security-Policy keeps them from, as it comes. */
async function noteRefusals(page: Page, refused: string[]): Promise<void> {
  await page.exposeFunction('noteRefusal', (refusal: string) => void refused.push(refusal));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      const { noteRefusal } = window as unknown as { noteRefusal: (refusal: string) => void };
      noteRefusal(`${location.pathname}: ${effectiveDirective} ${blockedURI} ${sample}`);
    });
  });
}

/** A page of the browser of a reader. */
async function openedFor(browser: Browser, reader: Reader, refused: string[]): Promise<Page> {
  const page = await (await (reader === 'nobody' ? browser.newContext(desktop) : signedIn(browser, reader, desktop))).newPage();
  await noteRefusals(page, refused);
  return page;
}

/** Looks at the page that is shown on a desktop, on a wide one and, in the dark, on a phone. */
async function look(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize(wide);
  await expectFits(page);
  await expectAccessibleNarrow(page);
  await page.setViewportSize(desktop.viewport);
}

test.describe.configure({ mode: 'parallel' });

for (const [index, half] of halves.entries()) {
  test(`every page is accessible and fits the window, half ${index + 1}`, async ({ browser }) => {
    // Dozens of looks by axe.
    test.setTimeout(600_000);
    const refused: string[] = [];
    const opened = new Map<Reader, Page>();
    const ids = installedIds();
    for (const address of half) {
      const reader = readerOf(address);
      const page = opened.get(reader) ?? (await openedFor(browser, reader, refused));
      opened.set(reader, page);
      const path = fill(address, ids);
      const response = await page.goto(path);
      expect(response?.status(), path).toBe(address === '/nowhere' ? 404 : 200);
      await test.step(path, () => look(page));
    }
    expect(refused).toEqual([]);
  });
}

test('a card that is turned over is accessible', async ({ browser }) => {
  const context = await signedIn(browser, 'learner', desktop);
  const page = await context.newPage();
  await page.goto(`/courses/${installedIds().courseId}/study`);
  await page.getByRole('button', { name: 'Show answer' }).click();
  await look(page);
  await context.close();
});
