import { asId } from '@/core/ids';
import type { ClassId, CourseId, LearnerId } from '@/core/ids';
import type { CourseOutline } from '@/core/facts/outline';
import { database } from './db';
import type { Class as ClassRow, User as UserRow } from './generated/sqlite/client';
import { courseOutline } from './outline';
import type { Viewer } from './viewer';

export interface OwnClass {
  readonly row: ClassRow;
  readonly outline: CourseOutline;
}

/** The class, if the viewer is one of its instructors: the one place where that is asked. */
export async function ownClass(viewer: Viewer, classId: ClassId): Promise<OwnClass | null> {
  const prisma = await database();
  const row = await prisma.class.findFirst({
    where: { id: classId, instructors: { some: { userId: viewer.learnerId } } },
  });
  if (row === null) return null;
  const outline = await courseOutline(asId<CourseId>(row.courseId));
  return outline === null ? null : { row, outline };
}

/** A learner of the viewer's own class; null for other viewers, other classes and other learners. */
export async function ownLearner(
  viewer: Viewer,
  classId: ClassId,
  learnerId: LearnerId,
): Promise<{ own: OwnClass; learner: UserRow } | null> {
  const own = await ownClass(viewer, classId);
  if (own === null) return null;
  const prisma = await database();
  const enrolment = await prisma.enrolment.findUnique({
    where: { classId_learnerId: { classId, learnerId } },
    include: { learner: true },
  });
  return enrolment === null ? null : { own, learner: enrolment.learner };
}
