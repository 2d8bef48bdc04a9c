import type { CourseId } from '@/core/ids';
import type { Database, Prisma } from './db';
import type { Viewer } from './viewer';

/** The courses that are listed for a viewer: the bundled ones, their own that they have not retired, and those of classes
 *  they teach or learn in. Any other can be read by whoever has its address, and is listed nowhere. */
export function listedFor(viewer: Viewer | null): Prisma.CourseWhereInput {
  if (viewer === null) return { authorId: null };
  const { learnerId } = viewer;
  const inClass = [{ enrolments: { some: { learnerId } } }, { instructors: { some: { userId: learnerId } } }];
  return { OR: [{ authorId: null }, { authorId: learnerId, retiredAt: null }, { classes: { some: { OR: inClass } } }] };
}

export async function isListedFor(prisma: Database, viewer: Viewer, courseId: CourseId): Promise<boolean> {
  return (await prisma.course.count({ where: { AND: [{ id: courseId }, listedFor(viewer)] } })) > 0;
}
