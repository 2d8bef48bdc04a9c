'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import type { AssignmentId, ClassId } from '@/core/ids';
import { archiveAssignment, changeAssignment, makeAssignment } from '@/server/assignments/changing';
import type { AssignmentSaved } from '@/server/assignments/changing';
import { currentInstant } from '@/server/clock';
import { currentViewer } from '@/server/viewer';
import type { FieldFormOutcome } from '@/ui/forms/useFieldForm';
import { sentForm, sentId } from '../../../sentId';
import { readAssignmentForm } from './readAssignmentForm';

const signedOut: FieldFormOutcome = { problems: { all: 'signed out' }, text: 'You are signed out. Sign in to go on.' };
const notSaved = 'Not saved: see what is marked above.';

/** Gives the class an assignment and goes to the list. */
export async function make(classId: ClassId, _before: FieldFormOutcome, form: FormData): Promise<FieldFormOutcome> {
  const viewer = await currentViewer();
  if (viewer === null) return signedOut;
  const read = readAssignmentForm(sentForm(form));
  if (!read.ok) return { problems: read.problems, text: notSaved };
  return outcomeOf(classId, await makeAssignment(viewer, sentId(classId), read.value, currentInstant()));
}

/** Changes an assignment and goes back to the list. */
export async function change(classId: ClassId, assignmentId: AssignmentId, _before: FieldFormOutcome, form: FormData): Promise<FieldFormOutcome> {
  const viewer = await currentViewer();
  if (viewer === null) return signedOut;
  const read = readAssignmentForm(sentForm(form));
  if (!read.ok) return { problems: read.problems, text: notSaved };
  return outcomeOf(classId, await changeAssignment(viewer, sentId(classId), sentId(assignmentId), read.value));
}

function outcomeOf(classId: ClassId, saved: AssignmentSaved): FieldFormOutcome {
  if (saved.ok) {
    revalidatePath('/', 'layout');
    redirect(addressOf(classId));
  }
  const texts: Readonly<Record<typeof saved.reason, string>> = {
    'no-such-assignment': 'There is no such class or assignment of yours.',
    'no-such-section': 'A section was taken out of the course meanwhile. Reload the page and choose again.',
  };
  return { problems: { all: saved.reason }, text: texts[saved.reason] };
}

/** Takes an assignment off the lists and offers to undo that, or puts it back. */
export async function archive(classId: ClassId, assignmentId: AssignmentId, isArchived: boolean): Promise<void> {
  const viewer = await currentViewer();
  const isDone = viewer !== null && (await archiveAssignment(viewer, sentId(classId), sentId(assignmentId), isArchived ? currentInstant() : null));
  revalidatePath('/', 'layout');
  redirect(isDone && isArchived ? `${addressOf(classId)}?archived=${encodeURIComponent(assignmentId)}` : addressOf(classId));
}

function addressOf(classId: ClassId): string {
  return `/classes/${encodeURIComponent(classId)}/assignments`;
}
