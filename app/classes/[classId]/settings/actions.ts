'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { classSettingsSchema } from '@/core/classes/classSettingsSchema';
import type { ClassId } from '@/core/ids';
import { archiveClass, changeClass } from '@/server/classSettings';
import { currentInstant } from '@/server/clock';
import { currentViewer } from '@/server/viewer';
import type { FieldFormOutcome } from '@/ui/forms/useFieldForm';
import { sentForm, sentId } from '../../../sentId';

/** Saves what a class is called and by which clock it goes. */
export async function save(classId: ClassId, _before: FieldFormOutcome, form: FormData): Promise<FieldFormOutcome> {
  const viewer = await currentViewer();
  if (viewer === null) return { problems: { all: 'signed out' }, text: 'You are signed out. Sign in to go on.' };
  const parsed = classSettingsSchema.safeParse({ name: sentForm(form).get('name'), timeZone: form.get('timeZone') });
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path: [field], message }): [string, string] => [String(field), message]);
    return { problems: Object.fromEntries(problems), text: 'Not saved: see what is marked above.' };
  }
  if (!(await changeClass(viewer, sentId(classId), parsed.data))) return { problems: { all: 'no-such-class' }, text: 'There is no such class of yours.' };
  revalidatePath('/', 'layout');
  return { problems: {}, text: 'Saved.' };
}

/** Archives the class, or brings it back, and shows what became of it. */
export async function archive(classId: ClassId, isArchived: boolean): Promise<void> {
  const viewer = await currentViewer();
  if (viewer !== null) await archiveClass(viewer, sentId(classId), isArchived ? currentInstant() : null);
  revalidatePath('/', 'layout');
  redirect(`/classes/${encodeURIComponent(classId)}/settings`);
}
