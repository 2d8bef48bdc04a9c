'use server';

import { revalidatePath } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import type { CourseId } from '@/core/ids';
import { currentInstant } from '@/server/clock';
import { changeStudySettings } from '@/server/settings';
import { currentViewer } from '@/server/viewer';
import type { FieldFormOutcome } from '@/ui/forms/useFieldForm';
import { sentForm, sentId } from '../../../sentId';
import { readSettings } from './readSettings';

/** Stores the study settings of a course. */
export async function saveSettings(courseId: CourseId, _before: FieldFormOutcome, form: FormData): Promise<FieldFormOutcome> {
  const [viewer, t] = await Promise.all([currentViewer(), getTranslations('settingsSent')]);
  if (viewer === null) return { problems: { all: 'signed out' }, text: t('signedOut') };
  const read = await readSettings(sentForm(form));
  if (!read.ok) return { problems: read.problems, text: t('notSaved') };
  const changed = await changeStudySettings(viewer, sentId(courseId), read.settings, currentInstant());
  if (!changed.ok) return { problems: { all: changed.reason }, text: t('noCourse') };
  revalidatePath('/', 'layout');
  return { problems: {}, text: t('saved') };
}
