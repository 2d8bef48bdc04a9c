import type { CourseId } from '@/core/ids';
import { learnerDay } from '@/core/scheduling/day';
import { adoptionEvents, undoOfAdoption } from '@/core/scheduling/fit/adoption';
import { nextFitCount } from '@/core/scheduling/fit/decision';
import type { FitView } from '@/core/scheduling/fit/fitView';
import { previewReschedule } from '@/core/scheduling/fit/preview';
import type { ReschedulePreview } from '@/core/scheduling/fit/preview';
import { defaultParameters } from '@/core/scheduling/fsrs';
import type { Instant } from '@/core/time';
import { database } from '../db';
import { turnOf } from '../learnerDayTurn';
import { planOf } from '../studyPlan';
import type { Viewer } from '../viewer';
import { courseEventsOf, slots } from './adoption';
import { lastFit, markFit } from './fitRow';
import type { StoredFit } from './fitRow';
import { countReviews } from './memoryEvents';
import { changesBy } from './rescheduleCourse';

/** What is known of the viewer's own weights in a course, with a preview of what adopting them would change. */
export async function fitView(viewer: Viewer, courseId: CourseId, now: Instant): Promise<FitView> {
  const { learnerId } = viewer;
  const prisma = await database();
  const reviewCount = await countReviews(prisma, learnerId, courseId);
  const fit = await lastFit(prisma, learnerId, courseId);
  const nextFitAt = nextFitCount(fit?.reviewCount ?? null);
  return { reviewCount, nextFitAt, state: fit === null ? { kind: 'none' } : await stateOf(viewer, courseId, fit, now) };
}

async function stateOf(viewer: Viewer, courseId: CourseId, fit: StoredFit, now: Instant): Promise<FitView['state']> {
  const fitted = { fittedAt: fit.createdAt, fittedReviewCount: fit.reviewCount, comparison: fit.comparison };
  if (fit.adoptedAt !== null) {
    const events = await courseEventsOf(await database(), viewer.learnerId, courseId);
    const canUndo = undoOfAdoption(events, fit.weights, defaultParameters, slots(courseId, now)) !== null;
    return { ...fitted, kind: 'adopted', adoptedAt: fit.adoptedAt, canUndo };
  }
  if (!fit.isBetter) return { ...fitted, kind: 'no-better' };
  if (fit.dismissedAt !== null) return { ...fitted, kind: 'dismissed' };
  return { ...fitted, kind: 'offered', preview: await previewOf(viewer, courseId, fit, now) };
}

async function previewOf(viewer: Viewer, courseId: CourseId, fit: StoredFit, now: Instant): Promise<ReschedulePreview> {
  const { learnerId } = viewer;
  const prisma = await database();
  const { parameters } = await planOf(prisma, learnerId, courseId);
  const events = await courseEventsOf(prisma, learnerId, courseId);
  const changes = await changesBy(learnerId, courseId, [...events, ...adoptionEvents(parameters, fit.weights, slots(courseId, now))]);
  return previewReschedule(changes, learnerDay(now, turnOf(viewer)).end);
}

/** The viewer does not want the weights last fitted; those in force stay. They may still be adopted later. */
export async function dismissFit({ learnerId }: Viewer, courseId: CourseId, now: Instant): Promise<{ ok: true } | { ok: false; reason: 'no-fit' }> {
  const prisma = await database();
  const fit = await lastFit(prisma, learnerId, courseId);
  if (fit === null || fit.adoptedAt !== null) return { ok: false, reason: 'no-fit' };
  await markFit(prisma, learnerId, courseId, fit.reviewCount, { dismissedAt: new Date(now) });
  return { ok: true };
}
