'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import type { ClassId, LearnerId } from '@/core/ids';
import { closeInstructorLink, makeInstructorLink } from '@/server/classPeople/instructorLinks';
import { addInstructor, endInstruction } from '@/server/classPeople/instructors';
import { currentInstant } from '@/server/clock';
import { currentViewer } from '@/server/viewer';
import type { LinkMade } from '@/ui/class/people/InstructorLink';
import type { FormOutcome } from '@/ui/forms/ActionForm';
import { sentForm, sentId } from '../../../sentId';

const notYours: FormOutcome = { isError: true, text: 'There is no such class of yours, or you are signed out.' };

/** Lets the account of an address teach the class too. */
export async function add(classId: ClassId, _before: FormOutcome | null, form: FormData): Promise<FormOutcome> {
  const email = z.email().safeParse(sentForm(form).get('email'));
  if (!email.success) return { isError: true, text: 'This is not an email address.' };
  const viewer = await currentViewer();
  if (viewer === null) return notYours;
  const added = await addInstructor(viewer, sentId(classId), email.data);
  if (added.ok) {
    revalidatePath('/classes', 'layout');
    return { isError: false, text: `${added.name} teaches the class now.` };
  }
  const texts: Readonly<Record<typeof added.reason, string>> = {
    'no-such-class': notYours.text,
    'no-such-account': 'No account has this address. Make a link instead and send it to them.',
    'teaches-already': 'They teach the class already.',
    'learns-here': 'They learn in this class. Take them out as a learner first.',
  };
  return { isError: true, text: texts[added.reason] };
}

/** An instructor teaches the class no longer; whoever leaves goes back to their classes. */
export async function end(classId: ClassId, userId: LearnerId): Promise<FormOutcome> {
  const viewer = await currentViewer();
  if (viewer === null) return notYours;
  const ended = await endInstruction(viewer, sentId(classId), sentId(userId));
  if (!ended.ok) return ended.reason === 'last-instructor' ? { isError: true, text: 'Nobody else teaches the class. Add somebody first, or archive it.' } : notYours;
  revalidatePath('/classes', 'layout');
  if (userId === viewer.learnerId) redirect('/classes');
  return { isError: false, text: 'Taken off.' };
}

/** Makes a link for one more instructor, to be shown once. */
export async function makeLink(classId: ClassId): Promise<LinkMade> {
  const viewer = await currentViewer();
  const token = viewer === null ? null : await makeInstructorLink(viewer, sentId(classId), currentInstant());
  if (token === null) return { kind: 'refused', text: notYours.text };
  revalidatePath('/classes', 'layout');
  return { kind: 'made', path: `/instruct/${token}` };
}

/** The link no longer works. */
export async function closeLink(classId: ClassId): Promise<FormOutcome> {
  const viewer = await currentViewer();
  if (viewer === null || !(await closeInstructorLink(viewer, sentId(classId)))) return notYours;
  revalidatePath('/classes', 'layout');
  return { isError: false, text: 'Closed.' };
}
