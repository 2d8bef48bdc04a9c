'use server';

import { revalidatePath } from 'next/cache';
import type { EventId, LearnerId } from '@/core/ids';
import { currentInstant } from '@/server/clock';
import { settleFlag } from '@/server/flags';
import { currentViewer } from '@/server/viewer';
import type { FormOutcome } from '@/ui/forms/ActionForm';
import { sentId } from '../../sentId';

/** Takes a flag off the list. */
export async function settle(learnerId: LearnerId, id: EventId): Promise<FormOutcome> {
  const viewer = await currentViewer();
  if (viewer === null) return { isError: true, text: 'You are signed out. Sign in to go on.' };
  const isSettled = await settleFlag(viewer, sentId(learnerId), sentId(id), currentInstant());
  revalidatePath('/teach/flags');
  return isSettled ? { isError: false, text: 'Settled.' } : { isError: true, text: 'It was settled or taken back meanwhile.' };
}
