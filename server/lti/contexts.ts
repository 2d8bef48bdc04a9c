import { v7 as newUuid } from 'uuid';
import { asId } from '@/core/ids';
import type { ClassId } from '@/core/ids';
import type { Launch } from '@/core/lti/launch';
import { roleIn } from '@/core/lti/roles';
import type { Target } from '@/core/lti/target';
import type { Instant } from '@/core/time';
import { noteDeed } from '../audit';
import { enrol } from '../classPeople/enrolling';
import type { Prisma } from '../db';
import type { LtiContext } from '../generated/sqlite/client';
import { newJoinCode } from '../joinCode';
import type { Viewer } from '../viewer';
import type { Platform } from './platform';

type Transaction = Prisma.TransactionClient;

interface Place {
  readonly platform: Platform;
  readonly launch: Launch;
  readonly courseId: Target['courseId'];
  readonly courseTitle: string;
}

/** The class that a platform's course is here for one of our courses; the first who comes has it made. Null where somebody comes from
 *  no course of the platform's. */
export async function contextOf(transaction: Transaction, { platform, launch, courseId, courseTitle }: Place, viewer: Viewer, now: Instant): Promise<LtiContext | null> {
  const { context, deploymentId, membershipsUrl } = launch;
  if (context === null) return null;
  const own = { platformId: platform.id, deploymentId, contextId: context.id, courseId };
  const found = await transaction.ltiContext.findFirst({ where: own });
  if (found !== null) {
    if (membershipsUrl === null || membershipsUrl === found.membershipsUrl) return found;
    return transaction.ltiContext.update({ where: { id: found.id }, data: { membershipsUrl } });
  }
  const classId = await makeClass(transaction, courseId, context.title ?? courseTitle, viewer, now);
  return transaction.ltiContext.create({ data: { id: newUuid(), ...own, classId, membershipsUrl } });
}

const longestName = 100;

/** Nobody joins it by its code until an instructor lets them. */
async function makeClass(transaction: Transaction, courseId: string, name: string, viewer: Viewer, now: Instant): Promise<string> {
  const { id } = await transaction.class.create({
    data: { id: newUuid(), courseId, name: name.slice(0, longestName), code: newJoinCode(), isJoinable: false, createdAt: new Date(now), timeZone: viewer.timeZone ?? 'UTC' },
  });
  return id;
}

/** Has somebody teach or learn in the class, as the platform says that they do in its course. */
export async function takePlace(transaction: Transaction, classId: string, roles: readonly string[], viewer: Viewer, now: Instant): Promise<void> {
  const role = roleIn(roles);
  const teaches = (await transaction.classInstructor.count({ where: { classId, userId: viewer.learnerId } })) > 0;
  if (role === 'other' || teaches) return;
  const isArchived = (await transaction.class.count({ where: { id: classId, archivedAt: { not: null } } })) > 0;
  if (isArchived) return;
  if (role === 'learner') await enrol(transaction, classId, viewer, 'platform', now);
  else await teach(transaction, asId<ClassId>(classId), viewer);
}

/** Somebody who learned here before, and was made an instructor on the platform, no longer does. */
async function teach(transaction: Transaction, classId: ClassId, { learnerId: userId }: Viewer): Promise<void> {
  await transaction.enrolment.deleteMany({ where: { classId, learnerId: userId } });
  await transaction.classInstructor.create({ data: { classId, userId } });
  await noteDeed(transaction, { learnerId: userId }, { kind: 'instructor-added', subject: { kind: 'account', id: userId }, classId, details: { by: 'platform' } });
}
