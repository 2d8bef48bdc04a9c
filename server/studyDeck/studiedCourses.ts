import { asId } from '@/core/ids';
import type { CourseId } from '@/core/ids';
import { database } from '../db';
import type { Viewer } from '../viewer';

const mostCourses = 20;

/** The courses that the viewer has cards of, those reviewed last first. */
export async function studiedCourses({ learnerId }: Viewer): Promise<CourseId[]> {
  const prisma = await database();
  const groups = await prisma.card.groupBy({
    by: ['courseId'],
    where: { learnerId, retiredAt: null },
    _max: { lastReviewedAt: true },
  });
  const lastOf = (group: (typeof groups)[number]): number => group._max.lastReviewedAt?.getTime() ?? 0;
  return groups.sort((a, b) => lastOf(b) - lastOf(a)).slice(0, mostCourses).map(({ courseId }) => asId<CourseId>(courseId));
}
