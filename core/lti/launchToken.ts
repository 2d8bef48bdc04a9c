import { z } from 'zod';
import { MINUTE_MS } from '../time';
import type { Instant } from '../time';
import { claims } from './vocabulary';

/** What a token must say of itself before anything else in it is looked at. Its signature is verified before. */

const envelope = z.object({
  iss: z.string(),
  aud: z.union([z.string(), z.array(z.string())]),
  azp: z.string().optional(),
  exp: z.number(),
  iat: z.number(),
  nonce: z.string(),
  [claims.deploymentId]: z.string(),
});

export interface Expected {
  readonly issuer: string;
  readonly clientId: string;
  /** Empty for any of the platform's. */
  readonly deployments: readonly string[];
  readonly nonce: string;
}

export type TokenProblem =
  | 'incomplete'
  | 'wrong-issuer'
  | 'wrong-audience'
  | 'wrong-deployment'
  | 'expired'
  | 'from-the-future'
  | 'wrong-nonce';

/** Clocks differ by so much. */
const leewayMs = MINUTE_MS;

/** Why a token of a platform is not the one that is waited for; null where it is. LTI's security framework 1.0, section 5.1.3. */
export function tokenProblem(payload: unknown, expected: Expected, now: Instant): TokenProblem | null {
  const parsed = envelope.safeParse(payload);
  if (!parsed.success) return 'incomplete';
  const { iss, aud, azp, exp, iat, nonce, [claims.deploymentId]: deployment } = parsed.data;
  if (iss !== expected.issuer) return 'wrong-issuer';
  if (!isMeant([aud].flat(), azp, expected.clientId)) return 'wrong-audience';
  if (expected.deployments.length > 0 && !expected.deployments.includes(deployment)) return 'wrong-deployment';
  if (exp * 1000 + leewayMs <= now) return 'expired';
  if (iat * 1000 - leewayMs > now) return 'from-the-future';
  return nonce === expected.nonce ? null : 'wrong-nonce';
}

/** A token for several says whose it is. */
function isMeant(audience: readonly string[], party: string | undefined, clientId: string): boolean {
  if (!audience.includes(clientId)) return false;
  return party === undefined ? audience.length === 1 : party === clientId;
}
