import { z } from 'zod';
import { isTimeZone } from '../wallClock';

const longestName = 100;

/** What a class is called. */
export const classNameSchema = z.string().trim().min(1, 'Give the class a name.').max(longestName, `At most ${longestName} characters.`);

/** A class as its instructors set it. */
export const classSettingsSchema = z.strictObject({
  name: classNameSchema,
  timeZone: z.string().trim().refine(isTimeZone, 'There is no such time zone. Write it like Europe/Berlin.'),
});

export type ClassSettings = z.output<typeof classSettingsSchema>;
