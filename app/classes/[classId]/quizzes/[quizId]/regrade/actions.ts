'use server';

import type { ClassId, QuizId } from '@/core/ids';
import type { FormOutcome } from '@/ui/forms/ActionForm';
import { regradeByForm } from '../../../../../regradeForm';
import { sentId } from '../../../../../sentId';

/** Grades the class's attempts at a quiz by the present keys. */
export async function regrade(classId: ClassId, quizId: QuizId, _before: FormOutcome | null, form: FormData): Promise<FormOutcome> {
  return regradeByForm({ kind: 'class-quiz', classId: sentId(classId), quizId: sentId(quizId) }, form);
}
