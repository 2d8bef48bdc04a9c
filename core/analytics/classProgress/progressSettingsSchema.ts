import { z } from 'zod';
import { instantOfWallClock } from '../../wallClock';
import { riskThresholdsSchema } from '../risk/thresholds';

/** What instructors set for a class's overview. */
export const progressSettingsSchema = z.strictObject({
  /** By the class's clock; null where no exam is set. */
  examAt: z.string().refine((text) => instantOfWallClock(text, 'UTC') !== null, 'Give a day and a time, or nothing.').nullable(),
  thresholds: riskThresholdsSchema,
});

export type ProgressSettings = z.output<typeof progressSettingsSchema>;
