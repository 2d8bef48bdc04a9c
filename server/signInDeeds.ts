import { APIError, getSessionFromCtx } from 'better-auth/api';
import type { createAuthMiddleware } from 'better-auth/api';
import { z } from 'zod';
import type { Deed } from '@/core/accounts/deed';
import { asId } from '@/core/ids';
import type { LearnerId } from '@/core/ids';
import { noteDeed } from './audit';
import { database } from './db';

type Context = Parameters<Parameters<typeof createAuthMiddleware>[0]>[0];

/** What somebody signs in by, by the service's paths. */
const means = new Map([
  ['/sign-in/email', 'password'], ['/sign-up/email', 'new account'], ['/passkey/verify-authentication', 'passkey'],
  ['/two-factor/verify-totp', 'code'], ['/two-factor/verify-backup-code', 'backup code'],
]);

const addressed = z.object({ email: z.string().max(1000) });

/** Keeps that somebody signed in, or was refused by their password. The same is done for an address that has no account, so that
 *  nobody can tell by the time that it takes. */
export async function noteSignIn(ctx: Context): Promise<void> {
  const by = means.get(ctx.path);
  if (by === undefined) return;
  const { newSession, returned } = ctx.context;
  if (ctx.path === '/sign-in/email' && returned instanceof APIError) return noteRefused(ctx, by);
  // Of two factors, the second signs in; a code that sets one up does not.
  const isHalfWay = ctx.path === '/sign-in/email' && newSession?.user['twoFactorEnabled'] === true;
  if (newSession === null || isHalfWay || (await isSignedInAlready(ctx, newSession.user.id))) return;
  await note(newSession.user.id, { kind: 'signed-in', subject: { kind: 'account', id: newSession.user.id }, details: { by } });
}

async function isSignedInAlready(ctx: Context, id: string): Promise<boolean> {
  return ctx.path === '/two-factor/verify-totp' && (await getSessionFromCtx(ctx, { disableRefresh: true }))?.user.id === id;
}

async function noteRefused(ctx: Context, by: string): Promise<void> {
  const sent = addressed.safeParse(ctx.body);
  if (!sent.success) return;
  const account = await (await database()).user.findUnique({ where: { email: sent.data.email.trim().toLowerCase() }, select: { id: true } });
  await note(null, { kind: 'sign-in-refused', subject: { kind: 'account', id: account?.id ?? 'unknown' }, details: { by } });
}

async function note(id: string | null, deed: Deed): Promise<void> {
  await noteDeed(await database(), id === null ? null : { learnerId: asId<LearnerId>(id) }, deed);
}
