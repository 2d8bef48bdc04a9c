import { fateOfClass, fateOfCourse } from '@/core/accounts/fates';
import type { ClassFate, ClassStanding, CourseFate, CourseStanding } from '@/core/accounts/fates';
import { asId } from '@/core/ids';
import type { ClassId, CourseId, LearnerId } from '@/core/ids';
import { Prisma } from '../db';
import type { Database } from '../db';

export interface ClassAtStake extends ClassStanding {
  readonly id: ClassId;
  readonly name: string;
  readonly fate: ClassFate;
}

export interface CourseAtStake extends CourseStanding {
  readonly id: CourseId;
  readonly title: string;
  readonly fate: CourseFate;
}

/** What somebody shares with others, and what becomes of it without them. */
export interface AtStake {
  readonly classes: readonly ClassAtStake[];
  /** Those that they published. */
  readonly courses: readonly CourseAtStake[];
}

/** For callers that have made sure that it is theirs to be deleted. */
export async function atStakeOf(prisma: Database, learnerId: LearnerId): Promise<AtStake> {
  const classes = await classesOf(prisma, learnerId);
  const going = classes.filter(({ fate }) => fate === 'goes').map(({ id }) => id);
  return { classes, courses: await coursesOf(prisma, learnerId, going) };
}

async function classesOf(prisma: Database, userId: LearnerId): Promise<ClassAtStake[]> {
  const rows = await prisma.class.findMany({
    where: { instructors: { some: { userId } } },
    include: { _count: { select: { instructors: true, enrolments: true, formerEnrolments: true } } },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
  });
  return rows.map(({ id, name, archivedAt, _count }) => {
    const standing = {
      otherInstructors: _count.instructors - 1, isArchived: archivedAt !== null, learners: _count.enrolments, formerLearners: _count.formerEnrolments,
    };
    return { id: asId<ClassId>(id), name, ...standing, fate: fateOfClass(standing) };
  });
}

async function coursesOf(prisma: Database, authorId: LearnerId, goingClasses: ClassId[]): Promise<CourseAtStake[]> {
  const rows = await prisma.course.findMany({
    where: { authorId }, select: { id: true, title: true, _count: { select: { classes: { where: { id: { notIn: goingClasses } } } } } },
    orderBy: [{ title: 'asc' }, { id: 'asc' }],
  });
  return Promise.all(rows.map(async ({ id, title, _count }) => {
    const standing = { otherLearners: await otherLearnersOf(prisma, id, authorId), classes: _count.classes };
    return { id: asId<CourseId>(id), title, ...standing, fate: fateOfCourse(standing) };
  }));
}

/** Probes of indexes for each account, however many cards and attempts there are. */
async function otherLearnersOf(prisma: Database, courseId: string, authorId: LearnerId): Promise<number> {
  const holds = (table: string): Prisma.Sql =>
    Prisma.sql`EXISTS (SELECT 1 FROM ${Prisma.raw(`"${table}"`)} t WHERE t."learnerId" = u."id" AND t."courseId" = ${courseId})`;
  const [row] = await prisma.$queryRaw<{ count: bigint | number }[]>`
    SELECT COUNT(*) AS "count" FROM "User" u
    WHERE u."id" <> ${authorId} AND (${holds('Card')} OR ${holds('Attempt')} OR ${holds('StudySettings')})`;
  return Number(row?.count ?? 0);
}
