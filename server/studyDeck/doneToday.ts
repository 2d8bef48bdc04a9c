import type { CourseId, LearnerId } from '@/core/ids';
import type { LearnerDay } from '@/core/scheduling/day';
import type { DailyLimits } from '@/core/scheduling/preferences';
import type { Database } from '../db';

/** How many new cards and how many others the learner has studied since the day began. Quizzes use up no limit:
 *  a card that a quiz introduced today counts in neither. */
export async function reviewedToday(
  prisma: Database,
  learnerId: LearnerId,
  courseId: CourseId,
  day: LearnerDay,
): Promise<DailyLimits> {
  const today = new Date(day.start);
  const reviews = { learnerId, courseId, at: { gte: today }, kind: 'review', isUndone: false };
  const rows = await prisma.studyEvent.findMany({ where: reviews, select: { cardId: true, source: true } });
  const idsOf = (source: string): string[] => [
    ...new Set(rows.flatMap((row) => (row.source === source && row.cardId !== null ? [row.cardId] : []))),
  ];
  const studied = { learnerId, id: { in: idsOf('study') } };
  const [newCards, others] = await Promise.all([
    prisma.card.count({ where: { ...studied, firstReviewedAt: { gte: today }, NOT: { id: { in: idsOf('quiz') } } } }),
    prisma.card.count({ where: { ...studied, firstReviewedAt: { lt: today } } }),
  ]);
  return { newCards, reviews: others };
}
