import type { ListedAccount, ListedClass } from '@/core/accounts/listed';
import { asId } from '@/core/ids';
import type { ClassId, LearnerId } from '@/core/ids';
import { configuredLocation, database } from '../db';
import type { Prisma } from '../db';
import type { Viewer } from '../viewer';
import { isOperator, operator } from './operator';

/** What an operator looks for: a part of a name or address, and which page of what is found, from 1. */
export interface Sought {
  readonly search: string;
  readonly page: number;
}

/** A page of a list, and how long that is. */
export interface Listed<Row> {
  readonly rows: readonly Row[];
  readonly count: number;
  readonly pageCount: number;
}

const rowsOfPage = 50;

/** Which rows a page has. */
export function pageOf({ page }: Sought): { skip: number; take: number } {
  return { skip: (Math.max(1, page) - 1) * rowsOfPage, take: rowsOfPage };
}

export function listed<Row>(rows: readonly Row[], count: number): Listed<Row> {
  return { rows, count, pageCount: Math.max(1, Math.ceil(count / rowsOfPage)) };
}

/** A text that has another in it, in small letters or capitals: SQLite's way, and PostgreSQL's where it is asked for. */
function containing(search: string): Prisma.StringFilter {
  return { contains: search, ...(configuredLocation().provider === 'postgresql' ? { mode: 'insensitive' } : {}) };
}

/** Somebody by a part of their name or address. */
function called(search: string): Prisma.UserWhereInput {
  return { OR: [{ email: containing(search) }, { name: containing(search) }] };
}

/** All accounts by address, without guests; null for whoever is no operator. */
export async function listAccounts(viewer: Viewer, sought: Sought): Promise<Listed<ListedAccount> | null> {
  if (!(await isOperator(viewer))) return null;
  const { search } = sought;
  const where: Prisma.UserWhereInput = { isAnonymous: false, ...(search === '' ? {} : called(search)) };
  const prisma = await database();
  const [count, rows] = await Promise.all([
    prisma.user.count({ where }),
    prisma.user.findMany({
      where, orderBy: { email: 'asc' }, ...pageOf(sought),
      include: { sessions: { select: { updatedAt: true }, orderBy: { updatedAt: 'desc' }, take: 1 }, _count: { select: { instructs: true, enrolments: true } } },
    }),
  ]);
  return listed(rows.map(({ id, name, email, createdAt, role, banned, sessions, _count }) => ({
    id: asId<LearnerId>(id), name, email, madeAt: createdAt.getTime(), seenAt: sessions[0]?.updatedAt.getTime() ?? null,
    isOperator: role === operator, isDisabled: banned === true, teaches: _count.instructs, learnsIn: _count.enrolments,
  })), count);
}

/** All classes, the newest first; null for whoever is no operator. */
export async function listClasses(viewer: Viewer, sought: Sought): Promise<Listed<ListedClass> | null> {
  if (!(await isOperator(viewer))) return null;
  const { search } = sought;
  const where: Prisma.ClassWhereInput = search === '' ? {} : { OR: [{ name: containing(search) }, { instructors: { some: { user: called(search) } } }] };
  const prisma = await database();
  const [count, rows] = await Promise.all([
    prisma.class.count({ where }),
    prisma.class.findMany({
      where, orderBy: [{ createdAt: 'desc' }, { id: 'asc' }], ...pageOf(sought),
      include: { course: { select: { title: true } }, instructors: { select: { user: { select: { name: true, email: true } } } }, _count: { select: { enrolments: true } } },
    }),
  ]);
  return listed(rows.map(({ id, name, course, instructors, createdAt, archivedAt, _count }) => ({
    id: asId<ClassId>(id), name, courseTitle: course.title, instructors: instructors.map(({ user }) => user),
    learnerCount: _count.enrolments, openedAt: createdAt.getTime(), isArchived: archivedAt !== null,
  })), count);
}
