'use server';

import { revalidatePath } from 'next/cache';
import { progressSettingsSchema } from '@/core/analytics/classProgress/progressSettingsSchema';
import type { ClassId } from '@/core/ids';
import { changeProgressSettings } from '@/server/classProgress/settings';
import { currentViewer } from '@/server/viewer';
import type { FieldFormOutcome } from '@/ui/forms/useFieldForm';
import { sentForm, sentId } from '../../sentId';

/** Stores a class's exam date and thresholds. */
export async function saveProgressSettings(classId: ClassId, _before: FieldFormOutcome, form: FormData): Promise<FieldFormOutcome> {
  const viewer = await currentViewer();
  if (viewer === null) return { problems: { all: 'signed out' }, text: 'You are signed out. Sign in to go on.' };
  const parsed = progressSettingsSchema.safeParse({
    examAt: textOrNull(sentForm(form), 'examAt'),
    thresholds: {
      idleDays: numberIn(form, 'idleDays'), dueCards: numberIn(form, 'dueCards'), failedQuizzes: numberIn(form, 'failedQuizzes'),
      crammedShare: numberIn(form, 'crammedShare') / 100, rapidShare: numberIn(form, 'rapidShare') / 100, quizShare: numberIn(form, 'quizShare') / 100,
    },
  });
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }): [string, string] => [String(path.at(-1) ?? 'all'), message]);
    return { problems: Object.fromEntries(problems.reverse()), text: 'Not saved: see what is marked above.' };
  }
  if (!(await changeProgressSettings(viewer, sentId(classId), parsed.data))) return { problems: { all: 'no-such-class' }, text: 'There is no such class of yours.' };
  revalidatePath('/', 'layout');
  return { problems: {}, text: 'Saved.' };
}

function textOrNull(form: FormData, name: string): string | null {
  const value = form.get(name);
  return typeof value !== 'string' || value.trim() === '' ? null : value;
}

/** NaN, which no schema takes, for what is no number. */
function numberIn(form: FormData, name: string): number {
  const text = textOrNull(form, name);
  return text === null ? Number.NaN : Number(text);
}
