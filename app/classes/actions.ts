'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { asId } from '@/core/ids';
import type { CourseId } from '@/core/ids';
import { joinClass, openClass } from '@/server/classes';
import { currentInstant } from '@/server/clock';
import { currentViewer } from '@/server/viewer';
import type { FormOutcome } from '@/ui/forms/ActionForm';

const accountNeeded: FormOutcome = { isError: true, text: 'Classes need an account. Sign up first; your progress comes along.' };

const openSchema = z.object({ courseId: z.string().min(1).max(100), name: z.string().trim().min(1).max(100) });

/** Opens a class and goes to its page. */
export async function open(_before: FormOutcome | null, form: FormData): Promise<FormOutcome> {
  const viewer = await currentViewer();
  if (viewer === null) return accountNeeded;
  const parsed = openSchema.safeParse(Object.fromEntries(form));
  if (!parsed.success) return { isError: true, text: 'Give the class a name of up to 100 characters.' };
  const { courseId, name } = parsed.data;
  const opened = await openClass(viewer, { courseId: asId<CourseId>(courseId), name }, currentInstant());
  if (opened.ok) redirect(`/classes/${opened.classId}`);
  return opened.reason === 'account-needed' ? accountNeeded : { isError: true, text: 'There is no such course.' };
}

const joinSchema = z.object({ code: z.string().trim().min(1).max(40) });

/** Joins the class of a code and goes to its course. */
export async function join(_before: FormOutcome | null, form: FormData): Promise<FormOutcome> {
  const viewer = await currentViewer();
  if (viewer === null) return accountNeeded;
  const parsed = joinSchema.safeParse(Object.fromEntries(form));
  if (!parsed.success) return { isError: true, text: 'Type the code that your instructor gave you.' };
  const joined = await joinClass(viewer, parsed.data.code, currentInstant());
  if (joined.ok) redirect(`/courses/${joined.courseId}`);
  const texts = {
    'no-such-code': 'No class has this code. Check it with your instructor.',
    'own-class': 'This is your own class: you teach it.',
    'account-needed': accountNeeded.text,
  };
  return { isError: true, text: texts[joined.reason] };
}
