import { announcementText } from '@/core/classes/announcement';
import { currentInstant } from '../clock';
import { database } from '../db';
import { mailEach } from '../mail';
import { isMailing, mailBehind } from '../mailing';

/** Begins to mail an announcement to whoever has not got it; returns at once. */
export function deliver(announcementId: string): void {
  mailBehind(nameOf(announcementId), () => deliverNow(announcementId));
}

/** Whether an announcement is being mailed at this moment, or waits for it. */
export function isDelivering(announcementId: string): boolean {
  return isMailing(nameOf(announcementId));
}

function nameOf(announcementId: string): string {
  return `announcement ${announcementId}`;
}

async function deliverNow(announcementId: string): Promise<void> {
  const prisma = await database();
  const { subject, text, classId, createdBy, class: { name: className } } = await prisma.announcement.findUniqueOrThrow({
    where: { id: announcementId }, include: { class: true },
  });
  const author = await prisma.user.findUnique({ where: { id: createdBy } });
  const recipients = await prisma.announcementRecipient.findMany({
    where: { announcementId, sentAt: null, learner: { enrolments: { some: { classId } } } }, include: { learner: true },
  });
  await mailEach(
    recipients,
    ({ learner }) => ({
      to: learner.email, subject: `${className}: ${subject}`, text: announcementText(text, author?.name ?? 'An instructor', className),
      ...(author === null ? {} : { replyTo: author.email }),
    }),
    async ({ learnerId }, isTaken) => {
      const at = new Date(currentInstant());
      await prisma.announcementRecipient.update({
        where: { announcementId_learnerId: { announcementId, learnerId } },
        data: isTaken ? { sentAt: at, failedAt: null } : { failedAt: at },
      });
    },
  );
}
