'use server';

import { revalidatePath } from 'next/cache';
import { endCalendarAddress, makeCalendarAddress } from '@/server/calendars/address';
import { currentInstant } from '@/server/clock';
import { currentViewer } from '@/server/viewer';
import type { FormOutcome } from '@/ui/forms/ActionForm';

const signedOut: FormOutcome = { isError: true, text: 'You need to be signed in with an account for this.' };

/** Gives the viewer a calendar address, or another in place of the one there is. */
export async function make(): Promise<FormOutcome> {
  const viewer = await currentViewer();
  if (viewer === null || !(await makeCalendarAddress(viewer, currentInstant()))) return signedOut;
  revalidatePath('/account/calendar');
  return { isError: false, text: 'There is a new address. Give it to your calendar program.' };
}

/** From now on the viewer's calendar address leads nowhere. */
export async function end(): Promise<FormOutcome> {
  const viewer = await currentViewer();
  if (viewer === null) return signedOut;
  const isEnded = await endCalendarAddress(viewer);
  revalidatePath('/account/calendar');
  return isEnded ? { isError: false, text: 'Ended: programs that have the address read no more.' } : { isError: true, text: 'You have no calendar address.' };
}
