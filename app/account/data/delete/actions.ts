'use server';

import { z } from 'zod';
import { deleteOwnAccount } from '@/server/accountDeletion/deleting';
import type { AccountDeleted } from '@/server/accountDeletion/deleting';
import { currentInstant } from '@/server/clock';
import { currentViewer } from '@/server/viewer';
import type { FormOutcome } from '@/ui/forms/ActionForm';
import { sentForm } from '../../../sentId';

const passwordSchema = z.string().max(128);

/** Deletes the viewer's account; null where that is done. */
export async function remove(form: FormData): Promise<FormOutcome | null> {
  const viewer = await currentViewer();
  if (viewer === null) return { isError: true, text: 'You are signed out. Sign in to go on.' };
  const password = passwordSchema.safeParse(sentForm(form).get('password'));
  if (!password.success) return { isError: true, text: texts['wrong-password'] };
  const deleted = await deleteOwnAccount(viewer, password.data, currentInstant());
  return deleted.ok ? null : { isError: true, text: texts[deleted.reason] };
}

const texts: Readonly<Record<Extract<AccountDeleted, { ok: false }>['reason'], string>> = {
  'account-needed': 'A guest has no account. What you learned as one goes when you do not come back.',
  'too-many-tries': 'Too many wrong passwords. Wait a quarter of an hour, then try again.',
  'wrong-password': 'This is not your password.',
  'classes-in-the-way': 'Learners of a class of yours would be left without an instructor. Load this page again to see which.',
};
