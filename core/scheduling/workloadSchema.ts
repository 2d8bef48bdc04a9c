import { z } from 'zod';

/** Costs as the server sends them. */
export const retentionCostsSchema = z.array(
  z.object({ desiredRetention: z.number(), reviewsPerDay: z.number(), minutesPerDay: z.number(), remembered: z.number() }),
);
