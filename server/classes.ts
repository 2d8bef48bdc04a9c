import { randomInt } from 'node:crypto';
import { v7 as newUuid } from 'uuid';
import { asId } from '@/core/ids';
import type { ClassId, CourseId } from '@/core/ids';
import type { Instant } from '@/core/time';
import { database } from './db';
import { isListedFor } from './visibleCourses';
import type { Viewer } from './viewer';

/** Easily read aloud: no letter or figure that looks like another. */
const codeLetters = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const codeLength = 8;

function newCode(): string {
  return Array.from({ length: codeLength }, () => codeLetters[randomInt(codeLetters.length)]).join('');
}

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
      id, courseId, name, code: newCode(), createdAt: new Date(now), timeZone: viewer.timeZone ?? 'UTC',
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

/** Enrols the viewer in the class of a code, however it is spaced or cased. Joining again changes nothing. */
export async function joinClass(
  viewer: Viewer,
  code: string,
  now: Instant,
): Promise<({ ok: true } & JoinedClass) | { ok: false; reason: 'account-needed' | 'no-such-code' | 'own-class' }> {
  if (viewer.isGuest) return { ok: false, reason: 'account-needed' };
  const prisma = await database();
  const found = await prisma.class.findUnique({
    where: { code: code.toUpperCase().replace(/[\s-]/g, '') },
    include: { instructors: true },
  });
  if (found === null) return { ok: false, reason: 'no-such-code' };
  const { learnerId } = viewer;
  if (found.instructors.some(({ userId }) => userId === learnerId)) return { ok: false, reason: 'own-class' };
  await prisma.enrolment.upsert({
    where: { classId_learnerId: { classId: found.id, learnerId } },
    create: { classId: found.id, learnerId, joinedAt: new Date(now) },
    update: {},
  });
  return {
    ok: true,
    classId: asId<ClassId>(found.id),
    courseId: asId<CourseId>(found.courseId),
    className: found.name,
  };
}

export interface TaughtClass {
  readonly id: ClassId;
  readonly name: string;
  readonly courseTitle: string;
  readonly learnerCount: number;
  readonly code: string;
}

export interface JoinedClassSummary {
  readonly id: ClassId;
  readonly name: string;
  readonly courseId: CourseId;
  readonly courseTitle: string;
}

/** The classes that the viewer teaches, and those the viewer learns in. */
export async function classesOf(
  viewer: Viewer,
): Promise<{ teaching: TaughtClass[]; learning: JoinedClassSummary[] }> {
  const prisma = await database();
  const [teaching, learning] = await Promise.all([
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
  return {
    teaching: teaching.map((row) => ({
      id: asId<ClassId>(row.id),
      name: row.name,
      courseTitle: row.course.title,
      learnerCount: row._count.enrolments,
      code: row.code,
    })),
    learning: learning.map((row) => ({
      id: asId<ClassId>(row.id),
      name: row.name,
      courseId: asId<CourseId>(row.courseId),
      courseTitle: row.course.title,
    })),
  };
}
