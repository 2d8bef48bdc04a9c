'use server';

import { revalidatePath } from 'next/cache';
import type { CourseId } from '@/core/ids';
import { cardCommandSchema } from '@/core/scheduling/cardCommand';
import { counted } from '@/core/text';
import { currentInstant } from '@/server/clock';
import { commandCards } from '@/server/studyActions';
import { currentViewer } from '@/server/viewer';
import type { FormOutcome } from '@/ui/forms/ActionForm';
import { sentForm, sentId } from '../../../sentId';

const doneTexts = { suspend: 'suspended', resume: 'active again', reset: 'new again', 'set-due': 'given a new day' } as const;

/** Does something to the chosen cards. */
export async function changeCards(courseId: CourseId, _before: FormOutcome | null, form: FormData): Promise<FormOutcome> {
  const viewer = await currentViewer();
  if (viewer === null) return { isError: true, text: 'You are signed out. Sign in to go on.' };
  const cardIds = sentForm(form).getAll('card');
  if (cardIds.length === 0) return { isError: true, text: 'Choose cards first.' };
  const command = cardCommandSchema.safeParse({ kind: form.get('do'), days: form.get('days'), cardIds });
  if (!command.success) return { isError: true, text: 'Give a whole number of days, from 0 to 36,500.' };
  const changed = await commandCards(viewer, command.data, currentInstant());
  revalidatePath(`/courses/${sentId(courseId)}`, 'layout');
  return { isError: false, text: `${counted(changed, 'card')} ${doneTexts[command.data.kind]}. Undo it under “Done lately”.` };
}
