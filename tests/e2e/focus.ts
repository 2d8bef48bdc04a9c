import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** Where the keyboard is. */
interface Stop {
  /** What it is called, and where it leads if it is a link. */
  readonly name: string;
  readonly href: string;
  /** Whether somebody who looks can tell: there is a ring, within the window. */
  readonly isSeen: boolean;
}

/** Null between the end of the page and its beginning. */
async function stopOn(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return null;
    const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
    const label = labels[0]?.textContent ?? element.textContent;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { top, bottom, width } = element.getBoundingClientRect();
    return {
      name: (element.getAttribute('aria-label') ?? label).trim(),
      href: element.getAttribute('href') ?? '',
      isSeen: outlineStyle !== 'none' && parseFloat(outlineWidth) > 0 && width > 0 && bottom > 0 && top < innerHeight,
    };
  });
}

/** Presses Tab until what has the focus is called so, or leads there; every stop on the way can be seen. */
export async function tabTo(page: Page, wanted: RegExp): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await stopOn(page);
    if (stop === null) continue;
    expect(stop.isSeen, `the focus is seen on “${stop.name}” of ${page.url()}`).toBe(true);
    if (wanted.test(stop.name) || wanted.test(stop.href)) return;
  }
  throw new Error(`Tab never reached ${String(wanted)} on ${page.url()}`);
}

/** The same, then presses Enter. */
export async function enter(page: Page, wanted: RegExp): Promise<void> {
  await tabTo(page, wanted);
  await page.keyboard.press('Enter');
}

/** Presses Tab from where the keyboard is to the end of the page: nothing holds it, and every stop can be seen. */
export async function tabToEnd(page: Page): Promise<void> {
  for (let presses = 0; presses < 400; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await stopOn(page);
    if (stop === null) return;
    expect(stop.isSeen, `the focus is seen on “${stop.name}” of ${page.url()}`).toBe(true);
  }
  throw new Error(`Tab never came to the end of ${page.url()}`);
}
