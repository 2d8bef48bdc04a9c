'use server';

import { redirect, RedirectType } from 'next/navigation';
import { z } from 'zod';
import type { AttemptId } from '@/core/ids';
import { contestQuestion, withdrawContest as withdraw } from '@/server/attempts/contest';
import type { Contested } from '@/server/attempts/contest';
import { submitAttempt } from '@/server/attempts/submitAttempt';
import { currentInstant } from '@/server/clock';
import { currentViewer } from '@/server/viewer';
import { sent, sentId } from '../../sentId';

/** Submits the viewer's attempt and shows its result. */
export async function submit(attemptId: AttemptId): Promise<void> {
  const viewer = await currentViewer();
  if (viewer === null) redirect(`/sign-in?next=/attempts/${encodeURIComponent(attemptId)}`);
  const submitted = await submitAttempt(viewer, sentId(attemptId), currentInstant());
  redirect(submitted.ok ? `/attempts/${encodeURIComponent(attemptId)}/result` : '/', RedirectType.replace);
}

const positionSchema = z.int().min(0).max(1000);
const noteSchema = z.string().trim().max(1000);

/** Tells the author what the viewer holds against a question of a submitted attempt. */
export async function contest(attemptId: AttemptId, position: number, note: string): Promise<Contested> {
  const viewer = await currentViewer();
  if (viewer === null) return { ok: false, reason: 'no-such-attempt' };
  return contestQuestion(viewer, sentId(attemptId), sent(positionSchema, position), sent(noteSchema, note), currentInstant());
}

/** Takes it back. */
export async function withdrawContest(attemptId: AttemptId, position: number): Promise<Contested> {
  const viewer = await currentViewer();
  if (viewer === null) return { ok: false, reason: 'no-such-attempt' };
  return withdraw(viewer, sentId(attemptId), sent(positionSchema, position), currentInstant());
}
