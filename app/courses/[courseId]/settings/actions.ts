'use server';

import { revalidatePath } from 'next/cache';
import type { CourseId } from '@/core/ids';
import { currentInstant } from '@/server/clock';
import { changeStudySettings } from '@/server/settings';
import { currentViewer } from '@/server/viewer';
import type { FieldFormOutcome } from '@/ui/forms/useFieldForm';
import { sentForm, sentId } from '../../../sentId';
import { readSettings } from './readSettings';

/** Stores the study settings of a course. */
export async function saveSettings(courseId: CourseId, _before: FieldFormOutcome, form: FormData): Promise<FieldFormOutcome> {
  const viewer = await currentViewer();
  if (viewer === null) return { problems: { all: 'signed out' }, text: 'You are signed out. Sign in to change settings.' };
  const read = readSettings(sentForm(form));
  if (!read.ok) return { problems: read.problems, text: 'Not saved: see what is marked above.' };
  const changed = await changeStudySettings(viewer, sentId(courseId), read.settings, currentInstant());
  if (!changed.ok) return { problems: { all: changed.reason }, text: 'There is no such course.' };
  revalidatePath('/', 'layout');
  return { problems: {}, text: 'Saved. Reviews from now on use these settings.' };
}
