import type { CourseId, LearnerId } from '@/core/ids';
import { daysFrom } from '@/core/scheduling/calendar';
import type { DayTurn } from '@/core/scheduling/day';
import { countByDay } from '@/core/scheduling/load/loadByDay';
import type { Instant } from '@/core/time';
import type { Database } from '../db';

const daysKnown = 365;

/** How many of the learner's cards of a course are due on each of the next days, the first of them today. */
export async function dueByDay(prisma: Database, learnerId: LearnerId, courseId: CourseId, now: Instant, turn: DayTurn): Promise<number[]> {
  const days = daysFrom(now, turn, daysKnown);
  const rows = await prisma.card.findMany({
    where: { learnerId, courseId, retiredAt: null, isSuspended: false, phase: { not: 'new' }, dueAt: { lt: new Date(days.at(-1)?.end ?? now) } },
    select: { dueAt: true, buriedUntil: true },
  });
  const times = rows.map(({ dueAt, buriedUntil }) => Math.max(dueAt?.getTime() ?? 0, buriedUntil?.getTime() ?? 0));
  return countByDay(times, days);
}
