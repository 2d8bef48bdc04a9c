import { expect } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';

export const password = 'a long password';

let made = 0;

/** An address that no other test uses. */
export function anEmail(who: string): string {
  made += 1;
  return `${who}-${process.pid}-${Date.now()}-${made}@example.org`;
}

/** Lets a page come from an address of its own: how often one may sign up or in is limited by address. */
export async function comeFromElsewhere(page: Page): Promise<void> {
  await page.setExtraHTTPHeaders(fromElsewhere());
}

/** What makes a request come from an address that no other has come from. */
export function fromElsewhere(): { 'x-forwarded-for': string } {
  made += 1;
  return { 'x-forwarded-for': `10.${process.pid % 250}.${made >> 8}.${made & 255}` };
}

/** Makes somebody new the visitor of a page's browser, without the form: where that is not what the test is of. */
export async function signUp(page: Page, name: string, email: string): Promise<void> {
  await comeFromElsewhere(page);
  const answer = await page.request.post('/api/auth/sign-up/email', { data: { name, email, password }, headers: fromElsewhere() });
  expect(answer.ok(), `${name} signs up`).toBe(true);
}

/** Fills in and sends the sign-up form that is shown. */
export async function fillSignUp(page: Page, name: string, email: string): Promise<void> {
  await comeFromElsewhere(page);
  await page.getByLabel('Name').fill(name);
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: /Sign up|Keep my progress/ }).click();
  await expect(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name, exact: true })).toBeVisible();
}

/** Signs in on a device that has not been seen before. */
export async function signInElsewhere(browser: Browser, email: string, pass = password): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await comeFromElsewhere(page);
  await page.goto('/sign-in');
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password').fill(pass);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('link', { name: 'Open the course' })).toBeVisible();
  return page;
}
