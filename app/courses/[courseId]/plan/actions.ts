'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { asId } from '@/core/ids';
import type { CourseId, EventId } from '@/core/ids';
import { planRequestSchema } from '@/core/scheduling/plan/planRequest';
import type { PlanRequest } from '@/core/scheduling/plan/planRequest';
import { currentInstant } from '@/server/clock';
import { carryOutPlan } from '@/server/plans';
import { undoAction } from '@/server/studyActions';
import { currentViewer } from '@/server/viewer';
import type { FormOutcome } from '@/ui/forms/ActionForm';
import { sent, sentForm, sentId } from '../../../sentId';

/** Makes the change that was shown, as things are now. */
export async function carryOut(courseId: CourseId, request: PlanRequest): Promise<FormOutcome> {
  const [t, viewer] = await Promise.all([getTranslations('plan'), currentViewer()]);
  if (viewer === null) return { isError: true, text: t('signedOut') };
  const course = sentId<CourseId>(courseId);
  const done = await carryOutPlan(viewer, course, sent(planRequestSchema, request), currentInstant());
  if (!done.ok) return { isError: true, text: t('notAnyMore') };
  revalidatePath('/', 'layout');
  redirect(`/courses/${encodeURIComponent(course)}/plan`);
}

const actionSchema = z.uuid().transform((id) => asId<EventId>(id));

/** Takes back a change of several cards. */
export async function undoPlan(courseId: CourseId, _before: FormOutcome | null, form: FormData): Promise<FormOutcome> {
  const [t, viewer] = await Promise.all([getTranslations('plan'), currentViewer()]);
  if (viewer === null) return { isError: true, text: t('signedOut') };
  const actionId = actionSchema.safeParse(sentForm(form).get('actionId'));
  const undone = actionId.success ? await undoAction(viewer, sentId(courseId), actionId.data, currentInstant()) : null;
  if (undone?.ok !== true) return { isError: true, text: t('nothingToTakeBack') };
  revalidatePath('/', 'layout');
  return { isError: false, text: t('takenBack', { count: undone.undone, kept: undone.kept }) };
}
