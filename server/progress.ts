import type { CourseId, LearnerId } from '@/core/ids';
import { standingOf } from '@/core/analytics/standing';
import type { LearnerRecord } from '@/core/analytics/standing';
import { trueRetention } from '@/core/analytics/retention';
import { amountByDay } from '@/core/analytics/statistics/byDay';
import { loadByDay } from '@/core/scheduling/load/loadByDay';
import type { ProgressAttempt, ProgressView } from '@/core/analytics/progress';
import type { CourseOutline } from '@/core/facts/outline';
import { learnerDay } from '@/core/scheduling/day';
import type { DayTurn } from '@/core/scheduling/day';
import type { Instant } from '@/core/time';
import { turnOf } from './learnerDayTurn';
import { database } from './db';
import { courseOutline } from './outline';
import { learnerRecord } from './learnerRecord';
import { recallColumns, recallOfRow } from './rows/eventRow';
import { parametersOf } from './studyPlan';
import type { Viewer } from './viewer';

const daysShown = 30;
/** How far the forecast looks, today among them. */
export const daysAhead = 14;

/** The viewer's own progress; null where there is no such course. */
export async function ownProgress(viewer: Viewer, courseId: CourseId, now: Instant): Promise<ProgressView | null> {
  return progressOf(viewer.learnerId, courseId, turnOf(viewer), now);
}

/** For callers that have checked who may see this learner's progress. */
export async function progressOf(
  learnerId: LearnerId,
  courseId: CourseId,
  turn: DayTurn,
  now: Instant,
): Promise<ProgressView | null> {
  const outline = await courseOutline(courseId);
  if (outline === null) return null;
  const [record, parameters, reviews] = await Promise.all([
    learnerRecord(learnerId, courseId),
    parametersOf(learnerId, courseId),
    countedReviews(learnerId, courseId),
  ]);
  return {
    outline,
    standing: standingOf(outline, record, { now, day: learnerDay(now, turn), parameters }),
    reviewsByDay: amountByDay(reviews.map(({ at }) => ({ at, amount: 1 })), now, turn, daysShown),
    dueByDay: loadByDay(record.cards, now, turn, daysAhead).map(({ day, due }) => ({ date: day.date, amount: due })),
    trueRetention: trueRetention(reviews, turn),
    desiredRetention: parameters.desiredRetention,
    reviewCount: reviews.length,
    lastReviewedAt: reviews.reduce<Instant | null>((latest, { at }) => Math.max(latest ?? at, at), null),
    attempts: submittedAttempts(outline, record),
  };
}

/** Only what is told of: there may be tens of thousands. */
async function countedReviews(learnerId: LearnerId, courseId: CourseId): Promise<ReturnType<typeof recallOfRow>[]> {
  const prisma = await database();
  const rows = await prisma.studyEvent.findMany({ where: { learnerId, courseId, kind: 'review', isUndone: false }, select: recallColumns });
  return rows.map(recallOfRow);
}

function submittedAttempts(outline: CourseOutline, { attempts }: LearnerRecord): ProgressAttempt[] {
  const titles = new Map<string, string>(outline.sections.map(({ section }) => [section.id, section.title]));
  return attempts
    .flatMap(({ id, sectionId, submitted }) => {
      if (submitted === null) return [];
      const sectionTitle = titles.get(sectionId) ?? 'A section no longer in the course';
      return [{ attemptId: id, sectionTitle, submittedAt: submitted.at, score: submitted.score }];
    })
    .sort((a, b) => b.submittedAt - a.submittedAt);
}
