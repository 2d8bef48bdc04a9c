'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { classNameSchema } from '@/core/classes/classSettingsSchema';
import { asId } from '@/core/ids';
import type { ClassId, CourseId } from '@/core/ids';
import { joinClass, openClass } from '@/server/classes';
import { acceptInvitation, declineInvitation } from '@/server/classPeople/invitations';
import { leaveClass } from '@/server/classPeople/members';
import { currentInstant } from '@/server/clock';
import { currentViewer } from '@/server/viewer';
import type { FormOutcome } from '@/ui/forms/ActionForm';
import { sentForm, sentId } from '../sentId';

const accountNeeded: FormOutcome = { isError: true, text: 'Classes need an account. Sign up first; your progress comes along.' };

const openSchema = z.object({ courseId: z.string().min(1).max(100), name: classNameSchema });

/** Opens a class and goes to its page. */
export async function open(_before: FormOutcome | null, form: FormData): Promise<FormOutcome> {
  const viewer = await currentViewer();
  if (viewer === null) return accountNeeded;
  const parsed = openSchema.safeParse(Object.fromEntries(sentForm(form)));
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
  const parsed = joinSchema.safeParse(Object.fromEntries(sentForm(form)));
  if (!parsed.success) return { isError: true, text: 'Type the code that your instructor gave you.' };
  const joined = await joinClass(viewer, parsed.data.code, currentInstant());
  if (joined.ok) redirect(`/courses/${joined.courseId}`);
  const texts: Readonly<Record<typeof joined.reason, string>> = {
    'no-such-code': 'No class has this code. Check it with your instructor.',
    'too-many-tries': 'Too many wrong codes. Wait ten minutes, then try again.',
    'own-class': 'This is your own class: you teach it.',
    closed: 'This class takes in nobody at the moment. Ask your instructor.',
    removed: 'You were taken out of this class. Only its instructors can take you back.',
    'account-needed': accountNeeded.text,
  };
  return { isError: true, text: texts[joined.reason] };
}

/** Joins a class that invited the viewer and goes to its course. */
export async function accept(classId: ClassId): Promise<FormOutcome> {
  const viewer = await currentViewer();
  if (viewer === null) return accountNeeded;
  const accepted = await acceptInvitation(viewer, sentId(classId), currentInstant());
  if (!accepted.ok) {
    return { isError: true, text: accepted.reason === 'own-class' ? 'This is your own class: you teach it.' : 'This invitation was taken back.' };
  }
  revalidatePath('/', 'layout');
  redirect(`/courses/${accepted.courseId}`);
}

/** The viewer does not join a class that invited them. */
export async function decline(classId: ClassId): Promise<void> {
  const viewer = await currentViewer();
  if (viewer !== null) await declineInvitation(viewer, sentId(classId));
  revalidatePath('/', 'layout');
}

/** The viewer leaves a class. */
export async function leave(classId: ClassId): Promise<FormOutcome> {
  const viewer = await currentViewer();
  const hasLeft = viewer !== null && (await leaveClass(viewer, sentId(classId), currentInstant()));
  if (!hasLeft) return { isError: true, text: 'You are not in this class.' };
  revalidatePath('/', 'layout');
  redirect('/classes');
}
