import { v7 as newUuid } from 'uuid';
import type { AccessTokenRequest } from '@/core/accounts/accessTokenSchema';
import type { AccessTokenId } from '@/core/ids';
import { asId } from '@/core/ids';
import { DAY_MS, MINUTE_MS } from '@/core/time';
import type { Instant } from '@/core/time';
import { database } from './db';
import type { AccessToken as TokenRow } from './generated/sqlite/client';
import { newToken, tokenHash } from './secretToken';
import { viewerOfRow } from './viewer';
import type { Viewer } from './viewer';

/** A token as its owner sees it later: the token itself is shown once and kept nowhere. */
export interface OwnToken {
  readonly id: AccessTokenId;
  readonly name: string;
  readonly createdAt: Instant;
  /** To within a minute; null before the first use. */
  readonly lastUsedAt: Instant | null;
  /** From when on it does not hold; null where it holds until it is revoked. */
  readonly endsAt: Instant | null;
}

/** By which a token is known for one, by people and by what searches for secrets that have leaked. */
const prefix = 'afterread_';
const mostTokens = 20;
/** Its last use is not noted more finely. */
const noteMs = MINUTE_MS;

export type TokenMade =
  | { readonly ok: true; readonly token: string }
  | { readonly ok: false; readonly reason: 'account-needed' | 'too-many' };

/** Makes a token that lets a program read what the viewer may. */
export async function makeAccessToken(viewer: Viewer, { name, days }: AccessTokenRequest, now: Instant): Promise<TokenMade> {
  if (viewer.isGuest) return { ok: false, reason: 'account-needed' };
  const prisma = await database();
  const holding = await prisma.accessToken.count({ where: { userId: viewer.learnerId, ...holdingAt(now) } });
  if (holding >= mostTokens) return { ok: false, reason: 'too-many' };
  const token = `${prefix}${newToken()}`;
  await prisma.accessToken.create({
    data: {
      id: newUuid(), userId: viewer.learnerId, name, tokenHash: tokenHash(token), createdAt: new Date(now),
      expiresAt: days === null ? null : new Date(now + days * DAY_MS),
    },
  });
  return { ok: true, token };
}

/** The viewer's tokens that hold, newest first. */
export async function accessTokensOf(viewer: Viewer, now: Instant): Promise<OwnToken[]> {
  const rows = await (await database()).accessToken.findMany({
    where: { userId: viewer.learnerId, ...holdingAt(now) }, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  });
  return rows.map(ownToken);
}

/** From now on the token is refused. False where the viewer has none such that holds. */
export async function revokeAccessToken(viewer: Viewer, id: AccessTokenId, now: Instant): Promise<boolean> {
  const { count } = await (await database()).accessToken.updateMany({
    where: { id, userId: viewer.learnerId, ...holdingAt(now) }, data: { revokedAt: new Date(now) },
  });
  return count > 0;
}

export type TokenRead =
  | { readonly ok: true; readonly viewer: Viewer }
  | { readonly ok: false; readonly reason: 'no-token' | 'no-such-token' | 'ended' };

/** Whose token an Authorization header carries; notes that it was used. */
export async function viewerOfToken(authorization: string | null, now: Instant): Promise<TokenRead> {
  const [, token] = /^Bearer +(\S+)$/i.exec(authorization?.trim() ?? '') ?? [];
  if (token === undefined) return { ok: false, reason: 'no-token' };
  const prisma = await database();
  const row = await prisma.accessToken.findUnique({ where: { tokenHash: tokenHash(token) }, include: { user: true } });
  if (row === null) return { ok: false, reason: 'no-such-token' };
  if (row.user.banned === true || !isHolding(row, now)) return { ok: false, reason: 'ended' };
  await noteUse(row, now);
  return { ok: true, viewer: viewerOfRow(row.user) };
}

async function noteUse({ id, lastUsedAt }: TokenRow, now: Instant): Promise<void> {
  if (lastUsedAt !== null && now - lastUsedAt.getTime() < noteMs) return;
  await (await database()).accessToken.updateMany({ where: { id }, data: { lastUsedAt: new Date(now) } });
}

/** Before there was `expiresAt`, an end was a revocation to come: so both are compared with now. */
function isHolding({ expiresAt, revokedAt }: TokenRow, now: Instant): boolean {
  return [expiresAt, revokedAt].every((end) => end === null || end.getTime() > now);
}

/** `isHolding` as a condition on rows. */
function holdingAt(now: Instant) {
  const later = { gt: new Date(now) };
  return { AND: [{ OR: [{ expiresAt: null }, { expiresAt: later }] }, { OR: [{ revokedAt: null }, { revokedAt: later }] }] };
}

function ownToken({ id, name, createdAt, lastUsedAt, expiresAt, revokedAt }: TokenRow): OwnToken {
  return {
    id: asId<AccessTokenId>(id), name, createdAt: createdAt.getTime(), lastUsedAt: lastUsedAt?.getTime() ?? null,
    endsAt: (expiresAt ?? revokedAt)?.getTime() ?? null,
  };
}
