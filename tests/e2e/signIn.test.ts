import { expect, test } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import { expectAccessibleAtBothWidths } from './accessible';
import { anEmail, comeFromElsewhere, fillSignUp, password } from './people';
import { totp } from './totp';

async function askForCode(browser: Browser, email: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await comeFromElsewhere(page);
  // Somebody who has begun as a guest.
  await page.goto('/courses/sco/sections/founding');
  await page.getByRole('button', { name: 'Take the quiz' }).click();
  await page.waitForURL(/\/attempts\//);
  await page.goto('/sign-in?next=/account');
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'One more step' })).toBeVisible();
  return page;
}

test('a password does not get into the address, however soon it is sent', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  for (const address of ['/sign-in', '/sign-up']) {
    await page.goto(address);
    await page.getByLabel('Password').fill(password);
    await page.getByLabel('Password').press('Enter');
    await expect(page.locator('button[type="submit"]')).toBeDisabled();
    expect(new URL(page.url()).search).toBe('');
  }
  await page.context().close();
});

test('a code from an app is asked for once it is set up; a backup code does instead, once', async ({ page, browser }) => {
  const email = anEmail('tom');
  await page.goto('/sign-up?next=/account/security');
  await fillSignUp(page, 'Tom Twofold', email);
  await page.getByLabel('Your password').fill(password);
  await page.getByRole('button', { name: 'Set up a second factor' }).click();
  const key = await page.getByText(/^[A-Z2-7]{32,}=*$/).innerText();
  await expect(page.getByRole('img', { name: /authenticator app/ })).toBeVisible();
  const [backupCode = ''] = await page.locator('ol li ul li').allInnerTexts();
  await expectAccessibleAtBothWidths(page);
  const setUpAt = Date.now();
  await page.getByLabel('Code', { exact: true }).fill(totp(key, setUpAt));
  await page.getByRole('button', { name: 'Turn it on' }).click();
  await expect(page.getByRole('heading', { name: 'Second factor (on)' })).toBeVisible();
  await expectAccessibleAtBothWidths(page);

  const elsewhere = await askForCode(browser, email);
  await elsewhere.getByLabel('Code', { exact: true }).fill('000000');
  await elsewhere.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(elsewhere.getByText('This code is wrong')).toBeVisible();
  await expectAccessibleAtBothWidths(elsewhere);
  // Not signed in by half.
  expect((await elsewhere.request.get('/api/study')).status()).toBe(401);
  // One that was used is none; the next is taken a little early.
  for (const at of [setUpAt, setUpAt + 30_000]) {
    await elsewhere.getByLabel('Code', { exact: true }).fill(totp(key, at));
    await elsewhere.getByRole('button', { name: 'Sign in', exact: true }).click();
    if (at === setUpAt) await expect(elsewhere.getByText('This code is wrong')).toBeVisible();
  }
  await expect(elsewhere.getByRole('heading', { name: 'Tom Twofold' })).toBeVisible();
  // What was done as a guest is the account's.
  await elsewhere.goto('/courses/sco/progress');
  await expect(elsewhere.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await (await elsewhere.request.get('/api/study')).json()).toEqual({ courses: [] });

  for (const works of [true, false]) {
    const withoutApp = await askForCode(browser, email);
    await withoutApp.getByText('The app is not at hand').click();
    await withoutApp.getByLabel('One of your backup codes').fill(backupCode);
    await withoutApp.getByRole('button', { name: 'Sign in with it' }).click();
    if (works) await expect(withoutApp.getByRole('heading', { name: 'Tom Twofold' })).toBeVisible();
    else await expect(withoutApp.getByText('This is none of your backup codes')).toBeVisible();
    await withoutApp.context().close();
  }
});

test('a passkey is added and signs in without a password; who does not show the device that it is them stays out', async ({ page, browser }) => {
  const devices = await page.context().newCDPSession(page);
  await devices.send('WebAuthn.enable');
  const { authenticatorId } = await devices.send('WebAuthn.addVirtualAuthenticator', {
    options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
  });
  const email = anEmail('paula');
  await page.goto('/sign-up?next=/account/security');
  await fillSignUp(page, 'Paula Key', email);
  await page.getByLabel('Name of the new passkey').fill('My laptop');
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await expect(page.getByText('My laptop', { exact: true })).toBeVisible();
  await expectAccessibleAtBothWidths(page);

  await page.context().clearCookies();
  await page.goto('/sign-in?next=/account/security');
  await devices.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await expect(page.getByText('No passkey was made or found')).toBeVisible();
  await devices.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: true });
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await expect(page.getByRole('heading', { name: 'Passkeys (1)' })).toBeVisible();
  await page.getByRole('button', { name: 'Remove My laptop' }).click();
  await expect(page.getByRole('heading', { name: 'Passkeys (0)' })).toBeVisible();

  // Sessions: this one, and one on another device, which is ended from here.
  const other = (await browser.newContext()).request;
  expect((await other.post('/api/auth/sign-in/email', { data: { email, password } })).ok()).toBe(true);
  await page.goto('/account');
  await expect(page.getByText('this one')).toHaveCount(1);
  await page.getByRole('button', { name: 'Sign out everywhere else' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Last seen' })).toHaveCount(1);
  await expectAccessibleAtBothWidths(page);
  expect((await other.get('/api/study')).status()).toBe(401);
  expect((await page.request.get('/api/study')).status()).toBe(200);
});
