import type { CourseId, LearnerId } from '@/core/ids';
import type { LearnerDay } from '@/core/scheduling/day';
import type { StudyPreferences } from '@/core/scheduling/preferences';
import { DAY_MS } from '@/core/time';
import type { Instant } from '@/core/time';
import type { Database, Prisma } from '../db';
import type { Card as CardRow } from '../generated/sqlite/client';

/** What a deck is to reach. */
export interface Horizon {
  readonly today: LearnerDay;
  /** The first instant of the day that is beyond it. */
  readonly until: Instant;
  readonly days: number;
}

/** Siblings of a chosen card wait, so that cards of a few more days are fetched than are studied. */
const spareDays = 3;

/** The cards that may come up by the horizon's end, those met today, whose siblings wait, and what comes next. */
export async function candidateRows(
  prisma: Database,
  learnerId: LearnerId,
  courseId: CourseId,
  { today, until, days }: Horizon,
  { limits, newOrder }: StudyPreferences,
): Promise<CardRow[]> {
  const own = { learnerId, courseId, retiredAt: null };
  const byDue = { orderBy: { dueAt: 'asc' } } as const;
  // A day further, so that the page can tell what the day after holds.
  const dayAfter = new Date(until + DAY_MS);
  const daysTaken = days + spareDays;
  const fresh: Prisma.CardFindManyArgs = {
    where: { ...own, phase: 'new' },
    orderBy: { position: 'asc' },
    // Of a mixed order any card may be the first.
    ...(newOrder === 'text' ? { take: limits.newCards * daysTaken } : {}),
  };
  const found = await Promise.all([
    prisma.card.findMany({ where: { ...own, phase: { in: ['learning', 'relearning'] } } }),
    prisma.card.findMany({ where: { ...own, phase: 'review', dueAt: { lt: dayAfter } }, take: limits.reviews * daysTaken, ...byDue }),
    prisma.card.findMany({ where: { ...own, phase: 'review', dueAt: { gte: dayAfter } }, take: 1, ...byDue }),
    limits.newCards === 0 ? [] : prisma.card.findMany(fresh),
    prisma.card.findMany({ where: { ...own, lastReviewedAt: { gte: new Date(today.start) } } }),
  ]);
  return [...new Map(found.flat().map((row) => [row.id, row])).values()];
}
