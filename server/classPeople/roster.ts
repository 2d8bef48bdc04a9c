import { v7 as newUuid } from 'uuid';
import { groupKey, readRoster } from '@/core/classes/roster/roster';
import type { RosterProblem } from '@/core/classes/roster/roster';
import { planRoster } from '@/core/classes/roster/rosterPlan';
import type { ClassPeople, RosterPlan, RosterStep } from '@/core/classes/roster/rosterPlan';
import { asId } from '@/core/ids';
import type { ClassId, LearnerId } from '@/core/ids';
import type { Instant } from '@/core/time';
import { noteDeed } from '../audit';
import { database } from '../db';
import type { Database, Prisma } from '../db';
import { ownClass } from '../ownClass';
import type { Viewer } from '../viewer';

export interface RosterPreview extends RosterPlan {
  readonly problems: readonly RosterProblem[];
}

/** What a roster would change in a class of the viewer's, and which of its lines cannot be used; null for anyone else. It
 *  does not tell who has an account, only who is in the class. */
export async function previewRoster(viewer: Viewer, classId: ClassId, text: string): Promise<RosterPreview | null> {
  if ((await ownClass(viewer, classId)) === null) return null;
  return previewOf(await database(), classId, text);
}

/** Does it, as of now: whoever joined meanwhile is not invited. Lines with a problem are left out. */
export async function applyRoster(viewer: Viewer, classId: ClassId, text: string, now: Instant): Promise<RosterPreview | null> {
  if ((await ownClass(viewer, classId)) === null) return null;
  return (await database()).$transaction(async (transaction) => {
    const preview = await previewOf(transaction, classId, text);
    await transaction.classGroup.createMany({ data: preview.newGroups.map((name) => ({ id: newUuid(), classId, name })) });
    const groups = await transaction.classGroup.findMany({ where: { classId } });
    const groupIds = new Map(groups.map(({ id, name }) => [groupKey(name), id]));
    const groupIdOf = ({ entry: { group } }: RosterStep): string | null => (group === null ? null : (groupIds.get(groupKey(group)) ?? null));
    await transaction.classInvitation.createMany({
      data: preview.steps.filter(({ kind }) => kind === 'invite').map((step) => ({
        classId, email: step.entry.email, name: step.entry.name, groupId: groupIdOf(step), invitedAt: new Date(now), invitedBy: viewer.learnerId,
      })),
    });
    for (const step of preview.steps) await change(transaction, classId, step, groupIdOf(step));
    await noteDeed(transaction, viewer, { kind: 'roster-applied', subject: { kind: 'class', id: classId }, classId, details: { changes: preview.steps.length } });
    return preview;
  });
}

async function change(transaction: Prisma.TransactionClient, classId: ClassId, step: RosterStep, groupId: string | null): Promise<void> {
  if (step.kind === 'change-group') {
    await transaction.enrolment.updateMany({ where: { classId, learnerId: step.learnerId }, data: { groupId } });
  }
  if (step.kind === 'change-invitation') {
    const { email, name, group } = step.entry;
    await transaction.classInvitation.updateMany({
      where: { classId, email }, data: { ...(name === '' ? {} : { name }), ...(group === null ? {} : { groupId }) },
    });
  }
}

async function previewOf(prisma: Database, classId: ClassId, text: string): Promise<RosterPreview> {
  const { entries, problems } = readRoster(text);
  return { ...planRoster(entries, await peopleOf(prisma, classId)), problems };
}

async function peopleOf(prisma: Database, classId: ClassId): Promise<ClassPeople> {
  const email = { select: { email: true } };
  const [instructors, learners, former, invited, groups] = await Promise.all([
    prisma.classInstructor.findMany({ where: { classId }, include: { user: email } }),
    prisma.enrolment.findMany({ where: { classId }, include: { learner: email, group: true } }),
    prisma.formerEnrolment.findMany({ where: { classId }, include: { learner: email } }),
    prisma.classInvitation.findMany({ where: { classId }, include: { group: true } }),
    prisma.classGroup.findMany({ where: { classId } }),
  ]);
  return {
    instructors: new Set(instructors.map(({ user }) => user.email.toLowerCase())),
    learners: new Map(learners.map(({ learnerId, learner, group }) => [learner.email.toLowerCase(), { id: asId<LearnerId>(learnerId), group: group?.name ?? null }])),
    removed: new Set(former.filter(({ learnerId, endedBy }) => endedBy !== learnerId).map(({ learner }) => learner.email.toLowerCase())),
    invited: new Map(invited.map(({ email: address, name, group }) => [address, { name, group: group?.name ?? null }])),
    groups: groups.map(({ name }) => name),
  };
}
