import { revalidatePath } from 'next/cache';
import { asId } from '@/core/ids';
import type { QuestionId } from '@/core/ids';
import { counted } from '@/core/text';
import { currentInstant } from '@/server/clock';
import { applyRegrade } from '@/server/regrading/applying';
import type { RegradeTarget } from '@/server/regrading/scope';
import { currentViewer } from '@/server/viewer';
import type { FormOutcome } from '@/ui/forms/ActionForm';
import { sentForm } from './sentId';

/** Grades anew what a regrade page's form has chosen. */
export async function regradeByForm(target: RegradeTarget, form: FormData): Promise<FormOutcome> {
  const viewer = await currentViewer();
  if (viewer === null) return { isError: true, text: 'You are signed out. Sign in to go on.' };
  const chosen = sentForm(form).getAll('question').flatMap((value) => (typeof value === 'string' ? asId<QuestionId>(value) : []));
  const regraded = await applyRegrade(viewer, target, chosen, currentInstant());
  if (!regraded.ok) {
    return { isError: true, text: regraded.reason === 'not-yours' ? 'There is no such quiz or course of yours.' : 'There is nothing left to regrade: somebody did it meanwhile.' };
  }
  revalidatePath('/', 'layout');
  return { isError: false, text: `Regraded: ${counted(regraded.changes, 'score')} changed.` };
}

/** The questions chosen in a regrade page's address; null where none was asked for yet. */
export function chosenIn(search: Readonly<Record<string, string | string[] | undefined>>): QuestionId[] | null {
  if (search['chosen'] === undefined) return null;
  return [search['question'] ?? []].flat().map((id) => asId<QuestionId>(id));
}
