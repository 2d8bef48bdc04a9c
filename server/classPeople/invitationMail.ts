import type { ClassId } from '@/core/ids';
import { DAY_MS } from '@/core/time';
import type { Instant } from '@/core/time';
import { take } from '../allowance';
import type { Limit } from '../allowance';
import { currentInstant } from '../clock';
import { readConfig } from '../config';
import { database } from '../db';
import { canMail, mailEach } from '../mail';
import { mailBehind } from '../mailing';
import { addressInMail } from '../ownAddresses';
import { ownClass } from '../ownClass';
import type { Viewer } from '../viewer';

/** Invitations that one instructor may mail in a day: addresses on a roster have agreed to nothing. */
const invitationMails: Limit = { name: 'invitation mails', most: 500, windowMs: DAY_MS };

export type InvitationsMailed =
  | { readonly ok: true; readonly count: number }
  | { readonly ok: false; readonly reason: 'no-such-class' | 'no-mail' | 'nobody' | 'too-many' };

/** Begins to mail those invited to a class of the viewer's who were not mailed yet. */
export async function mailInvitations(viewer: Viewer, classId: ClassId, now: Instant): Promise<InvitationsMailed> {
  const own = await ownClass(viewer, classId);
  if (own === null) return { ok: false, reason: 'no-such-class' };
  if (!canMail()) return { ok: false, reason: 'no-mail' };
  const count = await (await database()).classInvitation.count({ where: { classId, mailedAt: null } });
  if (count === 0) return { ok: false, reason: 'nobody' };
  if (!(await take(invitationMails, viewer.learnerId, now, count))) return { ok: false, reason: 'too-many' };
  mailBehind(`invitations ${classId}`, () => sendInvitations(classId, viewer.name, own.row.name, own.outline.course.title));
  return { ok: true, count };
}

async function sendInvitations(classId: ClassId, instructorName: string, className: string, courseTitle: string): Promise<void> {
  const prisma = await database();
  const invitations = await prisma.classInvitation.findMany({ where: { classId, mailedAt: null }, orderBy: { email: 'asc' } });
  const address = addressInMail('/classes', readConfig());
  await mailEach(
    invitations,
    ({ email }) => ({
      to: email, subject: `You are invited to the class “${className}”`,
      text: `${instructorName} invites you to the class “${className}”, which learns “${courseTitle}” with Afterread.\n\n`
        + `To join, sign in or sign up with this address, ${email}, and accept the invitation:\n${address}\n\n`
        + 'Instructors of the class then see your progress in this course. If you do not want to join, nothing needs doing.',
    }),
    async ({ email }, isTaken) => {
      if (isTaken) await prisma.classInvitation.updateMany({ where: { classId, email }, data: { mailedAt: new Date(currentInstant()) } });
    },
  );
}
