'use server';

import { revalidatePath } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import type { SessionId } from '@/core/ids';
import { currentInstant } from '@/server/clock';
import { endOtherSessions, endSession } from '@/server/sessions';
import type { SessionsEnded } from '@/server/sessions';
import { currentSessionId, currentViewer } from '@/server/viewer';
import type { Viewer } from '@/server/viewer';
import type { FormOutcome } from '@/ui/forms/ActionForm';
import { sentId } from '../sentId';

/** Signs the viewer out where they are signed in by this session. */
export async function signOutThere(id: SessionId): Promise<FormOutcome> {
  const t = await getTranslations('account.sessions');
  return end((viewer, here) => endSession(viewer, here, sentId(id), currentInstant()), (count) =>
    (count > 0 ? { isError: false, text: t('ended') } : { isError: true, text: t('notThere') }));
}

/** Signs the viewer out everywhere but here. */
export async function signOutElsewhere(): Promise<FormOutcome> {
  const t = await getTranslations('account.sessions');
  return end((viewer, here) => endOtherSessions(viewer, here, currentInstant()), (count) =>
    ({ isError: false, text: t('othersEnded', { count }) }));
}

async function end(endThem: (viewer: Viewer, here: SessionId) => Promise<SessionsEnded>, said: (count: number) => FormOutcome): Promise<FormOutcome> {
  const [t, viewer, here] = await Promise.all([getTranslations('account'), currentViewer(), currentSessionId()]);
  if (viewer === null || here === null) return { isError: true, text: t('signedOut') };
  const ended = await endThem(viewer, here);
  if (!ended.ok) return { isError: true, text: t('notFresh') };
  revalidatePath('/account');
  return said(ended.count);
}
