import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import { browserPath } from '@/commands/systemChromium';
import type { Shot, Who } from './shots';

/** Enough for text, and a quarter of what PNG takes. */
const quality = 72;
const margin = 32;

interface Order {
  readonly url: string;
  readonly password: string;
  /** Addresses to sign in with. */
  readonly who: Readonly<Record<Who, string>>;
  readonly shots: readonly Shot[];
  readonly folder: string;
}

/** Takes each picture in both themes, as `NAME.webp` and `NAME-dark.webp`. */
export async function takePictures({ url, password, who, shots, folder }: Order): Promise<void> {
  const browser = await chromium.launch({ ...browserPath, args: ['--no-sandbox'] });
  const pages = { instructor: await signedIn(browser, url, who.instructor, password), learner: await signedIn(browser, url, who.learner, password) };
  for (const shot of shots) {
    const page = pages[shot.who];
    await page.setViewportSize({ width: shot.width ?? 1100, height: shot.height ?? 800 });
    await page.goto('/classes');
    await shot.open(page);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.mouse.move(0, 0);
    for (const theme of ['light', 'dark'] as const) {
      await setTheme(page, theme);
      writeFileSync(path.join(folder, `${shot.name}${theme === 'dark' ? '-dark' : ''}.webp`), await picture(page));
    }
    await setTheme(page, 'light');
    console.log(shot.name);
  }
  await browser.close();
}

async function signedIn(browser: Browser, url: string, email: string, password: string): Promise<Page> {
  const page = await (await browser.newContext({ baseURL: url, colorScheme: 'light', reducedMotion: 'reduce', timezoneId: 'Europe/Berlin' })).newPage();
  const answer = await page.request.post('/api/auth/sign-in/email', { data: { email, password } });
  if (!answer.ok()) throw new Error(`${email} could not be signed in`);
  return page;
}

async function setTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.evaluate(async (name) => {
    document.documentElement.dataset['theme'] = name;
    // A window without bars needs no room for one.
    document.documentElement.style.scrollbarGutter = 'auto';
    scrollTo(0, 0);
    for (const animation of document.getAnimations()) animation.finish();
    await document.fonts.ready;
  }, theme);
}

/** What the window shows, less what is empty below a short page. */
async function picture(page: Page): Promise<Buffer> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const end = await page.locator('main').evaluate((main) => main.lastElementChild?.getBoundingClientRect().bottom ?? 0);
  const client = await page.context().newCDPSession(page);
  const { data } = await client.send('Page.captureScreenshot', {
    format: 'webp', quality, clip: { x: 0, y: 0, width, height: Math.min(height, Math.ceil(end) + margin), scale: 1 },
  });
  await client.detach();
  return Buffer.from(data, 'base64');
}
