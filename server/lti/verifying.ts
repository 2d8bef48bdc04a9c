import { compactVerify, errors } from 'jose';
import { z } from 'zod';
import { tokenProblem } from '@/core/lti/launchToken';
import { readLaunch } from '@/core/lti/launch';
import type { Launch } from '@/core/lti/launch';
import type { LaunchRefusal } from '@/core/lti/refusals';
import type { Instant } from '@/core/time';
import { database } from '../db';
import { tokenHash } from '../secretToken';
import { keysOf } from './platformKeys';
import { platformOfRow } from './platform';
import type { Platform } from './platform';

/** What a platform has a browser send here at the end of a sign-in. */
export const launchFormSchema = z.object({ id_token: z.string().min(1).max(100_000), state: z.string().min(1).max(500) });

export interface Verified {
  readonly platform: Platform;
  readonly launch: Launch;
  /** Whether it is the browser that began the sign-in. A frame may not be let keep what would tell. */
  readonly isSameBrowser: boolean;
}

export type Verification = ({ readonly ok: true } & Verified) | { readonly ok: false; readonly reason: LaunchRefusal };

/** Looks through what a browser brings from a platform. `kept` is what the browser was given when the sign-in began; null where it
 *  has nothing. A sign-in ends by this, whatever comes of it: its state and nonce serve once. */
export async function verifyLaunch({ id_token: token, state }: z.output<typeof launchFormSchema>, kept: string | null, now: Instant): Promise<Verification> {
  const login = await endLogin(state, now);
  if (login === null) return { ok: false, reason: 'unknown-sign-in' };
  if (kept !== null && tokenHash(kept) !== login.browserHash) return { ok: false, reason: 'another-browser' };
  if (login.platform.disabledAt !== null) return { ok: false, reason: 'unknown-platform' };
  const platform = platformOfRow(login.platform);
  const signature = await verifySignature(platform, token, now);
  if (!signature.ok) return signature;
  const problem = tokenProblem(signature.payload, { ...platform, nonce: login.nonce }, now);
  if (problem !== null) return { ok: false, reason: problem };
  const read = readLaunch(signature.payload);
  return read.ok ? { ok: true, platform, launch: read.launch, isSameBrowser: kept !== null } : read;
}

/** Of two that come with the same state, one finds it. */
async function endLogin(state: string, now: Instant) {
  const { ltiLogin } = await database();
  const where = { stateHash: tokenHash(state), expiresAt: { gt: new Date(now) } };
  const login = await ltiLogin.findFirst({ where, include: { platform: true } });
  if (login === null) return null;
  return (await ltiLogin.deleteMany({ where })).count === 1 ? login : null;
}

type Signature = { readonly ok: true; readonly payload: unknown } | { readonly ok: false; readonly reason: 'wrong-signature' | 'no-keys' };

async function verifySignature(platform: Platform, token: string, now: Instant): Promise<Signature> {
  try {
    // Only this one: a token that names “none”, or signs with the public key as a password, is not even looked at.
    const { payload } = await compactVerify(token, keysOf(platform, now), { algorithms: ['RS256'] });
    return { ok: true, payload: JSON.parse(new TextDecoder().decode(payload)) };
  } catch (error) {
    if (error instanceof errors.JWKSInvalid) return { ok: false, reason: 'no-keys' };
    if (error instanceof errors.JOSEError || error instanceof SyntaxError || error instanceof TypeError) return { ok: false, reason: 'wrong-signature' };
    throw error;
  }
}
