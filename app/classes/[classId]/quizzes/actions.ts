'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import type { ClassId, LearnerId, QuizId } from '@/core/ids';
import { archiveQuiz, changeQuiz, makeQuiz } from '@/server/classQuizzes/changing';
import type { QuizSaved } from '@/server/classQuizzes/changing';
import { classQuiz } from '@/server/classQuizzes/viewing';
import { currentInstant } from '@/server/clock';
import { grantExtension, takeBackExtension } from '@/server/quizExtensions';
import { currentViewer } from '@/server/viewer';
import type { FieldFormOutcome } from '@/ui/forms/useFieldForm';
import type { FormOutcome } from '@/ui/forms/ActionForm';
import { sentForm, sentId } from '../../../sentId';
import { readExtensionForm, readQuizForm } from './readQuizForm';

const signedOut: FieldFormOutcome = { problems: { all: 'signed out' }, text: 'You are signed out. Sign in to go on.' };
const notSaved = 'Not saved: see what is marked above.';

/** Gives the class a quiz and goes to its page. */
export async function make(classId: ClassId, _before: FieldFormOutcome, form: FormData): Promise<FieldFormOutcome> {
  const viewer = await currentViewer();
  if (viewer === null) return signedOut;
  const read = readQuizForm(sentForm(form), null);
  if (!read.ok) return { problems: read.problems, text: notSaved };
  return outcomeOf(classId, await makeQuiz(viewer, sentId(classId), read.value, currentInstant()));
}

/** Changes a quiz and goes back to its page. */
export async function change(classId: ClassId, quizId: QuizId, _before: FieldFormOutcome, form: FormData): Promise<FieldFormOutcome> {
  const viewer = await currentViewer();
  if (viewer === null) return signedOut;
  const ids = { classId: sentId(classId), quizId: sentId(quizId) };
  const stored = await classQuiz(viewer, ids.classId, ids.quizId, currentInstant());
  if (stored === null) return outcomeOf(classId, { ok: false, reason: 'no-such-quiz' });
  const read = readQuizForm(sentForm(form), stored.hasBegun ? stored.quiz : null);
  if (!read.ok) return { problems: read.problems, text: notSaved };
  return outcomeOf(classId, await changeQuiz(viewer, ids.classId, ids.quizId, read.value));
}

function outcomeOf(classId: ClassId, saved: QuizSaved): FieldFormOutcome {
  if (saved.ok) {
    revalidatePath('/', 'layout');
    redirect(`/classes/${classId}/quizzes/${saved.quizId}`);
  }
  const texts: Readonly<Record<typeof saved.reason, string>> = {
    'no-such-quiz': 'There is no such class or quiz of yours.',
    'no-such-section': 'A section was taken out of the course meanwhile. Reload the page and choose again.',
    begun: 'Somebody began meanwhile, so what is asked stays as it is. Reload the page to change the rest.',
  };
  return { problems: { all: saved.reason }, text: texts[saved.reason] };
}

/** Takes a quiz off the lists, or puts it back. */
export async function archive(classId: ClassId, quizId: QuizId, isArchived: boolean): Promise<FormOutcome> {
  const viewer = await currentViewer();
  const isDone = viewer !== null && (await archiveQuiz(viewer, sentId(classId), sentId(quizId), isArchived ? currentInstant() : null));
  if (!isDone) return { isError: true, text: 'There is no such quiz of yours.' };
  revalidatePath('/', 'layout');
  return { isError: false, text: isArchived ? 'Archived: learners no longer see it.' : 'It is back on the lists.' };
}

/** Allows a learner more. */
export async function grant(classId: ClassId, quizId: QuizId, learnerId: LearnerId, _before: FieldFormOutcome, form: FormData): Promise<FieldFormOutcome> {
  const viewer = await currentViewer();
  if (viewer === null) return signedOut;
  const read = readExtensionForm(sentForm(form));
  if (!read.ok) return { problems: read.problems, text: notSaved };
  const ids = { classId: sentId(classId), quizId: sentId(quizId), learnerId: sentId(learnerId) };
  const granted = await grantExtension(viewer, ids, read.value);
  if (granted.ok) {
    revalidatePath('/', 'layout');
    return { problems: {}, text: 'Granted.' };
  }
  switch (granted.reason) {
    case 'no-such-learner':
      return { problems: { all: granted.reason }, text: 'There is no such quiz or learner of yours.' };
    case 'nothing-granted':
      return { problems: { extraMinutes: 'Give extra minutes, or a date below.' }, text: notSaved };
    case 'closes-before-due':
      return { problems: { closesAt: 'This is before it is due: choose a closing on the due date or later.' }, text: notSaved };
  }
}

/** The quiz's own rules hold again for a learner. */
export async function takeBack(classId: ClassId, quizId: QuizId, learnerId: LearnerId): Promise<FormOutcome> {
  const viewer = await currentViewer();
  const ids = { classId: sentId(classId), quizId: sentId(quizId), learnerId: sentId(learnerId) };
  const isDone = viewer !== null && (await takeBackExtension(viewer, ids));
  revalidatePath('/', 'layout');
  return isDone ? { isError: false, text: 'Taken back: the quiz’s own rules hold.' } : { isError: true, text: 'There is no extension to take back.' };
}
