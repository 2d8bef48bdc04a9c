'use server';

import { redirect, RedirectType } from 'next/navigation';
import type { AttemptId } from '@/core/ids';
import { currentInstant } from '@/server/clock';
import { submitAttempt } from '@/server/submission';
import { currentViewer } from '@/server/viewer';
import { sentId } from '../../sentId';

/** Submits the viewer's attempt and shows its result. */
export async function submit(attemptId: AttemptId): Promise<void> {
  const viewer = await currentViewer();
  if (viewer === null) redirect('/sign-in');
  const submitted = await submitAttempt(viewer, sentId(attemptId), currentInstant());
  redirect(submitted.ok ? `/attempts/${encodeURIComponent(attemptId)}/result` : '/', RedirectType.replace);
}
