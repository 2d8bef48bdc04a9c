import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { nextCookies } from 'better-auth/next-js';
import { anonymous } from 'better-auth/plugins';
import { asId } from '@/core/ids';
import type { LearnerId } from '@/core/ids';
import { moveLearning } from './accounts';
import { currentInstant } from './clock';
import { readConfig, readSecret } from './config';
import { database } from './db';
import { parseDatabaseUrl } from './database/location';
import { sendMail } from './mail';
import { ownAddresses } from './ownAddresses';

const minimumPasswordLength = 10;
const sessionDays = 60;
const daySeconds = 24 * 60 * 60;

async function createAuth() {
  const config = readConfig();
  const prisma = await database();
  const parsed = parseDatabaseUrl(config.databaseUrl, config.dataFolder);
  if (!parsed.ok) throw new Error(parsed.reason);
  return betterAuth({
    appName: 'Afterread',
    secret: readSecret(config),
    baseURL: config.publicUrl ?? ownAddresses(config.port),
    database: prismaAdapter(prisma, { provider: parsed.location.provider }),
    telemetry: { enabled: false },
    session: { expiresIn: sessionDays * daySeconds, updateAge: daySeconds },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: minimumPasswordLength,
      sendResetPassword: ({ user, url }) =>
        sendMail({
          to: user.email,
          subject: 'Choose a new Afterread password',
          text: `Somebody, probably you, asked for a new password.\n\nOpen this address within an hour to choose it:\n${url}\n\nIf it was not you, nothing needs doing.`,
        }),
    },
    rateLimit: {
      enabled: true,
      storage: 'database',
      window: 60,
      max: 300,
      customRules: {
        '/sign-in/email': { window: 60, max: 10 },
        '/sign-up/email': { window: 60, max: 10 },
        '/request-password-reset': { window: 60, max: 5 },
        '/get-session': false,
      },
    },
    plugins: [
      anonymous({
        emailDomainName: 'guest.invalid',
        generateName: () => 'Guest',
        onLinkAccount: async ({ anonymousUser, newUser }) => {
          await moveLearning(asId<LearnerId>(anonymousUser.user.id), asId<LearnerId>(newUser.user.id), currentInstant());
        },
      }),
      nextCookies(),
    ],
  });
}

type Auth = Awaited<ReturnType<typeof createAuth>>;

const shared: typeof globalThis & { afterreadAuth?: Promise<Auth> } = globalThis;

/** Sign-up, sign-in and sessions. Reads the secret and opens the database on first use. */
export function auth(): Promise<Auth> {
  shared.afterreadAuth ??= createAuth();
  return shared.afterreadAuth;
}
