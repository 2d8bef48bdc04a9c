import { z } from 'zod';
import { defaultPreferences, dueOrders, newOrders, workloads } from './preferences';
import type { StudyPreferences } from './preferences';

const daysAWeek = 7;
const mostEasyRanges = 50;
const date = z.iso.date();

const dateRange = z.strictObject({ from: date, to: date }).refine(({ from, to }) => from <= to, 'The last day lies before the first.');

/** Preferences as a learner sends them. */
export const preferencesSchema = z.strictObject({
  limits: z.strictObject({ newCards: z.number().int().min(0).max(1000), reviews: z.number().int().min(0).max(10_000) }),
  newOrder: z.enum(newOrders),
  dueOrder: z.enum(dueOrders),
  separatesSiblings: z.boolean(),
  balancesLoad: z.boolean(),
  weekdays: z.array(z.enum(workloads)).length(daysAWeek).refine((days) => days.some((day) => day === 'normal'), 'One day at least is a normal one.'),
  easyDates: z.array(dateRange).max(mostEasyRanges),
});

/** Preferences as they were stored: what is missing or no longer understood is as by default. */
export function preferencesOfStored(stored: unknown): StudyPreferences {
  const merged: unknown = typeof stored === 'object' ? { ...defaultPreferences, ...stored } : null;
  const parsed = preferencesSchema.safeParse(merged);
  return parsed.success ? parsed.data : defaultPreferences;
}
