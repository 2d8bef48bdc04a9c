'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { detailsSchema } from '@/core/authoring/detailsSchema';
import type { DraftId } from '@/core/ids';
import { currentInstant } from '@/server/clock';
import { describeDraft } from '@/server/draftDetails';
import { currentViewer } from '@/server/viewer';
import type { DetailField, DetailsState } from '@/ui/desk/DetailsForm';
import { sentForm, sentId } from '../../../../sentId';
import { yearField, yearRefusal } from '../../../../yearField';

const formSchema = detailsSchema.extend({ title: z.string().trim().min(1).max(300), year: yearField.transform((year) => year ?? 0) });

const refusals: Readonly<Record<DetailField, string>> = {
  title: 'Give the course a title of up to 300 characters.',
  description: 'Keep the description to 1,000 characters.',
  article: 'Keep this to 300 characters.',
  author: 'Keep this to 300 characters.',
  publisher: 'Keep this to 300 characters.',
  year: yearRefusal,
};

/** Changes what is said of a course and goes back to the desk, where it can be undone. */
export async function saveDetails(draftId: DraftId, _before: DetailsState, form: FormData): Promise<DetailsState> {
  const typed = typedIn(sentForm(form));
  const viewer = await currentViewer();
  if (viewer === null) return { typed, problems: {}, message: 'You are signed out. Sign in again.' };
  const parsed = formSchema.safeParse(typed);
  if (!parsed.success) {
    const wrong = new Set(parsed.error.issues.map(({ path }) => path[0]));
    return { typed, problems: Object.fromEntries(Object.entries(refusals).filter(([field]) => wrong.has(field))), message: null };
  }
  const outcome = await describeDraft(viewer, sentId(draftId), parsed.data, currentInstant());
  if (!outcome.ok) return { typed, problems: {}, message: outcome.reason === 'stale' ? meanwhile : 'There is no such draft of yours.' };
  revalidatePath('/teach/courses', 'layout');
  redirect(`/teach/courses/${encodeURIComponent(draftId)}`);
}

const meanwhile = 'Something else was changed at the same moment. Save once more.';

function typedIn(form: FormData): DetailsState['typed'] {
  const text = (field: DetailField): string => {
    const value = form.get(field);
    return typeof value === 'string' ? value : '';
  };
  return {
    title: text('title'), description: text('description'),
    article: text('article'), author: text('author'), publisher: text('publisher'), year: text('year').trim(),
  };
}
