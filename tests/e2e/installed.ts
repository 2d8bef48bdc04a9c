import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, BrowserContextOptions } from '@playwright/test';
import { expect } from '@playwright/test';
import type { Ids } from '../access/installation';
import { emailOf, password } from '../access/accounts';
import type { RoleWithAccount } from '../access/accounts';
import { fromElsewhere } from './people';

/** What tests/e2e/install.ts has made. */
export const installedFile = 'test-results/installed.json';

export function installedIds(): Ids {
  return JSON.parse(readFileSync(installedFile, 'utf8')) as Ids;
}

/** A browser in which somebody of the installation is signed in. */
export async function signedIn(browser: Browser, role: RoleWithAccount, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const context = await browser.newContext(options);
  const answer = await context.request.post('/api/auth/sign-in/email', { data: { email: emailOf(role), password }, headers: fromElsewhere() });
  expect(answer.ok(), `${role} signs in`).toBe(true);
  return context;
}
