'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import type { LearnerId } from '@/core/ids';
import { makePasswordLink, setDisabled } from '@/server/admin/accountDeeds';
import { tryAgain } from '@/server/admin/jobs';
import { currentInstant } from '@/server/clock';
import { currentViewer } from '@/server/viewer';
import type { FormOutcome } from '@/ui/forms/ActionForm';
import { sent, sentId } from '../sentId';

/** Of a job: its kind, and what of. */
const nameSchema = z.string().max(500);

const noSuch: FormOutcome = { isError: true, text: 'There is no such account.' };

/** Signs an account out everywhere, and lets nobody sign in to it. */
export async function disable(id: LearnerId): Promise<FormOutcome> {
  return change(id, true, 'Disabled, and signed out everywhere.');
}

/** Lets its owner sign in again. */
export async function enable(id: LearnerId): Promise<FormOutcome> {
  return change(id, false, 'Enabled. Its owner may sign in.');
}

async function change(id: LearnerId, isDisabled: boolean, done: string): Promise<FormOutcome> {
  const viewer = await currentViewer();
  if (viewer === null) return noSuch;
  const changed = await setDisabled(viewer, sentId(id), isDisabled);
  revalidatePath('/admin');
  if (changed.ok) return { isError: false, text: done };
  return changed.reason === 'yourself' ? { isError: true, text: 'That is yourself. Have another operator do it.' } : noSuch;
}

/** Mails the account’s owner a link to a new password, or shows it where no mail can be sent. */
export async function sendPasswordLink(id: LearnerId): Promise<FormOutcome> {
  const viewer = await currentViewer();
  const link = viewer === null ? null : await makePasswordLink(viewer, sentId(id), currentInstant());
  if (link?.ok !== true) return noSuch;
  if (link.by === 'mail') return { isError: false, text: 'A link to a new password is on its way to them.' };
  return { isError: false, text: `No mail can be sent from here. Hand them this address, which works once, within a day: ${link.url}` };
}

/** Has a job tried again at once, also one that was given up. */
export async function tryJobAgain(kind: string, key: string): Promise<FormOutcome> {
  const viewer = await currentViewer();
  const isFound = viewer !== null && (await tryAgain(viewer, sent(nameSchema, kind), sent(nameSchema, key), currentInstant()));
  revalidatePath('/admin/jobs');
  return isFound ? { isError: false, text: 'It will be tried in a moment.' } : { isError: true, text: 'There is no such job any more: it was done.' };
}
