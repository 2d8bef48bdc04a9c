'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { currentInstant } from '@/server/clock';
import { retireMeasured, tellAuthor } from '@/server/quizStatistics/acting';
import type { Retired, Told } from '@/server/quizStatistics/acting';
import type { QuestionTarget } from '@/server/quizStatistics/measuredQuiz';
import { currentViewer } from '@/server/viewer';
import type { FormOutcome } from '@/ui/forms/ActionForm';
import { sent, sentForm, sentId } from '../sentId';

const signedOut: FormOutcome = { isError: true, text: 'You are signed out. Sign in to go on.' };
const saidSchema = z.string().trim().min(1).max(1000);

const targetSchema = z.object({ questionId: z.string(), quiz: z.object({}) });

/** What a browser sent, whose types it may ignore. */
function sentTarget(target: QuestionTarget): QuestionTarget {
  sent(targetSchema, target);
  const { quiz, questionId } = target;
  const classId = sentId(quiz.classId);
  return {
    questionId: sentId(questionId),
    quiz: quiz.kind === 'section'
      ? { kind: 'section', classId, sectionId: sentId(quiz.sectionId) }
      : { kind: 'class', classId, quizId: sentId(quiz.quizId) },
  };
}

/** Takes a question out of its author's draft. */
export async function retire(target: QuestionTarget, _before: FormOutcome | null, form: FormData): Promise<FormOutcome> {
  const viewer = await currentViewer();
  if (viewer === null) return signedOut;
  const reason = saidSchema.safeParse(sentForm(form).get('reason'));
  if (!reason.success) return { isError: true, text: 'Say in a few words why.' };
  const retired = await retireMeasured(viewer, sentTarget(target), reason.data, currentInstant());
  if (!retired.ok) return { isError: true, text: notRetired[retired.reason] };
  revalidatePath('/', 'layout');
  return { isError: false, text: 'Retired at the desk. Publish, and nobody is asked it any more.' };
}

const notRetired: Readonly<Record<Extract<Retired, { ok: false }>['reason'], string>> = {
  'no-such-question': 'There is no such question of yours.',
  'not-author': 'Only the author of the course can retire it.',
  'of-set': 'It asks several facts together: change it at the desk.',
  'last-flashcard': 'It is the last flashcard of what it asks: take out the whole slot at the desk.',
  'not-done': 'The course was changed meanwhile. Try again.',
};

/** Tells the author of a course what an instructor holds against a question. */
export async function tell(target: QuestionTarget, _before: FormOutcome | null, form: FormData): Promise<FormOutcome> {
  const viewer = await currentViewer();
  if (viewer === null) return signedOut;
  const note = saidSchema.safeParse(sentForm(form).get('note'));
  if (!note.success) return { isError: true, text: 'Say in a few words what is wrong.' };
  const told = await tellAuthor(viewer, sentTarget(target), note.data, currentInstant());
  if (!told.ok) return { isError: true, text: notTold[told.reason] };
  revalidatePath('/', 'layout');
  return { isError: false, text: 'The author sees it among the flagged questions.' };
}

const notTold: Readonly<Record<Extract<Told, { ok: false }>['reason'], string>> = {
  'no-such-question': 'There is no such question of yours.',
  'no-author': 'The course has no author who could be told.',
};
