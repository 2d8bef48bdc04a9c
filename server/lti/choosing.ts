import { v7 as newUuid } from 'uuid';
import { choiceClaims, contentItem } from '@/core/lti/choice';
import type { ChoosingLaunch } from '@/core/lti/launch';
import { parseTarget } from '@/core/lti/target';
import type { Target } from '@/core/lti/target';
import { parseQuizKey } from '@/core/quiz/quizKey';
import type { Instant } from '@/core/time';
import { database } from '../db';
import type { Prisma } from '../db';
import { quizzesOfClasses } from '../quizzes/takable';
import { viewerOfRow } from '../viewer';
import type { Viewer } from '../viewer';
import { isListedFor } from '../visibleCourses';
import { toolAddresses } from './addresses';
import { settle } from './arriving';
import { signed } from './keys';
import { titleOf } from './resources';
import { ticketOf, useTicket } from './tickets';
import type { Ticket } from './tickets';

export type Chosen =
  /** To be sent to the platform by the browser. */
  | { readonly ok: true; readonly kind: 'answer'; readonly url: string; readonly token: string }
  /** Kept here: the platform's link opens it from now on. */
  | { readonly ok: true; readonly kind: 'kept' }
  | { readonly ok: false; readonly reason: 'used-already' | 'no-such-thing' | 'another-class' | 'takes-no-links' };

/** Has a link open what its instructor has chosen, who holds the ticket. It has then served. */
export async function choose(token: string, text: string, now: Instant): Promise<Chosen> {
  const held = await heldBy(token, now);
  if (held === null) return { ok: false, reason: 'used-already' };
  const { ticket: { platform, launch }, viewer } = held;
  const prisma = await database();
  const target = parseTarget(text);
  const title = target === null ? null : await titleOf(prisma, target);
  if (target === null || title === null || !(await mayOffer(viewer, target))) return { ok: false, reason: 'no-such-thing' };
  if (launch.kind === 'choosing' && !launch.acceptsLinks) return { ok: false, reason: 'takes-no-links' };
  const fits = await prisma.$transaction((transaction) => attachClass(transaction, held.ticket, target));
  if (!fits) return { ok: false, reason: 'another-class' };
  if ((await useTicket('choose', token, now)) === null) return { ok: false, reason: 'used-already' };
  if (launch.kind === 'choosing') return { ok: true, kind: 'answer', url: launch.answerUrl, token: await answerOf(held.ticket, launch, target, title.link, now) };
  await settle(platform, launch, { target, courseTitle: title.course }, viewer, now);
  return { ok: true, kind: 'kept' };
}

export interface HeldTicket {
  readonly ticket: Ticket;
  /** Who chooses. */
  readonly viewer: Viewer;
}

/** Who chooses by a ticket, and for what; null where it was used or is too old, or they are disabled. */
export async function heldBy(token: string, now: Instant): Promise<HeldTicket | null> {
  const ticket = await ticketOf('choose', token, now);
  const user = ticket?.userId == null ? null : await (await database()).user.findUnique({ where: { id: ticket.userId } });
  return ticket === null || user === null || user.banned === true ? null : { ticket, viewer: viewerOfRow(user) };
}

/** Courses that are listed for them; quizzes of classes that they teach. */
async function mayOffer(viewer: Viewer, target: Target): Promise<boolean> {
  const prisma = await database();
  if (!(await isListedFor(prisma, viewer, target.courseId))) return false;
  const quizId = classQuizOf(target);
  if (quizId === null) return true;
  const taught = { class: { instructors: { some: { userId: viewer.learnerId } } } };
  return (await prisma.quiz.count({ where: { AND: [{ id: quizId }, quizzesOfClasses(viewer.learnerId), taught] } })) > 0;
}

/** A class's quiz is for its learners: the platform's course becomes that class, unless it is another one already. */
async function attachClass(transaction: Prisma.TransactionClient, { platform, launch }: Ticket, target: Target): Promise<boolean> {
  const quizId = classQuizOf(target);
  if (quizId === null || launch.context === null) return true;
  const { classId } = await transaction.quiz.findUniqueOrThrow({ where: { id: quizId }, select: { classId: true } });
  const own = { platformId: platform.id, deploymentId: launch.deploymentId, contextId: launch.context.id, courseId: target.courseId };
  const found = await transaction.ltiContext.findFirst({ where: own });
  if (found === null) await transaction.ltiContext.create({ data: { id: newUuid(), ...own, classId, membershipsUrl: launch.membershipsUrl } });
  return found === null || found.classId === classId;
}

function classQuizOf(target: Target): string | null {
  const name = target.kind === 'quiz' ? parseQuizKey(target.quizKey) : null;
  return name?.kind === 'class' ? name.quizId : null;
}

function answerOf({ platform }: Ticket, launch: ChoosingLaunch, target: Target, title: string, now: Instant): Promise<string> {
  const item = contentItem({ target, title, launchUrl: toolAddresses().launchUrl, acceptsLineItem: launch.acceptsLineItem });
  return signed({ issuer: platform.clientId, audience: platform.issuer, claims: choiceClaims(launch.deploymentId, launch.data, [item]) }, now);
}
