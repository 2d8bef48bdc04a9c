'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import type { CourseId } from '@/core/ids';
import { currentInstant } from '@/server/clock';
import { changeStudySettings } from '@/server/settings';
import { currentViewer } from '@/server/viewer';
import type { FormOutcome } from '@/ui/forms/ActionForm';
import { sentId } from '../../../sentId';

const settingsSchema = z.object({
  newCardsADay: z.coerce.number().int().min(0).max(1000),
  reviewsADay: z.coerce.number().int().min(0).max(10_000),
  desiredRetention: z.coerce.number().min(70).max(99).transform((percent) => percent / 100),
  timeZone: z.string().trim().min(1).max(100),
  dayStartHour: z.coerce.number().int().min(0).max(23),
});

const labels: Readonly<Record<string, string>> = {
  newCardsADay: 'New cards a day must be a whole number from 0 to 1000.',
  reviewsADay: 'Reviews a day must be a whole number from 0 to 10,000.',
  desiredRetention: 'The recall aimed at must lie between 70 and 99 percent.',
  timeZone: 'Give a time zone such as Europe/Berlin.',
  dayStartHour: 'The day must begin at an hour from 0 to 23.',
};

/** Stores the study settings of a course. */
export async function saveSettings(
  courseId: CourseId,
  _before: FormOutcome | null,
  form: FormData,
): Promise<FormOutcome> {
  const viewer = await currentViewer();
  if (viewer === null) return { isError: true, text: 'You are signed out. Sign in to change settings.' };
  const parsed = settingsSchema.safeParse(Object.fromEntries(form));
  if (!parsed.success) {
    const field = String(parsed.error.issues[0]?.path[0] ?? '');
    return { isError: true, text: labels[field] ?? 'Something in the form is wrong.' };
  }
  const changed = await changeStudySettings(viewer, sentId(courseId), parsed.data, currentInstant());
  if (!changed.ok) {
    const isZone = changed.reason === 'unknown-time-zone';
    return { isError: true, text: isZone ? 'There is no such time zone. Write it like Europe/Berlin.' : 'There is no such course.' };
  }
  revalidatePath('/', 'layout');
  return { isError: false, text: 'Saved. Reviews from now on use these settings.' };
}
