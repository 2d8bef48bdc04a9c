import { asId } from '@/core/ids';
import type { AnnouncementId, CourseId } from '@/core/ids';
import type { Instant } from '@/core/time';
import { database } from '../db';
import type { Viewer } from '../viewer';
import { authorNames } from './authorNames';

/** An announcement as a learner has it. */
export interface ReceivedAnnouncement {
  readonly id: AnnouncementId;
  readonly subject: string;
  readonly text: string;
  readonly createdAt: Instant;
  readonly authorName: string;
  readonly className: string;
}

/** What was written to the viewer in the classes that they learn in on a course, newest first, whether or not the mail
 *  arrived. An archived class tells nothing any more. */
export async function announcementsFor({ learnerId }: Viewer, courseId: CourseId): Promise<ReceivedAnnouncement[]> {
  const rows = await (await database()).announcement.findMany({
    where: { recipients: { some: { learnerId } }, class: { courseId, archivedAt: null, enrolments: { some: { learnerId } } } },
    include: { class: { select: { name: true } } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  });
  const nameOf = await authorNames(rows);
  return rows.map(({ id, subject, text, createdAt, createdBy, class: { name } }) => ({
    id: asId<AnnouncementId>(id), subject, text, createdAt: createdAt.getTime(), authorName: nameOf(createdBy), className: name,
  }));
}
