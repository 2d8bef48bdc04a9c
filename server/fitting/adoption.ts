import { v7 as newUuid } from 'uuid';
import { asId } from '@/core/ids';
import type { CourseId, EventId, LearnerId } from '@/core/ids';
import type { CourseEvent } from '@/core/scheduling/event';
import { adoptionEvents, areSameWeights, parametersAfter, undoOfAdoption } from '@/core/scheduling/fit/adoption';
import type { EventSlots } from '@/core/scheduling/fit/adoption';
import { defaultParameters } from '@/core/scheduling/fsrs';
import type { Instant } from '@/core/time';
import { lockLearner } from '../database/learnerLock';
import { database } from '../db';
import type { Database, Prisma } from '../db';
import { courseEventOfRow, rowOfEvent } from '../rows/eventRow';
import { planOf, storePlan } from '../studyPlan';
import type { Viewer } from '../viewer';
import { lastFit, markFit } from './fitRow';
import { refoldCourse } from './rescheduleCourse';

/** Schedules the viewer's cards in a course with the weights last fitted, those behind them too: from here on, and by
 *  a replay of everything so far. Asked again, it only finishes what may have been interrupted. */
export async function adoptFit(
  { learnerId }: Viewer,
  courseId: CourseId,
  now: Instant,
): Promise<{ ok: true } | { ok: false; reason: 'no-fit' | 'not-better' }> {
  const prisma = await database();
  const outcome = await prisma.$transaction(async (transaction) => {
    await lockLearner(transaction, learnerId);
    const fit = await lastFit(transaction, learnerId, courseId);
    if (fit === null) return { ok: false, reason: 'no-fit' } as const;
    if (!fit.isBetter) return { ok: false, reason: 'not-better' } as const;
    const { parameters } = await planOf(transaction, learnerId, courseId);
    if (fit.adoptedAt !== null && areSameWeights(parameters.weights, fit.weights)) return { ok: true } as const;
    await append(transaction, learnerId, adoptionEvents(parameters, fit.weights, slots(courseId, now)));
    await markFit(transaction, learnerId, courseId, fit.reviewCount, { adoptedAt: new Date(now) });
    return { ok: true } as const;
  });
  if (outcome.ok) await refoldCourse(learnerId, courseId);
  return outcome;
}

/** Takes the adoption back: cards return to where they were, with what was reviewed since. */
export async function undoAdoption(
  { learnerId }: Viewer,
  courseId: CourseId,
  now: Instant,
): Promise<{ ok: true } | { ok: false; reason: 'not-adopted' | 'settings-changed-since' }> {
  const prisma = await database();
  const outcome = await prisma.$transaction(async (transaction) => {
    await lockLearner(transaction, learnerId);
    const fit = await lastFit(transaction, learnerId, courseId);
    if (fit === null || fit.adoptedAt === null) return { ok: false, reason: 'not-adopted' } as const;
    const before = await courseEventsOf(transaction, learnerId, courseId);
    const undo = undoOfAdoption(before, fit.weights, defaultParameters, slots(courseId, now));
    if (undo === null) return { ok: false, reason: 'settings-changed-since' } as const;
    await append(transaction, learnerId, undo);
    await markFit(transaction, learnerId, courseId, fit.reviewCount, { adoptedAt: null });
    return { ok: true } as const;
  });
  if (outcome.ok) await refoldCourse(learnerId, courseId);
  return outcome;
}

/** Everything that happened to a learner's parameters in a course. */
export async function courseEventsOf(
  prisma: Database | Prisma.TransactionClient,
  learnerId: LearnerId,
  courseId: CourseId,
): Promise<CourseEvent[]> {
  return (await prisma.studyEvent.findMany({ where: { learnerId, courseId, cardId: null } })).map(courseEventOfRow);
}

/** Ids made one after the other grow, also within a millisecond. */
export function slots(courseId: CourseId, at: Instant): EventSlots {
  return { courseId, at, ids: [asId<EventId>(newUuid()), asId<EventId>(newUuid())] };
}

/** Writes events of a course and the parameters that are in force after them. */
async function append(transaction: Prisma.TransactionClient, learnerId: LearnerId, events: readonly [CourseEvent, CourseEvent]): Promise<void> {
  const { courseId, at } = events[0];
  const data = events.map((event) => rowOfEvent(learnerId, { event, courseId, clientAt: at, receivedAt: at }));
  await transaction.studyEvent.createMany({ data });
  const { preferences } = await planOf(transaction, learnerId, courseId);
  const parameters = parametersAfter(await courseEventsOf(transaction, learnerId, courseId), defaultParameters);
  await storePlan(transaction, learnerId, courseId, { preferences, parameters });
}
