import { v7 as newUuid } from 'uuid';
import { announcementText } from '@/core/classes/announcement';
import type { AnnouncementDraft } from '@/core/classes/announcement';
import type { AnnouncementId, ClassId } from '@/core/ids';
import { DAY_MS } from '@/core/time';
import type { Instant } from '@/core/time';
import { take } from '../allowance';
import type { Limit } from '../allowance';
import { database } from '../db';
import { canMail } from '../mail';
import { ownClass } from '../ownClass';
import type { Viewer } from '../viewer';
import { deliver } from './delivery';
import { recipientsOf } from './recipients';

/** Announcements that one instructor may send in a day. */
const announcements: Limit = { name: 'announcements', most: 20, windowMs: DAY_MS };

type Refused = { readonly ok: false; readonly reason: 'no-such-class' | 'no-mail' | 'nobody' | 'too-many' };

export interface AnnouncementPreview {
  /** Names, in order. */
  readonly recipients: readonly string[];
  /** As it will be mailed. */
  readonly text: string;
}

/** What would be sent, and to whom; nothing is. */
export async function previewAnnouncement(
  viewer: Viewer,
  classId: ClassId,
  { text, groupId }: AnnouncementDraft,
): Promise<({ readonly ok: true } & AnnouncementPreview) | Refused> {
  const own = await ownClass(viewer, classId);
  const to = own === null ? null : await recipientsOf(classId, groupId);
  if (own === null || to === null) return { ok: false, reason: 'no-such-class' };
  if (!canMail()) return { ok: false, reason: 'no-mail' };
  if (to.recipients.length === 0) return { ok: false, reason: 'nobody' };
  return { ok: true, recipients: to.recipients.map(({ name }) => name), text: announcementText(text, viewer.name, own.row.name) };
}

/** Keeps an announcement and begins to mail it; who got it is seen on the class's page. */
export async function announce(
  viewer: Viewer,
  classId: ClassId,
  { subject, text, groupId }: AnnouncementDraft,
  now: Instant,
): Promise<{ readonly ok: true; readonly recipientCount: number } | Refused> {
  const to = (await ownClass(viewer, classId)) === null ? null : await recipientsOf(classId, groupId);
  if (to === null) return { ok: false, reason: 'no-such-class' };
  if (!canMail()) return { ok: false, reason: 'no-mail' };
  if (to.recipients.length === 0) return { ok: false, reason: 'nobody' };
  if (!(await take(announcements, viewer.learnerId, now))) return { ok: false, reason: 'too-many' };
  const id = newUuid();
  await (await database()).announcement.create({
    data: {
      id, classId, subject, text, groupName: to.groupName, createdAt: new Date(now), createdBy: viewer.learnerId,
      recipients: { create: to.recipients.map((recipient) => ({ learnerId: recipient.id })) },
    },
  });
  deliver(id);
  return { ok: true, recipientCount: to.recipients.length };
}

/** Mails an announcement of a class of the viewer's to whoever did not get it and is still in the class. False where there is
 *  none such, or no mail. */
export async function announceAgain(viewer: Viewer, classId: ClassId, announcementId: AnnouncementId): Promise<boolean> {
  if ((await ownClass(viewer, classId)) === null || !canMail()) return false;
  const found = await (await database()).announcement.count({ where: { id: announcementId, classId } });
  if (found > 0) deliver(announcementId);
  return found > 0;
}
