import { asId } from '@/core/ids';
import type { AnnouncementId, ClassId, GroupId } from '@/core/ids';
import type { Instant } from '@/core/time';
import { database } from '../db';
import { canMail } from '../mail';
import { ownClass } from '../ownClass';
import type { Viewer } from '../viewer';
import { authorNames } from './authorNames';
import { isDelivering } from './delivery';

export interface KeptAnnouncement {
  readonly id: AnnouncementId;
  readonly subject: string;
  readonly text: string;
  /** Null where it was written to everybody. */
  readonly groupName: string | null;
  readonly createdAt: Instant;
  readonly authorName: string;
  readonly sentCount: number;
  /** Names of those whom it did not reach, in order. */
  readonly notReached: readonly string[];
  /** Whether it is being mailed now. */
  readonly isDelivering: boolean;
}

export interface ClassAnnouncements {
  readonly class: { readonly id: ClassId; readonly name: string; readonly timeZone: string };
  readonly groups: readonly { readonly id: GroupId; readonly name: string }[];
  /** Newest first. */
  readonly announcements: readonly KeptAnnouncement[];
  readonly canMail: boolean;
}

/** What was written to a class; null for anyone but its instructors. */
export async function classAnnouncements(viewer: Viewer, classId: ClassId): Promise<ClassAnnouncements | null> {
  const own = await ownClass(viewer, classId);
  if (own === null) return null;
  const prisma = await database();
  const [groups, rows] = await Promise.all([
    prisma.classGroup.findMany({ where: { classId }, orderBy: { name: 'asc' } }),
    prisma.announcement.findMany({
      where: { classId }, orderBy: { createdAt: 'desc' }, include: { recipients: { include: { learner: { select: { name: true } } } } },
    }),
  ]);
  const nameOf = await authorNames(rows);
  return {
    class: { id: classId, name: own.row.name, timeZone: own.row.timeZone },
    groups: groups.map(({ id, name }) => ({ id: asId<GroupId>(id), name })),
    announcements: rows.map(({ id, subject, text, groupName, createdAt, createdBy, recipients }) => ({
      id: asId<AnnouncementId>(id), subject, text, groupName, createdAt: createdAt.getTime(),
      authorName: nameOf(createdBy),
      sentCount: recipients.filter(({ sentAt }) => sentAt !== null).length,
      notReached: recipients.filter(({ sentAt }) => sentAt === null).map(({ learner }) => learner.name).sort((a, b) => a.localeCompare(b)),
      isDelivering: isDelivering(id),
    })),
    canMail: canMail(),
  };
}
