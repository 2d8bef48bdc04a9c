import { APIError } from 'better-auth/api';
import { asId } from '@/core/ids';
import type { LearnerId } from '@/core/ids';
import { operator } from '../admin/operator';
import { noteDeed } from '../audit';
import { auth } from '../auth';
import { database } from '../db';
import type { User as UserRow } from '../generated/sqlite/client';

export type SignedIn =
  /** What the browser is to keep, as headers. */
  | { readonly ok: true; readonly cookies: readonly string[] }
  | { readonly ok: false; readonly reason: 'disabled' | 'signs-in-alone' };

/** Begins a session for somebody whom a platform has vouched for. Not for whoever runs the installation, and not for an account with a
 *  second factor that its owner connected: no platform stands for those. */
export async function signInFromPlatform(user: UserRow, isOwn: boolean, headers: Headers): Promise<SignedIn> {
  if (user.banned === true) return { ok: false, reason: 'disabled' };
  if (user.role === operator || (!isOwn && user.twoFactorEnabled === true)) return { ok: false, reason: 'signs-in-alone' };
  try {
    const { headers: answered } = await (await auth()).api.signInByPlatform({ body: { userId: user.id }, headers: plain(headers), returnHeaders: true });
    await noteDeed(await database(), { learnerId: asId<LearnerId>(user.id) }, { kind: 'signed-in', subject: { kind: 'account', id: user.id }, details: { by: 'platform' } });
    return { ok: true, cookies: answered.getSetCookie() };
  } catch (error) {
    // Disabled a moment ago.
    if (error instanceof APIError) return { ok: false, reason: 'disabled' };
    throw error;
  }
}

/** What is kept of where somebody is signed in; whose browser it was before has no part in it. */
function plain(headers: Headers): Headers {
  const kept = ['host', 'user-agent', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto'];
  return new Headers(kept.flatMap((name): [string, string][] => {
    const value = headers.get(name);
    return value === null ? [] : [[name, value]];
  }));
}
