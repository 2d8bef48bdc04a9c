import { z } from 'zod';

const longestName = 60;

/** How long a token may hold; null: until it is revoked. */
const lifetimesDays = [30, 90, 365, null] as const;

/** A token for a program, as its owner asks for it. */
export const accessTokenSchema = z.strictObject({
  name: z.string().trim().min(1, 'Say which program it is for.').max(longestName, `At most ${longestName} characters.`),
  days: z.literal(lifetimesDays),
});

export type AccessTokenRequest = z.output<typeof accessTokenSchema>;
