import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Axe finds nothing, and the page is no wider than the window. */
export async function expectAccessible(page: Page): Promise<void> {
  await expectNoViolation(page, (await axeOn(page)).withTags(tags));
  await expectFits(page);
}

const require = createRequire(import.meta.url);
const axeSource = readFileSync(createRequire(require.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'), 'utf8');

/** Axe for the page that is shown, several times as fast as it comes: it describes only what is wrong, a page gets its
 *  half megabyte once, and it puts results together there, not in a page of its own (no page here has frames). */
async function axeOn(page: Page): Promise<AxeBuilder> {
  const isThere = await page.evaluate(() => 'axe' in window);
  // By itself it would send it twice before each look.
  if (!isThere) await page.evaluate(axeSource);
  return new AxeBuilder({ page, axeSource: ' ' }).options({ resultTypes: ['violations'] }).setLegacyMode();
}

/** The page is no wider than the window. */
export async function expectFits(page: Page): Promise<void> {
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect.soft(excess, `${page.url()} is wider than the window`).toBeLessThanOrEqual(0);
}

/** Rules about colours, which themes differ in. */
const coloured = ['color-contrast', 'link-in-text-block'];
/** Rules about what is shown, and where: on a phone some things are not, others only there. */
const placed = ['target-size', 'scrollable-region-focusable', 'button-name', 'link-name', 'label', 'empty-heading', 'heading-order', 'aria-hidden-focus'];

const phone = { width: 390, height: 844 };

/** What depends on its width, of a page that is looked at on a desktop too. */
export async function expectAccessibleOnPhone(page: Page): Promise<void> {
  await page.setViewportSize(phone);
  await expectNoViolation(page, (await axeOn(page)).withRules(placed));
  await expectFits(page);
}

/** The page on a phone and on a desktop, as it is left. */
export async function expectAccessibleAtBothWidths(page: Page): Promise<void> {
  await expectAccessibleOnPhone(page);
  await page.setViewportSize({ width: 1280, height: 844 });
  await expectAccessible(page);
}

/** A page that was looked at on a desktop, as a phone shows it in the dark. */
export async function expectAccessibleNarrow(page: Page): Promise<void> {
  await page.setViewportSize(phone);
  await setTheme(page, 'dark');
  await expectNoViolation(page, (await axeOn(page)).withRules([...coloured, ...placed]));
  await expectFits(page);
  await setTheme(page, 'light');
}

/** Shows the page in a theme, without waiting until it fades into it: what is folded away would never come to its end. */
async function setTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.evaluate((name) => {
    document.documentElement.dataset['theme'] = name;
    for (const animation of document.getAnimations()) if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
  }, theme);
}

/** The same in the theme that the page opened in, as the system has it, and then in the other: themes differ in colours
 *  alone. */
export async function expectAccessibleInBothThemes(page: Page, system: 'light' | 'dark'): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-theme', system);
  await expectAccessible(page);
  await setTheme(page, system === 'light' ? 'dark' : 'light');
  await expectNoViolation(page, (await axeOn(page)).withRules(coloured));
  await setTheme(page, system);
}

async function expectNoViolation(page: Page, axe: AxeBuilder): Promise<void> {
  const { violations } = await axe.analyze();
  // All pages of a test are told of.
  expect.soft(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`), page.url()).toEqual([]);
}
