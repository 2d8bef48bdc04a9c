'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import type { CourseId, DraftId } from '@/core/ids';
import { currentInstant } from '@/server/clock';
import { copyCourse } from '@/server/draftCreation';
import { publish, rollBack } from '@/server/publishing';
import type { Published } from '@/server/publishing';
import { currentViewer } from '@/server/viewer';
import type { FormOutcome } from '@/ui/forms/ActionForm';
import { sent, sentForm, sentId } from '../../sentId';

/** Makes a draft of a course and opens it on the desk. */
export async function copyAndEdit(courseId: CourseId): Promise<void> {
  const viewer = await currentViewer();
  if (viewer === null) redirect('/sign-up?next=/teach/courses');
  const created = await copyCourse(viewer, sentId(courseId), currentInstant());
  redirect(created.ok ? `/teach/courses/${created.draftId}` : '/teach/courses');
}

const sentences: Readonly<Record<Extract<Published, { ok: false }>['reason'], string>> = {
  'no-such-draft': 'There is no such draft of yours.',
  'no-such-version': 'There is no such version.',
  stale: 'The draft has been changed since this page was loaded. Load it again and look once more.',
  'nothing-approved': 'No approved question would be published. Approve some first.',
  'nothing-changed': 'This is what is published already.',
};

const signedOut: FormOutcome = { isError: true, text: 'You are signed out. Sign in again.' };
const publishSchema = z.object({ note: z.string().trim().max(200) });

/** Publishes a draft as the page showed it. */
export async function publishDraft(draftId: DraftId, revision: number, _before: FormOutcome | null, form: FormData): Promise<FormOutcome | null> {
  const viewer = await currentViewer();
  if (viewer === null) return signedOut;
  const parsed = publishSchema.safeParse(Object.fromEntries(sentForm(form)));
  if (!parsed.success) return { isError: true, text: 'The note may have up to 200 characters.' };
  const version = { revision: sent(z.int(), revision), note: parsed.data.note };
  return outcomeOf(draftId, await publish(viewer, sentId(draftId), version, currentInstant()));
}

/** Publishes an earlier version again. */
export async function goBackTo(draftId: DraftId, version: number): Promise<FormOutcome | null> {
  const viewer = await currentViewer();
  if (viewer === null) return signedOut;
  return outcomeOf(draftId, await rollBack(viewer, sentId(draftId), sent(z.int(), version), currentInstant()));
}

function outcomeOf(draftId: DraftId, published: Published): FormOutcome {
  if (!published.ok) return { isError: true, text: sentences[published.reason] };
  redirect(`/teach/courses/${encodeURIComponent(draftId)}/publish?published=${published.version}`);
}
