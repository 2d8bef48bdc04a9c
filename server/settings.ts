import { v7 as newUuid } from 'uuid';
import { asId } from '@/core/ids';
import type { CourseId, EventId } from '@/core/ids';
import { isTimeZone } from '@/core/wallClock';
import { areSameParameters } from '@/core/scheduling/settingsSchema';
import type { StudySettings } from '@/core/scheduling/settingsSchema';
import type { Instant } from '@/core/time';
import { lockLearner } from './database/learnerLock';
import { database } from './db';
import { turnOf } from './learnerDayTurn';
import { rebuildDecks } from './rollUps/rebuilding';
import { rowOfEvent } from './rows/eventRow';
import { planOf, storePlan, studyPlan } from './studyPlan';
import type { Viewer } from './viewer';

/** How the viewer studies a course now. */
export async function studySettings(viewer: Viewer, courseId: CourseId): Promise<StudySettings> {
  const { preferences, parameters } = await studyPlan(viewer, courseId);
  const { desiredRetention, learningStepsMinutes, relearningStepsMinutes, maximumIntervalDays, leechThreshold, leechAction } = parameters;
  return {
    preferences: { ...preferences, weekdays: [...preferences.weekdays], easyDates: [...preferences.easyDates] },
    parameters: {
      desiredRetention, maximumIntervalDays, leechThreshold, leechAction,
      learningStepsMinutes: [...learningStepsMinutes], relearningStepsMinutes: [...relearningStepsMinutes],
    },
    turn: turnOf(viewer),
  };
}

/** Changes the settings. New parameters hold for the reviews from now on: they are an event of the log, and what was
 *  scheduled before stays as it was. */
export async function changeStudySettings(
  viewer: Viewer,
  courseId: CourseId,
  { preferences, parameters: chosen, turn }: StudySettings,
  now: Instant,
): Promise<{ ok: true } | { ok: false; reason: 'no-such-course' }> {
  const prisma = await database();
  if ((await prisma.course.count({ where: { id: courseId } })) === 0) return { ok: false, reason: 'no-such-course' };
  const { learnerId } = viewer;
  await prisma.$transaction(async (transaction) => {
    await lockLearner(transaction, learnerId);
    const { count } = await transaction.user.updateMany({
      where: { id: learnerId, NOT: { timeZone: turn.timeZone, dayStartHour: turn.dayStartHour } },
      data: { timeZone: turn.timeZone, dayStartHour: turn.dayStartHour },
    });
    if (count > 0) await rebuildDecks(transaction, learnerId);
    const before = (await planOf(transaction, learnerId, courseId)).parameters;
    const parameters = { ...before, ...chosen };
    await storePlan(transaction, learnerId, courseId, { preferences, parameters });
    if (areSameParameters(before, parameters)) return;
    const event = { kind: 'parameters', id: asId<EventId>(newUuid()), at: now, courseId, parameters } as const;
    await transaction.studyEvent.create({ data: rowOfEvent(learnerId, { event, courseId, clientAt: now, receivedAt: now }) });
  });
  return { ok: true };
}

/** Keeps the browser's time zone for a learner who has none yet; an unknown name is passed over. */
export async function rememberTimeZone(viewer: Viewer, timeZone: string): Promise<void> {
  if (!isTimeZone(timeZone)) return;
  const { learnerId } = viewer;
  await (await database()).$transaction(async (transaction) => {
    const { count } = await transaction.user.updateMany({ where: { id: learnerId, timeZone: null }, data: { timeZone } });
    if (count > 0) await rebuildDecks(transaction, learnerId);
  });
}
