import { APIError, createAuthMiddleware, getSessionFromCtx } from 'better-auth/api';
import { z } from 'zod';
import { easyPassword } from '@/core/accounts/easyPassword';
import { isFresh, isOver } from '@/core/accounts/sessionAge';
import { asId } from '@/core/ids';
import type { LearnerId } from '@/core/ids';
import { HOUR_MS, MINUTE_MS } from '@/core/time';
import { moveLearning } from './accounts';
import { giveBack, take } from './allowance';
import type { Limit } from './allowance';
import { currentInstant } from './clock';
import { tokenHash } from './secretToken';
import { noteSignIn } from './signInDeeds';

/** What is done before and after the sign-in service answers. */

/** By account, wherever they come from; also of one that is not there, so that nobody can tell. It slows: another window
 *  begins, and a passkey or a new password by mail go past it. */
const wrongPasswords: Limit = { name: 'wrong passwords', most: 10, windowMs: 15 * MINUTE_MS };
const resets: Limit = { name: 'password resets', most: 5, windowMs: HOUR_MS };

type Context = Parameters<Parameters<typeof createAuthMiddleware>[0]>[0];

const addressed = z.object({ email: z.string().max(1000) });
const signUp = z.object({ name: z.string(), email: z.string(), password: z.string() });
const changed = z.object({ newPassword: z.string() });
const typedCode = z.object({ code: z.string().max(100) });
const reset = z.object({ newPassword: z.string(), token: z.string() });

export const beforeAuth = createAuthMiddleware(async (ctx) => {
  // Who asks for a session is told by server/viewer.ts that it is over.
  if (ctx.path !== '/get-session') await endIfOver(ctx);
  switch (ctx.path) {
    case '/sign-in/email':
      return limitByAccount(ctx, wrongPasswords);
    case '/request-password-reset':
      return limitByAccount(ctx, resets);
    case '/sign-up/email': {
      const sent = signUp.safeParse(ctx.body);
      if (sent.success) refuseEasy(sent.data.password, [sent.data.name, sent.data.email]);
      return;
    }
    case '/change-password': {
      const sent = changed.safeParse(ctx.body);
      const session = await getSessionFromCtx(ctx);
      if (sent.success && session !== null) refuseEasy(sent.data.newPassword, [session.user.name, session.user.email]);
      return;
    }
    case '/reset-password': {
      const sent = reset.safeParse(ctx.body);
      if (sent.success) refuseEasy(sent.data.newPassword, await whoResets(ctx, sent.data.token));
      return;
    }
    // It is as grave as adding one, of which the service asks the same.
    case '/passkey/delete-passkey':
      return requireFresh(ctx);
    case '/two-factor/verify-totp': {
      const used = usedCode(ctx.body, await whoIsAsked(ctx));
      if (used !== null && (await ctx.context.internalAdapter.findVerificationValue(used)) !== null) {
        throw new APIError('UNAUTHORIZED', { code: 'INVALID_CODE', message: 'This code was used.' });
      }
    }
  }
});

export const afterAuth = createAuthMiddleware(async (ctx) => {
  await noteSignIn(ctx);
  const signedIn = ctx.context.newSession;
  if (signedIn === null) return;
  if (ctx.path === '/two-factor/verify-totp') await noteUsed(ctx, signedIn.user.id);
  if (ctx.path === '/sign-in/email') {
    const key = keyOf(ctx.body);
    if (key !== null) await giveBack(wrongPasswords, key, currentInstant());
    if (signedIn.user['twoFactorEnabled'] === true) await rememberGuest(ctx);
  }
  if (ctx.path === '/two-factor/verify-totp' || ctx.path === '/two-factor/verify-backup-code') await takeOverGuest(ctx, asId<LearnerId>(signedIn.user.id));
});

/** Whoever asks by a session that is over is signed out before anything is answered. */
async function endIfOver(ctx: Context): Promise<void> {
  const held = await getSessionFromCtx(ctx, { disableRefresh: true });
  if (held === null || !isOver({ begunAt: held.session.createdAt.getTime(), isGuest: held.user['isAnonymous'] === true }, currentInstant())) return;
  await ctx.context.internalAdapter.deleteSession(held.session.token);
  ctx.context.session = null;
}

async function requireFresh(ctx: Context): Promise<void> {
  const held = await getSessionFromCtx(ctx);
  if (held === null || isFresh({ begunAt: held.session.createdAt.getTime() }, currentInstant())) return;
  throw new APIError('FORBIDDEN', { code: 'SESSION_NOT_FRESH', message: 'You signed in a while ago.' });
}

async function limitByAccount(ctx: Context, limit: Limit): Promise<void> {
  const key = keyOf(ctx.body);
  if (key === null || (await take(limit, key, currentInstant()))) return;
  const retryAfter = Math.ceil(limit.windowMs / 1000);
  throw new APIError('TOO_MANY_REQUESTS', { code: 'TOO_MANY_FOR_ACCOUNT', message: 'Too many tries for this account.' }, { 'retry-after': String(retryAfter) });
}

/** An address is not to be read among the counts. */
function keyOf(body: unknown): string | null {
  const sent = addressed.safeParse(body);
  return sent.success ? tokenHash(sent.data.email.trim().toLowerCase()) : null;
}

function refuseEasy(password: string, about: readonly string[]): void {
  const reason = easyPassword(password, about);
  if (reason !== null) throw new APIError('BAD_REQUEST', { code: 'PASSWORD_TOO_EASY', message: `This password is easy to guess: ${reason}.` });
}

async function whoResets(ctx: Context, token: string): Promise<string[]> {
  const { internalAdapter } = ctx.context;
  const asked = await internalAdapter.findVerificationValue(`reset-password:${token}`);
  const user = asked === null ? null : await internalAdapter.findUserById(asked.value);
  return user === null ? [] : [user.name, user.email];
}

/** A code is shown for half a minute and taken a step before and after. */
const codeMs = 2 * MINUTE_MS;

/** What a code is noted by once it was right; null where none was sent, or for nobody. */
function usedCode(body: unknown, userId: string | null): string | null {
  const sent = typedCode.safeParse(body);
  return sent.success && userId !== null ? `used-code-${userId}-${tokenHash(sent.data.code)}` : null;
}

/** Whose second factor is asked for: who has given their password, or is signed in. */
async function whoIsAsked(ctx: Context): Promise<string | null> {
  const session = await getSessionFromCtx(ctx);
  if (session !== null) return session.user.id;
  const challenge = await ctx.getSignedCookie(ctx.context.createAuthCookie('two_factor').name, ctx.context.secret);
  return typeof challenge === 'string' ? ((await ctx.context.internalAdapter.findVerificationValue(challenge))?.value ?? null) : null;
}

async function noteUsed(ctx: Context, userId: string): Promise<void> {
  const identifier = usedCode(ctx.body, userId);
  if (identifier === null) return;
  await ctx.context.internalAdapter.createVerificationValue({ identifier, value: userId, expiresAt: new Date(currentInstant() + codeMs) });
}

const challengeSeconds = 10 * 60;

const guestCookie = (ctx: Context) => ctx.context.createAuthCookie('guest', { maxAge: challengeSeconds });

/** A guest who signs in with two factors is nobody between them: their learning is kept for after the second. */
async function rememberGuest(ctx: Context): Promise<void> {
  const before = await getSessionFromCtx(ctx, { disableRefresh: true });
  if (before?.user['isAnonymous'] !== true) return;
  const { name, attributes } = guestCookie(ctx);
  await ctx.setSignedCookie(name, before.user.id, ctx.context.secret, attributes);
}

async function takeOverGuest(ctx: Context, account: LearnerId): Promise<void> {
  const { name, attributes } = guestCookie(ctx);
  const guest = await ctx.getSignedCookie(name, ctx.context.secret);
  if (typeof guest !== 'string') return;
  ctx.setCookie(name, '', { ...attributes, maxAge: 0 });
  const { internalAdapter } = ctx.context;
  const user = await internalAdapter.findUserById(guest);
  if (user === null || !('isAnonymous' in user) || user.isAnonymous !== true) return;
  await moveLearning(asId<LearnerId>(guest), account, currentInstant());
  await internalAdapter.deleteUser(guest);
}
