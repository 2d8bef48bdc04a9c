import { learnerStatistics } from '@/core/analytics/statistics/learnerStatistics';
import type { LearnerStatistics } from '@/core/analytics/statistics/learnerStatistics';
import type { CourseId } from '@/core/ids';
import type { Instant } from '@/core/time';
import { database } from './db';
import { foldStored } from './folding';
import { turnOf } from './learnerDayTurn';
import { courseOutline } from './outline';
import { cardOfRow } from './rows/cardRow';
import { studyPlan } from './studyPlan';
import type { Viewer } from './viewer';

/** The viewer's own statistics of a course; null where there is no such course. */
export async function ownStatistics(viewer: Viewer, courseId: CourseId, now: Instant): Promise<LearnerStatistics | null> {
  const prisma = await database();
  const { learnerId } = viewer;
  const outline = await courseOutline(courseId);
  if (outline === null) return null;
  const rows = await prisma.card.findMany({ where: { learnerId, courseId, retiredAt: null } });
  const [folded, { parameters, preferences }] = await Promise.all([foldStored(prisma, learnerId, courseId, rows), studyPlan(viewer, courseId)]);
  return learnerStatistics({
    outline,
    cards: rows.map((row) => ({ ...cardOfRow(row), introducedAt: row.introducedAt.getTime() })),
    folded: folded.values(),
    now,
    turn: turnOf(viewer),
    parameters,
    newCardsADay: preferences.limits.newCards,
  });
}
