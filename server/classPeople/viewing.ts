import { toCsv } from '@/core/analytics/csv';
import { rosterTable } from '@/core/classes/listTables';
import { asId } from '@/core/ids';
import type { ClassId, GroupId, LearnerId } from '@/core/ids';
import type { Instant } from '@/core/time';
import { database } from '../db';
import { canMail } from '../mail';
import { ownClass } from '../ownClass';
import type { Viewer } from '../viewer';

export interface ClassPerson {
  readonly id: LearnerId;
  readonly name: string;
  readonly email: string;
}

/** Everybody of a class, as its instructors see them; each list by name. */
export interface ClassPeopleView {
  readonly class: { readonly id: ClassId; readonly name: string; readonly code: string; readonly isJoinable: boolean; readonly isArchived: boolean };
  readonly viewerId: LearnerId;
  readonly instructors: readonly ClassPerson[];
  /** Until when a link for one more instructor is open; null where none is. */
  readonly linkUntil: Instant | null;
  readonly groups: readonly { readonly id: GroupId; readonly name: string; readonly learnerCount: number }[];
  readonly learners: readonly (ClassPerson & { readonly groupId: GroupId | null; readonly joinedAt: Instant })[];
  readonly invited: readonly { readonly email: string; readonly name: string; readonly groupName: string | null; readonly mailedAt: Instant | null }[];
  /** Who was taken out, and who left by themselves. */
  readonly former: readonly { readonly id: LearnerId; readonly name: string; readonly endedAt: Instant; readonly wasRemoved: boolean }[];
  /** How many who learned here have deleted their accounts. */
  readonly deletedLearners: number;
  /** Whether this server can mail. */
  readonly canMail: boolean;
}

/** Null for anyone but the class's instructors. */
export async function classPeople(viewer: Viewer, classId: ClassId, now: Instant): Promise<ClassPeopleView | null> {
  const own = await ownClass(viewer, classId);
  if (own === null) return null;
  const prisma = await database();
  const who = { select: { id: true, name: true, email: true } };
  const [instructors, link, groups, enrolments, invitations, former] = await Promise.all([
    prisma.classInstructor.findMany({ where: { classId }, include: { user: who } }),
    prisma.instructorLink.findFirst({ where: { classId, expiresAt: { gt: new Date(now) } } }),
    prisma.classGroup.findMany({ where: { classId }, include: { _count: { select: { enrolments: true } } } }),
    prisma.enrolment.findMany({ where: { classId }, include: { learner: who } }),
    prisma.classInvitation.findMany({ where: { classId }, include: { group: true } }),
    prisma.formerEnrolment.findMany({ where: { classId }, include: { learner: who } }),
  ]);
  const { name, code, isJoinable, archivedAt } = own.row;
  return {
    class: { id: classId, name, code, isJoinable, isArchived: archivedAt !== null },
    viewerId: viewer.learnerId,
    instructors: byName(instructors.map(({ user }) => personOf(user))),
    linkUntil: link?.expiresAt.getTime() ?? null,
    groups: byName(groups.map((group) => ({ id: asId<GroupId>(group.id), name: group.name, learnerCount: group._count.enrolments }))),
    learners: byName(enrolments.map(({ learner, groupId, joinedAt }) => (
      { ...personOf(learner), groupId: groupId === null ? null : asId<GroupId>(groupId), joinedAt: joinedAt.getTime() }))),
    invited: byName(invitations.map((row) => (
      { email: row.email, name: row.name === '' ? row.email : row.name, groupName: row.group?.name ?? null, mailedAt: row.mailedAt?.getTime() ?? null }))),
    former: byName(former.map(({ learner, endedAt, endedBy }) => (
      { id: asId<LearnerId>(learner.id), name: learner.name, endedAt: endedAt.getTime(), wasRemoved: endedBy !== learner.id }))),
    deletedLearners: own.row.deletedLearners,
    canMail: canMail(),
  };
}

/** The learners as CSV; null for anyone but the class's instructors. */
export async function rosterCsv(viewer: Viewer, classId: ClassId, now: Instant): Promise<string | null> {
  const view = await classPeople(viewer, classId, now);
  return view === null ? null : toCsv(rosterTable(view.learners, view.groups));
}

function personOf({ id, name, email }: { readonly id: string; readonly name: string; readonly email: string }): ClassPerson {
  return { id: asId<LearnerId>(id), name, email };
}

function byName<Named extends { readonly name: string }>(rows: readonly Named[]): Named[] {
  return [...rows].sort((a, b) => a.name.localeCompare(b.name));
}
