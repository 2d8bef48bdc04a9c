import { z } from 'zod';
import { count, instant, list } from '../fields';
import { outlinedSection } from './section';
import { standing } from './standing';

/** Learners x sections. */
export const matrixAnswer = z.object({
  id: z.string(),
  name: z.string(),
  outline: z.object({ sections: list(outlinedSection) }),
  rows: list(z.object({
    learnerId: z.string(),
    name: z.string(),
    group: z.string().nullable(),
    standing,
    lastActiveAt: instant.nullable(),
    reviewsLast7Days: count,
    hasStarted: z.boolean(),
  })).meta({ description: 'By name' }),
});
