import { deviceInWords } from '@/core/accounts/deviceInWords';
import { asId } from '@/core/ids';
import type { SessionId } from '@/core/ids';
import type { Instant } from '@/core/time';
import { database } from './db';
import type { Viewer } from './viewer';

/** Where somebody is signed in. Its secret is told to nobody. */
export interface OwnSession {
  readonly id: SessionId;
  /** In words, such as "Firefox on Linux". */
  readonly device: string;
  readonly address: string | null;
  readonly begunAt: Instant;
  /** To within a day. */
  readonly seenAt: Instant;
}

/** Where the viewer is signed in, last seen first. */
export async function sessionsOf(viewer: Viewer, now: Instant): Promise<OwnSession[]> {
  const rows = await (await database()).session.findMany({
    where: { userId: viewer.learnerId, expiresAt: { gt: new Date(now) } }, orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
  });
  return rows.map(({ id, userAgent, ipAddress, createdAt, updatedAt }) => ({
    id: asId<SessionId>(id), device: deviceInWords(userAgent), address: ipAddress === '' ? null : ipAddress,
    begunAt: createdAt.getTime(), seenAt: updatedAt.getTime(),
  }));
}

/** Signs the viewer out there, from the next request on. False where they are not signed in by it. */
export async function endSession(viewer: Viewer, id: SessionId): Promise<boolean> {
  const { count } = await (await database()).session.deleteMany({ where: { id, userId: viewer.learnerId } });
  return count > 0;
}

/** Signs the viewer out everywhere but here; gives how many places that were. */
export async function endOtherSessions(viewer: Viewer, here: SessionId): Promise<number> {
  const { count } = await (await database()).session.deleteMany({ where: { userId: viewer.learnerId, id: { not: here } } });
  return count;
}
