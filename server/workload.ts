import { setImmediate } from 'node:timers/promises';
import { answerTimesOf, habitsOf } from '@/core/analytics/statistics/ownHabits';
import { reviewRecords } from '@/core/analytics/statistics/reviewRecord';
import type { CourseId } from '@/core/ids';
import { retentionCosts } from '@/core/scheduling/workload';
import type { RetentionCost } from '@/core/scheduling/workload';
import type { Instant } from '@/core/time';
import { database } from './db';
import { foldStored } from './folding';
import { turnOf } from './learnerDayTurn';
import { cardOfRow } from './rows/cardRow';
import { studyPlan } from './studyPlan';
import type { Viewer } from './viewer';

/** Close together where the cost rises steeply. */
const shownRetentions = [0.7, 0.75, 0.8, 0.85, 0.88, 0.9, 0.92, 0.94, 0.95, 0.96, 0.97, 0.98, 0.99] as const;

/** What each desired retention would cost the viewer with their cards of a course, over the next year; empty without
 *  cards. Other requests get their turn between one retention and the next. */
export async function workloadCurve(viewer: Viewer, courseId: CourseId, now: Instant): Promise<RetentionCost[]> {
  const prisma = await database();
  const { learnerId } = viewer;
  const rows = await prisma.card.findMany({ where: { learnerId, courseId, retiredAt: null } });
  if (rows.length === 0) return [];
  const [folded, { parameters, preferences }] = await Promise.all([foldStored(prisma, learnerId, courseId, rows), studyPlan(viewer, courseId)]);
  const records = reviewRecords(folded.values());
  const newCardsADay = preferences.limits.newCards;
  const input = { cards: rows.map(cardOfRow), now, turn: turnOf(viewer), parameters, newCardsADay, habits: habitsOf(records) };
  const times = answerTimesOf(records);
  const costs: RetentionCost[] = [];
  for (const retention of shownRetentions) {
    costs.push(...retentionCosts(input, times, [retention]));
    await setImmediate();
  }
  return costs;
}
