'use server';

import { revalidatePath } from 'next/cache';
import type { CourseId } from '@/core/ids';
import { currentInstant } from '@/server/clock';
import { adoptFit, undoAdoption } from '@/server/fitting/adoption';
import { dismissFit } from '@/server/fitting/fitView';
import { currentViewer } from '@/server/viewer';
import type { Viewer } from '@/server/viewer';
import type { FormOutcome } from '@/ui/forms/ActionForm';
import { sentId } from '../../../sentId';

type Change = (viewer: Viewer, courseId: CourseId, now: number) => Promise<{ ok: true } | { ok: false; reason: string }>;

/** Schedules by the weights fitted to the learner. */
export async function adopt(courseId: CourseId): Promise<FormOutcome> {
  return run(courseId, adoptFit, 'Your cards are scheduled anew.');
}

/** Goes back to the weights before. */
export async function undoFit(courseId: CourseId): Promise<FormOutcome> {
  return run(courseId, undoAdoption, 'Your cards are scheduled as before.');
}

/** Keeps the weights in force. */
export async function dismiss(courseId: CourseId): Promise<FormOutcome> {
  return run(courseId, dismissFit, 'Kept as it is.');
}

const refusals: Readonly<Record<string, string>> = {
  'not-better': 'The fitted weights predict no better; nothing was changed.',
  'settings-changed-since': 'Settings of scheduling were changed since, so this cannot be taken back by itself any more.',
};

async function run(courseId: CourseId, change: Change, done: string): Promise<FormOutcome> {
  const viewer = await currentViewer();
  if (viewer === null) return { isError: true, text: 'You are signed out. Sign in to go on.' };
  const outcome = await change(viewer, sentId(courseId), currentInstant());
  revalidatePath('/', 'layout');
  return outcome.ok ? { isError: false, text: done } : { isError: true, text: refusals[outcome.reason] ?? 'There is nothing fitted to take or to give up.' };
}
