'use server';

import { revalidatePath } from 'next/cache';
import { getTranslations } from 'next-intl/server';
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
  return run(courseId, adoptFit, 'done.adopted');
}

/** Goes back to the weights before. */
export async function undoFit(courseId: CourseId): Promise<FormOutcome> {
  return run(courseId, undoAdoption, 'done.undone');
}

/** Keeps the weights in force. */
export async function dismiss(courseId: CourseId): Promise<FormOutcome> {
  return run(courseId, dismissFit, 'done.dismissed');
}

function refusalOf(reason: string) {
  switch (reason) {
    case 'not-better':
      return 'refused.notBetter';
    case 'settings-changed-since':
      return 'refused.changedSince';
    default:
      return 'refused.nothing';
  }
}

async function run(courseId: CourseId, change: Change, done: 'done.adopted' | 'done.undone' | 'done.dismissed'): Promise<FormOutcome> {
  const [viewer, t] = await Promise.all([currentViewer(), getTranslations('fit')]);
  if (viewer === null) return { isError: true, text: t('refused.signedOut') };
  const outcome = await change(viewer, sentId(courseId), currentInstant());
  revalidatePath('/', 'layout');
  return outcome.ok ? { isError: false, text: t(done) } : { isError: true, text: t(refusalOf(outcome.reason)) };
}
