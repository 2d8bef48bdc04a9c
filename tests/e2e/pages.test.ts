import { expect, test } from '@playwright/test';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { expectAccessible, expectAccessibleInBothThemes, expectFits } from './accessible';
import { anEmail, fillSignUp } from './people';

const devices = {
  'a desktop': { viewport: { width: 1280, height: 860 }, colorScheme: 'light', wider: { width: 1600, height: 900 } },
  'a phone': { viewport: { width: 390, height: 844 }, colorScheme: 'dark', isMobile: true, hasTouch: true, wider: null },
} as const;

/** A learner with an open quiz, a submitted one, and a class of their own. */
async function somebodyAtWork(browser: Browser): Promise<{ state: Awaited<ReturnType<BrowserContext['storageState']>>; paths: string[] }> {
  const page = await (await browser.newContext()).newPage();
  await page.goto('/sign-up');
  await fillSignUp(page, 'Pat Pages', anEmail('pat'));
  const submitted = await takeQuiz(page, 'founding');
  await page.getByRole('button', { name: 'Submit' }).click();
  await page.getByRole('button', { name: 'Submit as it is' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('0 of 8 right');
  const open = await takeQuiz(page, 'unrest');
  await page.goto('/classes');
  await page.getByLabel('Name').fill('Pages');
  await page.getByRole('button', { name: 'Open the class' }).click();
  await page.waitForURL(/\/classes\/./);
  const classPath = new URL(page.url()).pathname;
  const desk = await copyCourse(page);
  const paths = [
    '/', '/courses/sco', '/courses/sco/sections/founding', '/courses/sco/study', '/courses/sco/progress',
    '/courses/sco/settings', '/courses/sco/statistics', '/courses/sco/cards', '/courses/sco/plan', '/courses/sco/study/other',
    submitted, open, '/classes', classPath, `${classPath}/matrix`, `${classPath}/trends`, `${classPath}/questions`, `${classPath}/quizzes/new`, `${classPath}/assignments/new`,
    '/teach/courses', '/teach/courses/new', '/teach/flags', desk, `${desk}/publish`, '/join/ABCDEFGH', '/account', '/account/security',
    '/sign-in', '/sign-in/code', '/sign-up', '/forgot-password', '/reset-password?token=x', '/nowhere',
  ];
  return { state: await page.context().storageState(), paths };
}

/** Copies the bundled course; gives the address of its desk. */
async function copyCourse(page: Page): Promise<string> {
  await page.goto('/teach/courses');
  await page.getByRole('button', { name: /^Copy/ }).first().click();
  await page.waitForURL(/\/teach\/courses\/[0-9a-f-]{36}/);
  return new URL(page.url()).pathname;
}

async function takeQuiz(page: Page, section: string): Promise<string> {
  await page.goto(`/courses/sco/sections/${section}`);
  await page.getByRole('button', { name: 'Take the quiz' }).click();
  await page.waitForURL(/\/attempts\//);
  return new URL(page.url()).pathname;
}

/** What the pages' Content-Security-Policy keeps them from, as it comes. */
async function refusedByPolicy(page: Page): Promise<readonly string[]> {
  const refused: string[] = [];
  await page.exposeFunction('noteRefusal', (refusal: string) => void refused.push(refusal));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      const { noteRefusal } = window as unknown as { noteRefusal: (refusal: string) => void };
      noteRefusal(`${location.pathname}: ${effectiveDirective} ${blockedURI} ${sample}`);
    });
  });
  return refused;
}

test.describe.configure({ mode: 'parallel' });

for (const [name, { wider, ...context }] of Object.entries(devices)) {
  test(`every page is accessible and fits the window, on ${name}`, async ({ browser }) => {
    // Dozens of looks by axe.
    test.setTimeout(600_000);
    const { state, paths } = await somebodyAtWork(browser);
    const page = await (await browser.newContext({ ...context, storageState: state })).newPage();
    const refused = await refusedByPolicy(page);
    for (const path of paths) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      // Colours are the same on a phone.
      if (wider === null) {
        await expectAccessible(page);
        continue;
      }
      await expectAccessibleInBothThemes(page, context.colorScheme);
      await page.setViewportSize(wider);
      await expectFits(page);
      await page.setViewportSize(context.viewport);
    }
    await page.goto('/courses/sco/study');
    await page.getByRole('button', { name: 'Show answer' }).click();
    await expectAccessibleInBothThemes(page, context.colorScheme);
    expect(refused).toEqual([]);
    await page.context().close();
  });
}
