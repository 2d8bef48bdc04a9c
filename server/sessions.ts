import { deviceOf } from '@/core/accounts/device';
import type { Device } from '@/core/accounts/device';
import { isFresh } from '@/core/accounts/sessionAge';
import { asId } from '@/core/ids';
import type { SessionId } from '@/core/ids';
import type { Instant } from '@/core/time';
import { database } from './db';
import type { Prisma } from './db';
import type { Viewer } from './viewer';

/** Where somebody is signed in. Its secret is told to nobody. */
export interface OwnSession {
  readonly id: SessionId;
  /** In words, such as "Firefox on Linux". */
  readonly device: Device;
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
    id: asId<SessionId>(id), device: deviceOf(userAgent), address: ipAddress === '' ? null : ipAddress,
    begunAt: createdAt.getTime(), seenAt: updatedAt.getTime(),
  }));
}

/** What came of ending sessions; `count` of them. Whoever found a device open ends none: its owner signs in again first. */
export type SessionsEnded = { readonly ok: true; readonly count: number } | { readonly ok: false; readonly reason: 'not-fresh' };

/** Signs the viewer, who asks by the session `here`, out of another, from the next request on. */
export async function endSession(viewer: Viewer, here: SessionId, id: SessionId, now: Instant): Promise<SessionsEnded> {
  return endSessions(viewer, here, { id }, now);
}

/** Signs the viewer out everywhere but here. */
export async function endOtherSessions(viewer: Viewer, here: SessionId, now: Instant): Promise<SessionsEnded> {
  return endSessions(viewer, here, { id: { not: here } }, now);
}

async function endSessions({ learnerId: userId }: Viewer, here: SessionId, which: Prisma.SessionWhereInput, now: Instant): Promise<SessionsEnded> {
  const { session } = await database();
  const held = await session.findFirst({ where: { id: here, userId } });
  if (held === null || !isFresh({ begunAt: held.createdAt.getTime() }, now)) return { ok: false, reason: 'not-fresh' };
  const { count } = await session.deleteMany({ where: { AND: [which, { userId }] } });
  return { ok: true, count };
}
