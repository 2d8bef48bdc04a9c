'use server';

import { getTranslations } from 'next-intl/server';
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
  const t = await getTranslations('ownData.delete');
  const viewer = await currentViewer();
  if (viewer === null) return { isError: true, text: t('signedOut') };
  const password = passwordSchema.safeParse(sentForm(form).get('password'));
  if (!password.success) return { isError: true, text: t('wrongPassword') };
  const deleted = await deleteOwnAccount(viewer, password.data, currentInstant());
  return deleted.ok ? null : { isError: true, text: t(refusals[deleted.reason]) };
}

const refusals = {
  'account-needed': 'guest',
  'too-many-tries': 'tooManyTries',
  'wrong-password': 'wrongPassword',
  'classes-in-the-way': 'classesInTheWay',
} as const satisfies Readonly<Record<Extract<AccountDeleted, { ok: false }>['reason'], string>>;
