import { v7 as newUuid } from 'uuid';
import type { Instant } from '@/core/time';
import { MINUTE_MS } from '@/core/time';
import { readConfig } from '../config';
import { database } from '../db';
import { addressInMail } from '../ownAddresses';
import { isProvedNow, proofOf } from '../proof';
import { viewerOfRow } from '../viewer';
import type { Viewer } from '../viewer';

/** The address that the viewer's calendar programs read. */
export interface CalendarAddress {
  readonly address: string;
  readonly createdAt: Instant;
  /** To within a minute; null before the first time. */
  readonly lastReadAt: Instant | null;
}

/** Its last use is not noted more finely. */
const noteMs = MINUTE_MS;

/** The viewer's; null where they have none. It can be shown again, unlike a token, as it is copied to one program after the
 *  other; still nobody can read calendars by a copy of the database alone. */
export async function calendarAddress(viewer: Viewer): Promise<CalendarAddress | null> {
  const row = await (await database()).calendarAddress.findUnique({ where: { userId: viewer.learnerId } });
  if (row === null) return null;
  const address = addressInMail(`/api/calendars/${row.id}.${proofOf(wordsOf(row.id))}/afterread.ics`, readConfig());
  return { address, createdAt: row.createdAt.getTime(), lastReadAt: row.lastReadAt?.getTime() ?? null };
}

/** Gives the viewer a new address; the one before leads nowhere from now on. False for guests, whom nobody could tell it again. */
export async function makeCalendarAddress(viewer: Viewer, now: Instant): Promise<boolean> {
  if (viewer.isGuest) return false;
  const columns = { id: newUuid(), createdAt: new Date(now), lastReadAt: null };
  await (await database()).calendarAddress.upsert({ where: { userId: viewer.learnerId }, create: { userId: viewer.learnerId, ...columns }, update: columns });
  return true;
}

/** From now on the viewer's address leads nowhere. False where they have none. */
export async function endCalendarAddress(viewer: Viewer): Promise<boolean> {
  const { count } = await (await database()).calendarAddress.deleteMany({ where: { userId: viewer.learnerId } });
  return count > 0;
}

/** Whose calendar is read by an address with this key; notes that it was. Null where it leads nowhere. */
export async function viewerOfCalendar(key: string, now: Instant): Promise<Viewer | null> {
  const [id = '', secret = ''] = key.split('.');
  if (!isProvedNow(wordsOf(id), secret)) return null;
  const prisma = await database();
  const row = await prisma.calendarAddress.findUnique({ where: { id }, include: { user: true } });
  if (row === null || row.user.banned === true) return null;
  if (row.lastReadAt === null || now - row.lastReadAt.getTime() >= noteMs) {
    await prisma.calendarAddress.updateMany({ where: { id }, data: { lastReadAt: new Date(now) } });
  }
  return viewerOfRow(row.user);
}

/** What the secret part of an address proves. */
function wordsOf(id: string): string {
  return `calendar ${id}`;
}
