'use server';

import { revalidatePath } from 'next/cache';
import type { SessionId } from '@/core/ids';
import { counted } from '@/core/text';
import { currentInstant } from '@/server/clock';
import { endOtherSessions, endSession } from '@/server/sessions';
import type { SessionsEnded } from '@/server/sessions';
import { currentSessionId, currentViewer } from '@/server/viewer';
import type { Viewer } from '@/server/viewer';
import type { FormOutcome } from '@/ui/forms/ActionForm';
import { sentId } from '../sentId';

/** Signs the viewer out where they are signed in by this session. */
export async function signOutThere(id: SessionId): Promise<FormOutcome> {
  return end((viewer, here) => endSession(viewer, here, sentId(id), currentInstant()), (count) =>
    (count > 0 ? { isError: false, text: 'Signed out there.' } : { isError: true, text: 'You are not signed in there.' }));
}

/** Signs the viewer out everywhere but here. */
export async function signOutElsewhere(): Promise<FormOutcome> {
  return end((viewer, here) => endOtherSessions(viewer, here, currentInstant()), (count) =>
    ({ isError: false, text: `Signed out in ${counted(count, 'other place')}.` }));
}

async function end(endThem: (viewer: Viewer, here: SessionId) => Promise<SessionsEnded>, said: (count: number) => FormOutcome): Promise<FormOutcome> {
  const [viewer, here] = await Promise.all([currentViewer(), currentSessionId()]);
  if (viewer === null || here === null) return { isError: true, text: 'You are signed out. Sign in to go on.' };
  const ended = await endThem(viewer, here);
  if (!ended.ok) return { isError: true, text: 'You signed in a while ago. Sign out and in again, so that nobody else can do this in your name.' };
  revalidatePath('/account');
  return said(ended.count);
}
