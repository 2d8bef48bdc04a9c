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
  const idsOf = (source: string): Set<string> =>
    new Set(rows.flatMap((row) => (row.source === source && row.cardId !== null ? [row.cardId] : [])));
  const quizzed = idsOf('quiz');
  const studied = await prisma.card.findMany({
    where: { learnerId, id: { in: [...idsOf('study')] } },
    select: { id: true, firstReviewedAt: true },
  });
  const isMetToday = ({ firstReviewedAt }: (typeof studied)[number]): boolean => firstReviewedAt !== null && firstReviewedAt >= today;
  return {
    newCards: studied.filter((card) => isMetToday(card) && !quizzed.has(card.id)).length,
    reviews: studied.filter((card) => !isMetToday(card)).length,
  };
}
