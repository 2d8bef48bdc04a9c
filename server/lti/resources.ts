import { v7 as newUuid } from 'uuid';
import type { ResourceLaunch } from '@/core/lti/launch';
import { parseTarget, targetText } from '@/core/lti/target';
import type { Target } from '@/core/lti/target';
import { database } from '../db';
import type { Database, Prisma } from '../db';
import type { LtiResource } from '../generated/sqlite/client';
import { courseOutline } from '../outline';
import { quizOf } from '../quizzes/quizOf';
import type { Platform } from './platform';

export type Opened =
  | { readonly ok: true; readonly target: Target; readonly courseTitle: string }
  | { readonly ok: false; readonly reason: 'nothing-chosen' | 'nothing-there' };

/** What a link opens: what the platform keeps with it, or else what was chosen here. */
export async function openedBy(platform: Platform, launch: ResourceLaunch): Promise<Opened> {
  const kept = launch.target ?? (await (await database()).ltiResource.findFirst({ where: ownKey(platform, launch) }))?.target ?? null;
  if (kept === null) return { ok: false, reason: 'nothing-chosen' };
  const target = parseTarget(kept);
  const title = target === null ? null : await titleOf(await database(), target);
  return target === null || title === null ? { ok: false, reason: 'nothing-there' } : { ok: true, target, courseTitle: title.course };
}

export interface TargetTitle {
  readonly course: string;
  /** What a link to it is called. */
  readonly link: string;
}

/** Null where there is no such thing, or no longer. */
export async function titleOf(prisma: Database, target: Target): Promise<TargetTitle | null> {
  const outline = await courseOutline(target.courseId);
  if (outline === null) return null;
  const course = outline.course.title;
  switch (target.kind) {
    case 'course':
      return { course, link: course };
    case 'study':
      return { course, link: `${course}: flashcards` };
    case 'section': {
      const found = outline.sections.find(({ section }) => section.id === target.sectionId);
      return found === undefined ? null : { course, link: found.section.title };
    }
    case 'quiz': {
      const quiz = await quizOf(prisma, target.quizKey, target.courseId);
      return quiz === null ? null : { course, link: `Quiz: ${quiz.title}` };
    }
  }
}

/** Keeps what a link opens, and where its scores go. */
export async function rememberResource(
  transaction: Prisma.TransactionClient,
  platform: Platform,
  launch: ResourceLaunch,
  target: Target,
  ltiContextId: string | null,
): Promise<LtiResource> {
  const known = {
    ltiContextId, title: launch.title, target: targetText(target), courseId: target.courseId, quizKey: target.kind === 'quiz' ? target.quizKey : null,
    lineItem: launch.lineItem,
  };
  const own = ownKey(platform, launch);
  const found = await transaction.ltiResource.findFirst({ where: own });
  if (found === null) return transaction.ltiResource.create({ data: { id: newUuid(), ...own, ...known } });
  return transaction.ltiResource.update({ where: { id: found.id }, data: known });
}

function ownKey({ id: platformId }: Platform, { deploymentId, resourceLinkId }: ResourceLaunch) {
  return { platformId, deploymentId, resourceLinkId };
}
