import { z } from 'zod';
import { MINUTE_MS } from '@/core/time';
import type { Instant } from '@/core/time';
import { take } from '../allowance';
import type { Limit } from '../allowance';
import { database } from '../db';
import { newToken, tokenHash } from '../secretToken';
import { isByHttps, toolAddresses } from './addresses';
import { platformOf } from './platform';

/** What a platform sends to begin a sign-in (LTI's security framework 1.0, section 5.1.1). */
export const loginSchema = z.object({
  iss: z.string().min(1).max(2_000),
  login_hint: z.string().min(1).max(10_000),
  client_id: z.string().min(1).max(500).optional(),
  lti_message_hint: z.string().max(20_000).optional(),
});

/** A school sits behind one address, and begins its lesson at once. */
const logins: Limit = { name: 'sign-ins by a platform', most: 3_000, windowMs: 10 * MINUTE_MS };
const loginMs = 10 * MINUTE_MS;

export type LoginBegun =
  /** `cookie` ties the sign-in to this browser. */
  | { readonly ok: true; readonly sendTo: string; readonly cookie: string }
  | { readonly ok: false; readonly reason: 'unknown-platform' | 'too-many' };

/** Sends a browser on to the platform, which tells who sits before it. `from` is its network address. */
export async function beginLogin({ iss, login_hint, client_id, lti_message_hint }: z.output<typeof loginSchema>, from: string | null, now: Instant): Promise<LoginBegun> {
  const platform = await platformOf(iss, client_id ?? null);
  if (platform === null) return { ok: false, reason: 'unknown-platform' };
  if (from !== null && !(await take(logins, from, now))) return { ok: false, reason: 'too-many' };
  const [state, nonce, browser] = [newToken(), newToken(), newToken()];
  await (await database()).ltiLogin.create({
    data: { stateHash: tokenHash(state), platformId: platform.id, nonce, browserHash: tokenHash(browser), expiresAt: new Date(now + loginMs) },
  });
  const sendTo = new URL(platform.authUrl);
  const asked = {
    scope: 'openid', response_type: 'id_token', response_mode: 'form_post', prompt: 'none', client_id: platform.clientId,
    redirect_uri: toolAddresses().launchUrl, login_hint, state, nonce, ...(lti_message_hint === undefined ? {} : { lti_message_hint }),
  };
  for (const [name, value] of Object.entries(asked)) sendTo.searchParams.set(name, value);
  return { ok: true, sendTo: sendTo.href, cookie: browserCookie(state, browser) };
}

/** A browser may have several sign-ins going, each with a cookie of its own. */
export function browserCookieName(state: string): string {
  return `${isByHttps() ? '__Host-' : ''}afterread-lti-${tokenHash(state).slice(0, 16)}`;
}

/** Within a platform's frame, browsers keep what another site sets only where it says so, and apart for each platform. Without https
 *  none does; then only a platform of the same site, such as one of this machine, gets it back. */
function browserCookie(state: string, browser: string): string {
  const forFrames = isByHttps() ? 'SameSite=None; Secure; Partitioned' : 'SameSite=Lax';
  return `${browserCookieName(state)}=${browser}; Path=/; Max-Age=${loginMs / 1000}; HttpOnly; ${forFrames}`;
}
