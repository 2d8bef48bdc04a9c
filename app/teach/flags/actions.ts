'use server';

import { revalidatePath } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import type { EventId, LearnerId } from '@/core/ids';
import { currentInstant } from '@/server/clock';
import { settleFlag } from '@/server/flags';
import { currentViewer } from '@/server/viewer';
import type { FormOutcome } from '@/ui/forms/ActionForm';
import { sentId } from '../../sentId';

/** Takes a flag off the list. */
export async function settle(learnerId: LearnerId, id: EventId): Promise<FormOutcome> {
  const [t, viewer] = await Promise.all([getTranslations('flags'), currentViewer()]);
  if (viewer === null) return { isError: true, text: t('signedOut') };
  const isSettled = await settleFlag(viewer, sentId(learnerId), sentId(id), currentInstant());
  revalidatePath('/teach/flags');
  return isSettled ? { isError: false, text: t('done') } : { isError: true, text: t('goneMeanwhile') };
}
