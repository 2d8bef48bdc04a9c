import { z } from 'zod';
import { asId } from '../ids';
import type { SectionId } from '../ids';
import { instantOfWallClock } from '../wallClock';

const longestTitle = 200;

/** As a form gives it, in the class's time zone. */
function wallClockTime(error: string) {
  return z.string(error).refine((text) => instantOfWallClock(text, 'UTC') !== null, error);
}

/** An assignment as its instructor sets it. */
export const assignmentSettingsSchema = z
  .strictObject({
    title: z.string().trim().min(1, 'Give the assignment a title.').max(longestTitle, `At most ${longestTitle} characters.`),
    sectionIds: z.array(z.string().min(1).transform((id) => asId<SectionId>(id))).min(1, 'Choose at least one section.'),
    desiredRetention: z.number('A number from 1 to 99, or nothing.').min(0.01, 'At least 1, or nothing.').max(0.99, 'At most 99: nobody knows everything for sure.').nullable(),
    opensAt: wallClockTime('Give a day and a time, or nothing.').nullable(),
    dueAt: wallClockTime('Give the day and the time by which it is to be done.'),
  })
  // Times of one clock are as texts in the order of time.
  .refine(({ opensAt, dueAt }) => opensAt === null || opensAt < dueAt, {
    path: ['opensAt'], error: 'It opens after it is due: choose an earlier opening or a later due date.',
  });

/** Times are those of the class's clock. */
export type AssignmentSettings = z.output<typeof assignmentSettingsSchema>;
