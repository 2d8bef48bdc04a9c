'use server';

import type { DraftId } from '@/core/ids';
import type { FormOutcome } from '@/ui/forms/ActionForm';
import { regradeByForm } from '../../../../regradeForm';
import { sentId } from '../../../../sentId';

/** Grades attempts at the course's own quizzes by the present keys. */
export async function regrade(draftId: DraftId, _before: FormOutcome | null, form: FormData): Promise<FormOutcome> {
  return regradeByForm({ kind: 'course', draftId: sentId(draftId) }, form);
}
