import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Axe finds nothing, and the page is no wider than the window. */
export async function expectAccessible(page: Page): Promise<void> {
  await expectNoViolation(page, (await axeOn(page)).withTags(tags));
  await expectFits(page);
}

/** Axe for the page that is shown, three times as fast as it comes: it describes only what is wrong, a page gets its
 *  half megabyte once, and it puts results together there, not in a page of its own (no page here has frames). */
async function axeOn(page: Page): Promise<AxeBuilder> {
  const isThere = await page.evaluate(() => 'axe' in window);
  const axe = new AxeBuilder(isThere ? { page, axeSource: ' ' } : { page });
  return axe.options({ resultTypes: ['violations'] }).setLegacyMode();
}

/** The page is no wider than the window. */
export async function expectFits(page: Page): Promise<void> {
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(excess, `${page.url()} is wider than the window`).toBeLessThanOrEqual(0);
}

/** The same in the theme that the page opened in, as the system has it, and then in the other: themes differ in colours
 *  alone. */
export async function expectAccessibleInBothThemes(page: Page, system: 'light' | 'dark'): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-theme', system);
  await expectAccessible(page);
  await page.evaluate((theme) => { document.documentElement.dataset['theme'] = theme; }, system === 'light' ? 'dark' : 'light');
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined))));
  await expectNoViolation(page, (await axeOn(page)).withRules(['color-contrast', 'link-in-text-block']));
  await page.evaluate((theme) => { document.documentElement.dataset['theme'] = theme; }, system);
}

async function expectNoViolation(page: Page, axe: AxeBuilder): Promise<void> {
  const { violations } = await axe.analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`), page.url()).toEqual([]);
}
