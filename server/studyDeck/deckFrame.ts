import type { CourseId } from '@/core/ids';
import { learnerDay } from '@/core/scheduling/day';
import type { StudyDeck } from '@/core/scheduling/deck';
import { DAY_MS } from '@/core/time';
import type { Instant } from '@/core/time';
import { database } from '../db';
import { turnOf } from '../learnerDayTurn';
import { studyPlan } from '../studyPlan';
import type { Viewer } from '../viewer';
import { reviewedToday } from './doneToday';
import { dueByDay } from './load';

/** All of a deck but its cards, and what can be undone of them. */
export type DeckFrame = Omit<StudyDeck, 'cards' | 'prompts' | 'steps' | 'custom'>;

/** What study of a course goes by, for so many days from today on; null where there is no such course. */
export async function deckFrame(viewer: Viewer, courseId: CourseId, now: Instant, days = 1): Promise<DeckFrame | null> {
  const prisma = await database();
  const course = await prisma.course.findUnique({ where: { id: courseId } });
  if (course === null) return null;
  const { learnerId } = viewer;
  const turn = turnOf(viewer);
  const today = learnerDay(now, turn);
  return {
    learnerId,
    courseId,
    courseTitle: course.title,
    article: { article: course.article, author: course.author, publisher: course.publisher, year: course.year },
    language: course.language,
    ...(await studyPlan(viewer, courseId)),
    doneToday: await reviewedToday(prisma, learnerId, courseId, today),
    turn,
    serverNow: now,
    until: today.end + (days - 1) * DAY_MS,
    load: await dueByDay(prisma, learnerId, courseId, now, turn),
  };
}
