import { z } from 'zod';
import { count, day, list, milliseconds, share } from '../fields';

const week = z.object({
  monday: day, active: count, reviews: count, durationMs: milliseconds, retention: share.nullable(), quizzes: count, meanScore: share.nullable(),
});

const group = z.object({
  group: z.string().nullable(),
  learners: count,
  active: count,
  mastery: share.nullable(),
  reviewsEach: z.number().min(0),
  durationMsEach: milliseconds,
  retention: share.nullable(),
  meanScore: share.nullable(),
});

/** How a class has done, week by week. */
export const trendsAnswer = z.object({
  name: z.string(),
  timeZone: z.string(),
  learners: count,
  weeks: list(week).meta({ description: 'Oldest first' }),
  reviewsByHour: list(list(count)).meta({ description: 'Seven rows from Monday on, of 24 hours each, over those weeks' }),
  groups: list(group).meta({ description: 'Over the last four weeks; empty where the class has none' }),
});
