import { asId } from '@/core/ids';
import type { CourseId, EventId, LearnerId } from '@/core/ids';
import { defaultParameters } from '@/core/scheduling/fsrs';
import { isTimeZone } from '@/core/scheduling/day';
import type { SchedulingParameters } from '@/core/scheduling/parameters';
import type { DailyLimits } from '@/core/scheduling/queue';
import type { Instant } from '@/core/time';
import { v7 as newUuid } from 'uuid';
import { lockLearner } from './database/learnerLock';
import { database } from './db';
import { parametersOfStored, rowOfEvent } from './rows/eventRow';
import { toStored } from './rows/stored';
import type { Viewer } from './viewer';

/** What a learner may set about studying one course. */
export interface StudySettings {
  readonly newCardsADay: number;
  readonly reviewsADay: number;
  /** 0.70..0.99 */
  readonly desiredRetention: number;
  /** IANA name. */
  readonly timeZone: string;
  /** 0..23 */
  readonly dayStartHour: number;
}

const defaultLimits: DailyLimits = { newCards: 20, reviews: 200 };

interface StudyPlan {
  readonly limits: DailyLimits;
  readonly parameters: SchedulingParameters;
}

/** The viewer's limits and scheduling parameters in a course; the defaults where nothing was set. */
export function studyPlan(viewer: Viewer, courseId: CourseId): Promise<StudyPlan> {
  return planOf(viewer.learnerId, courseId);
}

/** The scheduling parameters of a learner, for callers that may report on them. */
export async function parametersOf(learnerId: LearnerId, courseId: CourseId): Promise<SchedulingParameters> {
  return (await planOf(learnerId, courseId)).parameters;
}

/** The same of many learners, read together. */
export async function parametersOfAll(
  learnerIds: readonly LearnerId[],
  courseId: CourseId,
): Promise<(learnerId: LearnerId) => SchedulingParameters> {
  const prisma = await database();
  const rows = await prisma.studySettings.findMany({
    where: { learnerId: { in: [...learnerIds] }, courseId },
    select: { learnerId: true, parameters: true },
  });
  const own = new Map<string, SchedulingParameters>(
    rows.map((row) => [row.learnerId, parametersOfStored(row.parameters)]),
  );
  return (learnerId) => own.get(learnerId) ?? defaultParameters;
}

async function planOf(learnerId: LearnerId, courseId: CourseId): Promise<StudyPlan> {
  const prisma = await database();
  const row = await prisma.studySettings.findUnique({ where: { learnerId_courseId: { learnerId, courseId } } });
  if (row === null) return { limits: defaultLimits, parameters: defaultParameters };
  return {
    limits: { newCards: row.newCardsADay, reviews: row.reviewsADay },
    parameters: parametersOfStored(row.parameters),
  };
}

export async function studySettings(viewer: Viewer, courseId: CourseId): Promise<StudySettings> {
  const { limits, parameters } = await studyPlan(viewer, courseId);
  return {
    newCardsADay: limits.newCards,
    reviewsADay: limits.reviews,
    desiredRetention: parameters.desiredRetention,
    timeZone: viewer.timeZone ?? 'UTC',
    dayStartHour: viewer.dayStartHour,
  };
}

/** Changes the settings. A new desired retention holds for the reviews from now on: it is an event of the log,
 *  and what was scheduled before stays as it was. */
export async function changeStudySettings(
  viewer: Viewer,
  courseId: CourseId,
  settings: StudySettings,
  now: Instant,
): Promise<{ ok: true } | { ok: false; reason: 'unknown-time-zone' | 'no-such-course' }> {
  if (!isTimeZone(settings.timeZone)) return { ok: false, reason: 'unknown-time-zone' };
  const prisma = await database();
  if ((await prisma.course.count({ where: { id: courseId } })) === 0) return { ok: false, reason: 'no-such-course' };
  const { learnerId } = viewer;
  const before = (await studyPlan(viewer, courseId)).parameters;
  const parameters = { ...before, desiredRetention: settings.desiredRetention };
  const columns = {
    newCardsADay: settings.newCardsADay,
    reviewsADay: settings.reviewsADay,
    parameters: toStored(parameters),
  };
  await prisma.$transaction(async (transaction) => {
    await lockLearner(transaction, learnerId);
    await transaction.user.update({
      where: { id: learnerId },
      data: { timeZone: settings.timeZone, dayStartHour: settings.dayStartHour },
    });
    await transaction.studySettings.upsert({
      where: { learnerId_courseId: { learnerId, courseId } },
      create: { learnerId, courseId, ...columns },
      update: columns,
    });
    if (before.desiredRetention === settings.desiredRetention) return;
    const event = { kind: 'parameters', id: asId<EventId>(newUuid()), at: now, courseId, parameters } as const;
    const data = rowOfEvent(learnerId, { event, courseId, clientAt: now, receivedAt: now });
    await transaction.studyEvent.create({ data });
  });
  return { ok: true };
}

/** Keeps the browser's time zone for a learner who has none yet; an unknown name is passed over. */
export async function rememberTimeZone(viewer: Viewer, timeZone: string): Promise<void> {
  if (!isTimeZone(timeZone)) return;
  const prisma = await database();
  await prisma.user.updateMany({ where: { id: viewer.learnerId, timeZone: null }, data: { timeZone } });
}
