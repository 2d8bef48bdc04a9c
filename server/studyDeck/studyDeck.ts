import type { CourseId } from '@/core/ids';
import { learnerDay } from '@/core/scheduling/day';
import type { StudyDeck } from '@/core/scheduling/deck';
import { DAY_MS } from '@/core/time';
import type { Instant } from '@/core/time';
import { database } from '../db';
import { turnOf } from '../learnerDayTurn';
import { cardOfRow } from '../rows/cardRow';
import { studyPlan } from '../studyPlan';
import { lastSteps } from '../undoable';
import type { Viewer } from '../viewer';
import { candidateRows } from './candidates';
import { reviewedToday } from './doneToday';
import { dueByDay } from './load';
import { promptsFor } from './prompts';

/** The viewer's deck for today, or for so many days from today on; null where there is no such course. */
export async function studyDeck(viewer: Viewer, courseId: CourseId, now: Instant, days = 1): Promise<StudyDeck | null> {
  const prisma = await database();
  const course = await prisma.course.findUnique({ where: { id: courseId } });
  if (course === null) return null;
  const { preferences, parameters } = await studyPlan(viewer, courseId);
  const turn = turnOf(viewer);
  const today = learnerDay(now, turn);
  const until = today.end + (days - 1) * DAY_MS;
  const rows = await candidateRows(prisma, viewer.learnerId, courseId, { today, until, days }, preferences);
  return {
    learnerId: viewer.learnerId,
    courseId,
    courseTitle: course.title,
    language: course.language,
    cards: rows.map(cardOfRow),
    prompts: await promptsFor(prisma, courseId, rows),
    parameters,
    preferences,
    doneToday: await reviewedToday(prisma, viewer.learnerId, courseId, today),
    turn,
    serverNow: now,
    until,
    steps: await lastSteps(prisma, viewer.learnerId, courseId, today.start),
    load: await dueByDay(prisma, viewer.learnerId, courseId, now, turn),
    custom: null,
  };
}
