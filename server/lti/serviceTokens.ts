import { z } from 'zod';
import type { Scope } from '@/core/lti/vocabulary';
import { MINUTE_MS } from '@/core/time';
import type { Instant } from '@/core/time';
import { askPlatform, jsonOf } from './askPlatform';
import { signed } from './keys';
import { originsOf } from './origins';
import type { Platform } from './platform';

/** Access to a platform's services, asked for with a token of this tool's (RFC 7523, and LTI's security framework 1.0, section 4.1). */

const answerSchema = z.object({ access_token: z.string().min(1).max(20_000), expires_in: z.coerce.number().positive().catch(3_600) });

interface KeptToken {
  readonly token: string;
  readonly until: Instant;
}

/** A token is not used in its last minute: it would end on its way. */
const spareMs = MINUTE_MS;

const kept = new Map<string, KeptToken>();

export type ServiceToken = { readonly ok: true; readonly token: string } | { readonly ok: false; readonly problem: string };

export async function serviceToken(platform: Platform, scope: Scope, now: Instant): Promise<ServiceToken> {
  const known = kept.get(keyOf(platform, scope));
  if (known !== undefined && known.until > now) return { ok: true, token: known.token };
  const assertion = await signed({ issuer: platform.clientId, subject: platform.clientId, audience: platform.tokenAudience, claims: {} }, now);
  const asked = await askPlatform(platform.tokenUrl, {
    method: 'POST', trusted: originsOf(platform), headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
    body: new URLSearchParams({
      grant_type: 'client_credentials', client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer', client_assertion: assertion, scope,
    }).toString(),
  });
  if (!asked.ok) return asked;
  const parsed = answerSchema.safeParse(jsonOf(asked));
  if (!parsed.success) return { ok: false, problem: `the platform gave no access to its services (${asked.status})` };
  const { access_token: token, expires_in: seconds } = parsed.data;
  kept.set(keyOf(platform, scope), { token, until: now + seconds * 1000 - spareMs });
  return { ok: true, token };
}

/** A platform that no longer takes a token is asked for another. */
export function forgetToken(platform: Platform, scope: Scope): void {
  kept.delete(keyOf(platform, scope));
}

function keyOf({ id }: Platform, scope: Scope): string {
  return `${id} ${scope}`;
}
