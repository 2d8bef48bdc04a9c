import { asId } from '@/core/ids';
import type { ClassId, CourseId, LearnerId } from '@/core/ids';
import type { CourseOutline } from '@/core/facts/outline';
import { database } from './db';
import type { Prisma } from './db';
import type { Class as ClassRow, User as UserRow } from './generated/sqlite/client';
import { courseOutline } from './outline';
import type { Viewer } from './viewer';

export interface OwnClass {
  readonly row: ClassRow;
  readonly outline: CourseOutline;
}

/** The class, if the viewer is one of its instructors: the one place where that is asked. */
export async function ownClass(viewer: Viewer, classId: ClassId): Promise<OwnClass | null> {
  return classWhere({ id: classId, instructors: { some: { userId: viewer.learnerId } } });
}

async function classWhere(where: Prisma.ClassWhereInput): Promise<OwnClass | null> {
  const row = await (await database()).class.findFirst({ where });
  if (row === null) return null;
  const outline = await courseOutline(asId<CourseId>(row.courseId));
  return outline === null ? null : { row, outline };
}

interface ClassLearner {
  readonly own: OwnClass;
  readonly learner: UserRow;
}

/** A learner of the viewer's own class; null for other viewers, other classes and other learners. */
export async function ownLearner(viewer: Viewer, classId: ClassId, learnerId: LearnerId): Promise<ClassLearner | null> {
  return learnerIn(await ownClass(viewer, classId), learnerId);
}

/** The same, and for a learner of the class what its instructors see of them. */
export async function ownLearnerOrSelf(viewer: Viewer, classId: ClassId, learnerId: LearnerId): Promise<ClassLearner | null> {
  const isSelf = learnerId === viewer.learnerId;
  return learnerIn(isSelf ? await classWhere({ id: classId }) : await ownClass(viewer, classId), learnerId);
}

async function learnerIn(own: OwnClass | null, learnerId: LearnerId): Promise<ClassLearner | null> {
  if (own === null) return null;
  const enrolment = await (await database()).enrolment.findUnique({
    where: { classId_learnerId: { classId: own.row.id, learnerId } },
    include: { learner: true },
  });
  return enrolment === null ? null : { own, learner: enrolment.learner };
}
