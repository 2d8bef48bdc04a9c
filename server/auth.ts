import { passkey } from '@better-auth/passkey';
import { betterAuth } from 'better-auth';
import { APIError } from 'better-auth/api';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { nextCookies } from 'better-auth/next-js';
import { anonymous, twoFactor } from 'better-auth/plugins';
import { freshSeconds, idleDays } from '@/core/accounts/sessionAge';
import { asId } from '@/core/ids';
import type { LearnerId } from '@/core/ids';
import { moveLearning } from './accounts';
import { afterAuth, beforeAuth } from './authHooks';
import { currentInstant } from './clock';
import { readConfig, readSecrets } from './config';
import { configuredLocation, database } from './db';
import type { PrismaClient } from './db';
import { endOwnLinks } from './lti/ownLinks';
import { platformSignIn } from './lti/session';
import { sendMail } from './mail';
import { ownAddresses } from './ownAddresses';
import { tokenHash } from './secretToken';
import { log } from './watching/log';

const minimumPasswordLength = 10;
const daySeconds = 24 * 60 * 60;

/** What the service offers and no page uses; lists of sessions would hold their secrets. */
const unusedPaths = [
  '/get-session', '/list-sessions', '/revoke-session', '/revoke-sessions', '/revoke-other-sessions', '/update-session', '/change-email', '/update-user',
  '/passkey/update-passkey', '/two-factor/send-otp', '/two-factor/verify-otp', '/two-factor/get-totp-uri', '/delete-anonymous-user', '/account-info', '/get-access-token', '/refresh-token', '/link-social', '/unlink-account', '/sign-in/social',
];

/** By the address that they come from. */
const rateLimit = {
  enabled: true,
  storage: 'database',
  window: 60,
  max: 300,
  customRules: {
    '/sign-in/email': { window: 60, max: 10 },
    '/sign-up/email': { window: 60, max: 10 },
    '/request-password-reset': { window: 60, max: 5 },
    '/two-factor/*': { window: 60, max: 10 },
    '/passkey/*': { window: 60, max: 30 },
  },
} as const;

async function createAuth(open: Promise<PrismaClient>) {
  const config = readConfig();
  const prisma = await open;
  return betterAuth({
    appName: 'Afterread',
    ...secretsOf(readSecrets(config)),
    baseURL: config.publicUrl ?? ownAddresses(config.port),
    database: prismaAdapter(prisma, { provider: configuredLocation().provider }),
    telemetry: { enabled: false },
    logger: { level: 'warn', log: tellOf },
    session: { expiresIn: idleDays * daySeconds, updateAge: daySeconds, freshAge: freshSeconds },
    disabledPaths: unusedPaths,
    hooks: { before: beforeAuth, after: afterAuth },
    databaseHooks: { session: { create: { before: ({ userId }) => refuseDisabled(prisma, userId) } } },
    // Nobody waits for a mail, and so nobody learns by waiting whether one is sent.
    advanced: { backgroundTasks: { handler: (task) => void task }, ...cookiesBehind(config.publicUrl) },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: minimumPasswordLength,
      revokeSessionsOnPasswordReset: true,
      onPasswordReset: ({ user }) => endOwnLinks(prisma, user.id),
      sendResetPassword: ({ user, url }) =>
        sendMail({
          to: user.email,
          subject: 'Choose a new Afterread password',
          text: `Somebody, probably you, asked for a new password.\n\nOpen this address within an hour to choose it:\n${url}\n\nIf it was not you, nothing needs doing.`,
        }),
    },
    rateLimit,
    plugins: [
      anonymous({
        emailDomainName: 'guest.invalid',
        generateName: () => 'Guest',
        onLinkAccount: async ({ anonymousUser, newUser }) => {
          await moveLearning(asId<LearnerId>(anonymousUser.user.id), asId<LearnerId>(newUser.user.id), currentInstant());
        },
      }),
      twoFactor({ issuer: 'Afterread', backupCodeOptions: { storeBackupCodes: 'encrypted' } }),
      passkey({
        rpName: 'Afterread',
        ...(config.publicUrl === undefined ? {} : { rpID: new URL(config.publicUrl).hostname, origin: new URL(config.publicUrl).origin }),
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        registration: { afterVerification: ({ verification }) => requireVerified(verification.registrationInfo?.userVerified) },
        authentication: { afterVerification: ({ verification }) => requireVerified(verification.authenticationInfo.userVerified) },
      }),
      platformSignIn(),
      nextCookies(),
    ],
  });
}

/** What is encrypted by a secret names it, by a number that stays the same wherever it stands among the others; what was
 *  encrypted before that names none, and is the first one's. Cookies are signed by the one in use, and by no other. */
function secretsOf(secrets: readonly string[]) {
  return { secrets: secrets.map((value) => ({ version: Number.parseInt(tokenHash(`number of ${value}`).slice(0, 8), 16), value })), secret: secrets.at(-1) };
}

/** Behind https names that browsers take from this host alone, not from one below or beside it. The service would choose the
 *  weaker “__Secure-”, unless it is told that nothing is to be chosen. */
function cookiesBehind(publicUrl: string | undefined) {
  if (publicUrl?.startsWith('https:') !== true) return {};
  return { cookiePrefix: '__Host-better-auth', useSecureCookies: false, defaultCookieAttributes: { secure: true } };
}

/** What the service says beside its sentences may be addresses, and is left out. */
function tellOf(level: string, message: string, ...beside: readonly unknown[]): void {
  log()[level === 'error' ? 'error' : 'warn']({ part: 'accounts', err: beside.find((one) => one instanceof Error) }, message);
}

/** However somebody signs in, a session is made: to an account that an operator has disabled, never. */
async function refuseDisabled(prisma: PrismaClient, id: string): Promise<void> {
  const isDisabled = (await prisma.user.count({ where: { id, banned: true } })) > 0;
  if (isDisabled) throw new APIError('FORBIDDEN', { code: 'ACCOUNT_DISABLED', message: 'This account is disabled. Ask whoever runs this installation.' });
}

/** A passkey stands for both factors, so that whoever holds the device must have shown that it is theirs. */
function requireVerified(isVerified: boolean | undefined): void {
  if (isVerified !== true) throw new APIError('UNAUTHORIZED', { code: 'NOT_VERIFIED', message: 'The device has not made sure who you are.' });
}

type Auth = Awaited<ReturnType<typeof createAuth>>;

const shared: typeof globalThis & { afterreadAuth?: { readonly database: Promise<PrismaClient>; readonly service: Promise<Auth> } } = globalThis;

/** Sign-up, sign-in and sessions, of the database that is open. Reads the secret on first use. */
export function auth(): Promise<Auth> {
  const open = database();
  if (shared.afterreadAuth?.database !== open) shared.afterreadAuth = { database: open, service: createAuth(open) };
  return shared.afterreadAuth.service;
}
