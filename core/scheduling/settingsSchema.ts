import { z } from 'zod';
import { isTimeZone } from '../wallClock';
import { leechActions } from './parameters';
import type { SchedulingParameters } from './parameters';
import { preferencesSchema } from './preferencesSchema';

const mostSteps = 10;
const longestStepMinutes = 24 * 60;
const longestIntervalDays = 36_500;
const mostLapses = 99;

const stepsMinutes = z.array(z.number().positive().max(longestStepMinutes)).max(mostSteps);

/** What a learner may set about studying one course; the weights are fitted, not set. */
export const settingsSchema = z.strictObject({
  preferences: preferencesSchema,
  parameters: z.strictObject({
    desiredRetention: z.number().min(0.7).max(0.99),
    learningStepsMinutes: stepsMinutes,
    relearningStepsMinutes: stepsMinutes,
    maximumIntervalDays: z.number().int().min(1).max(longestIntervalDays),
    leechThreshold: z.number().int().min(0).max(mostLapses),
    leechAction: z.enum(leechActions),
  }),
  turn: z.strictObject({
    timeZone: z.string().refine(isTimeZone, 'There is no such time zone.'),
    dayStartHour: z.number().int().min(0).max(23),
  }),
});

export type StudySettings = z.infer<typeof settingsSchema>;

/** Whether both schedule every card alike. */
export function areSameParameters(one: SchedulingParameters, other: SchedulingParameters): boolean {
  const keys = Object.keys(one) as (keyof SchedulingParameters)[];
  return keys.every((key) => String(one[key]) === String(other[key]));
}
