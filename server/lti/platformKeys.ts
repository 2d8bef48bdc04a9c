import { createLocalJWKSet, errors } from 'jose';
import type { JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import { MINUTE_MS } from '@/core/time';
import type { Instant } from '@/core/time';
import { askPlatform, jsonOf } from './askPlatform';
import { originsOf } from './origins';
import type { Platform } from './platform';

const keySetSchema = z.object({ keys: z.array(z.looseObject({ kty: z.string() })).max(100) });

interface Kept {
  readonly keys: JWTVerifyGetKey;
  readonly readAt: Instant;
}

/** As long as keys are used without looking whether they changed, and as seldom as is looked for one that is not among them: whoever
 *  makes up names of keys must not have the platform asked each time. */
const keepMs = 60 * MINUTE_MS;
const askAgainMs = MINUTE_MS / 6;

const kept = new Map<string, Kept>();

/** Finds the key of a platform's token by its name; looks once more with the platform where there is none. */
export function keysOf(platform: Platform, now: Instant): JWTVerifyGetKey {
  return async (header, token) => {
    const known = kept.get(platform.jwksUrl);
    const keys = known !== undefined && now - known.readAt < keepMs && now >= known.readAt ? known : await readKeys(platform, now);
    try {
      return await keys.keys(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey) || now - keys.readAt < askAgainMs) throw error;
      return (await readKeys(platform, now)).keys(header, token);
    }
  };
}

/** Throws where the platform publishes none. */
async function readKeys(platform: Platform, now: Instant): Promise<Kept> {
  const asked = await askPlatform(platform.jwksUrl, { headers: { accept: 'application/json' }, trusted: originsOf(platform) });
  const parsed = keySetSchema.safeParse(asked.ok ? jsonOf(asked) : undefined);
  if (!parsed.success) throw new errors.JWKSInvalid(asked.ok ? 'The platform publishes no keys' : asked.problem);
  const read = { keys: createLocalJWKSet(parsed.data), readAt: now };
  kept.set(platform.jwksUrl, read);
  return read;
}
