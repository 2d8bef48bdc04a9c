import { v7 as newUuid } from 'uuid';
import type { CourseId, LearnerId } from '@/core/ids';
import type { QuizKey } from '@/core/quiz/quizKey';
import type { Instant } from '@/core/time';
import type { Database, Prisma } from '../../db';
import type { LtiResource } from '../../generated/sqlite/client';

interface Scored {
  readonly learnerId: LearnerId;
  readonly courseId: CourseId;
  readonly quizKey: QuizKey;
}

/** Notes, with what changed the score, that it is to be told to the platforms whose links open the quiz and whose courses the
 *  learner is in; gives whether any is. What was not sent yet is sent as it is then. */
export async function noteScore(transaction: Prisma.TransactionClient, { learnerId: userId, courseId, quizKey }: Scored, now: Instant): Promise<boolean> {
  const resources = await transaction.ltiResource.findMany({
    where: {
      courseId, quizKey, lineItem: { not: null }, platform: { accounts: { some: { userId } } },
      context: { class: { enrolments: { some: { learnerId: userId } } } },
    },
    select: { id: true },
  });
  for (const { id: resourceId } of resources) await noteFor(transaction, resourceId, userId, now);
  return resources.length > 0;
}

/** The same where a quiz's rules or dates have changed, or what one learner is allowed beyond them: whatever was told of it is looked at
 *  anew, and sent where it is another score now. */
export async function noteRules(prisma: Database, quizKey: QuizKey, learnerId: LearnerId | null, now: Instant): Promise<void> {
  await prisma.ltiScore.updateMany({
    where: { resource: { quizKey }, ...(learnerId === null ? {} : { userId: learnerId }) }, data: { revision: { increment: 1 }, dueAt: new Date(now), tries: 0 },
  });
}

/** The same where a link comes to a quiz that the learner took before it was there, or before it had a column. */
export async function noteEarlierScore(transaction: Prisma.TransactionClient, { id, courseId, quizKey, lineItem, ltiContextId }: LtiResource, userId: LearnerId, now: Instant): Promise<void> {
  if (quizKey === null || lineItem === null || ltiContextId === null) return;
  const isNoted = (await transaction.ltiScore.count({ where: { resourceId: id, userId } })) > 0;
  if (isNoted) return;
  const attempts = await transaction.attempt.count({ where: { learnerId: userId, courseId, quizKey, submittedAt: { not: null } } });
  const enrolments = await transaction.enrolment.count({ where: { learnerId: userId, class: { ltiContexts: { some: { id: ltiContextId } } } } });
  if (attempts > 0 && enrolments > 0) await noteFor(transaction, id, userId, now);
}

async function noteFor(transaction: Prisma.TransactionClient, resourceId: string, userId: LearnerId, now: Instant): Promise<void> {
  await transaction.ltiScore.upsert({
    where: { resourceId_userId: { resourceId, userId } },
    create: { id: newUuid(), resourceId, userId, dueAt: new Date(now) },
    update: { revision: { increment: 1 }, dueAt: new Date(now), tries: 0, problem: null },
  });
}
