import { v7 as newUuid } from 'uuid';
import { asId } from '@/core/ids';
import type { ClassId, CourseId } from '@/core/ids';
import { MINUTE_MS } from '@/core/time';
import type { Instant } from '@/core/time';
import { giveBackAt, takeAt } from './allowance';
import type { Limit } from './allowance';
import { enrol } from './classPeople/enrolling';
import { database } from './db';
import { joinCodeOf, newJoinCode } from './joinCode';
import { isListedFor } from './visibleCourses';
import type { Viewer } from './viewer';

/** Wrong codes that somebody may try. */
const wrongCodes: Limit = { name: 'wrong codes', most: 10, windowMs: 10 * MINUTE_MS };

/** Opens a class on a course, with the viewer as its instructor, by whose clock its dates are told. */
export async function openClass(
  viewer: Viewer,
  { courseId, name }: { courseId: CourseId; name: string },
  now: Instant,
): Promise<{ ok: true; classId: ClassId } | { ok: false; reason: 'account-needed' | 'no-such-course' }> {
  if (viewer.isGuest) return { ok: false, reason: 'account-needed' };
  const prisma = await database();
  if (!(await isListedFor(prisma, viewer, courseId))) return { ok: false, reason: 'no-such-course' };
  const id = newUuid();
  await prisma.class.create({
    data: {
      id, courseId, name, code: newJoinCode(), createdAt: new Date(now), timeZone: viewer.timeZone ?? 'UTC',
      instructors: { create: { userId: viewer.learnerId } },
    },
  });
  return { ok: true, classId: asId<ClassId>(id) };
}

export interface JoinedClass {
  readonly classId: ClassId;
  readonly courseId: CourseId;
  readonly className: string;
}

export type Joined =
  | ({ readonly ok: true } & JoinedClass)
  | { readonly ok: false; readonly reason: 'account-needed' | 'no-such-code' | 'too-many-tries' | 'own-class' | 'closed' | 'removed' };

/** Enrols the viewer in the class of a code, however it is spaced or cased. Joining again changes nothing. */
export async function joinClass(viewer: Viewer, code: string, now: Instant): Promise<Joined> {
  if (viewer.isGuest) return { ok: false, reason: 'account-needed' };
  if (!(await takeAt(wrongCodes, viewer, now))) return { ok: false, reason: 'too-many-tries' };
  const prisma = await database();
  const found = await prisma.class.findUnique({
    where: { code: joinCodeOf(code) }, include: { instructors: true, enrolments: { where: { learnerId: viewer.learnerId } } },
  });
  if (found === null) return { ok: false, reason: 'no-such-code' };
  await giveBackAt(wrongCodes, viewer, now);
  if (found.instructors.some(({ userId }) => userId === viewer.learnerId)) return { ok: false, reason: 'own-class' };
  const isOpen = found.isJoinable && found.archivedAt === null;
  if (!isOpen && found.enrolments.length === 0) return { ok: false, reason: 'closed' };
  const isEnrolled = await prisma.$transaction((transaction) => enrol(transaction, found.id, viewer, 'code', now));
  if (!isEnrolled) return { ok: false, reason: 'removed' };
  return { ok: true, classId: asId<ClassId>(found.id), courseId: asId<CourseId>(found.courseId), className: found.name };
}

export interface TaughtClass {
  readonly id: ClassId;
  readonly name: string;
  readonly courseTitle: string;
  readonly learnerCount: number;
  readonly code: string;
}

export interface LearnedClass {
  readonly id: ClassId;
  readonly name: string;
  readonly courseId: CourseId;
  readonly courseTitle: string;
  readonly isArchived: boolean;
}

export interface OwnClasses {
  readonly teaching: readonly TaughtClass[];
  /** Those taught that are archived. */
  readonly archived: readonly TaughtClass[];
  readonly learning: readonly LearnedClass[];
}

/** The classes that the viewer teaches, and those the viewer learns in, newest first. */
export async function classesOf(viewer: Viewer): Promise<OwnClasses> {
  const prisma = await database();
  const [taught, learned] = await Promise.all([
    prisma.class.findMany({
      where: { instructors: { some: { userId: viewer.learnerId } } },
      include: { course: true, _count: { select: { enrolments: true } } },
      orderBy: { createdAt: 'desc' },
    }),
    prisma.class.findMany({
      where: { enrolments: { some: { learnerId: viewer.learnerId } } },
      include: { course: true },
      orderBy: { createdAt: 'desc' },
    }),
  ]);
  const taughtWhere = (isArchived: boolean): TaughtClass[] => taught
    .filter(({ archivedAt }) => (archivedAt !== null) === isArchived)
    .map((row) => ({
      id: asId<ClassId>(row.id), name: row.name, courseTitle: row.course.title, learnerCount: row._count.enrolments, code: row.code,
    }));
  return {
    teaching: taughtWhere(false),
    archived: taughtWhere(true),
    learning: learned.map((row) => ({
      id: asId<ClassId>(row.id), name: row.name, courseId: asId<CourseId>(row.courseId), courseTitle: row.course.title,
      isArchived: row.archivedAt !== null,
    })),
  };
}
