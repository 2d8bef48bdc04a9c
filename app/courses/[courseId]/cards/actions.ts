'use server';

import { revalidatePath } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import type { CourseId } from '@/core/ids';
import { cardCommandSchema } from '@/core/scheduling/cardCommand';
import { currentInstant } from '@/server/clock';
import { commandCards } from '@/server/studyActions';
import { currentViewer } from '@/server/viewer';
import type { FormOutcome } from '@/ui/forms/ActionForm';
import { sentForm, sentId } from '../../../sentId';

const doneTexts = { suspend: 'changed.suspend', resume: 'changed.resume', reset: 'changed.reset', 'set-due': 'changed.setDue' } as const;

/** Does something to the chosen cards. */
export async function changeCards(courseId: CourseId, _before: FormOutcome | null, form: FormData): Promise<FormOutcome> {
  const [viewer, t] = await Promise.all([currentViewer(), getTranslations('cards')]);
  if (viewer === null) return { isError: true, text: t('refused.signedOut') };
  const cardIds = sentForm(form).getAll('card');
  if (cardIds.length === 0) return { isError: true, text: t('refused.none') };
  const command = cardCommandSchema.safeParse({ kind: form.get('do'), days: form.get('days'), cardIds });
  if (!command.success) return { isError: true, text: t('refused.days') };
  const changed = await commandCards(viewer, command.data, currentInstant());
  revalidatePath(`/courses/${sentId(courseId)}`, 'layout');
  return { isError: false, text: t(doneTexts[command.data.kind], { count: changed }) };
}
