'use server';

import { revalidatePath } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import { endCalendarAddress, makeCalendarAddress } from '@/server/calendars/address';
import { currentInstant } from '@/server/clock';
import { currentViewer } from '@/server/viewer';
import type { FormOutcome } from '@/ui/forms/ActionForm';

/** Gives the viewer a calendar address, or another in place of the one there is. */
export async function make(): Promise<FormOutcome> {
  const [t, viewer] = await Promise.all([getTranslations('account.calendar'), currentViewer()]);
  if (viewer === null || !(await makeCalendarAddress(viewer, currentInstant()))) return { isError: true, text: t('accountNeeded') };
  revalidatePath('/account/calendar');
  return { isError: false, text: t('made') };
}

/** From now on the viewer's calendar address leads nowhere. */
export async function end(): Promise<FormOutcome> {
  const [t, viewer] = await Promise.all([getTranslations('account.calendar'), currentViewer()]);
  if (viewer === null) return { isError: true, text: t('accountNeeded') };
  const isEnded = await endCalendarAddress(viewer);
  revalidatePath('/account/calendar');
  return isEnded ? { isError: false, text: t('ended') } : { isError: true, text: t('noAddress') };
}
