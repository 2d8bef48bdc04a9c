import { cache } from 'react';
import { getIP } from 'better-auth/api';
import { headers } from 'next/headers';
import { isOver } from '@/core/accounts/sessionAge';
import { asId } from '@/core/ids';
import type { LearnerId, SessionId } from '@/core/ids';
import { auth } from './auth';
import { currentInstant } from './clock';
import { database } from './db';
import type { User as UserRow } from './generated/sqlite/client';

/** Who is asking: an account, or a guest who has not claimed one yet. */
export interface Viewer {
  readonly learnerId: LearnerId;
  readonly name: string;
  readonly email: string;
  readonly isGuest: boolean;
  /** IANA name; null until the browser has told it. */
  readonly timeZone: string | null;
  readonly dayStartHour: number;
  /** The network address that they ask from, of IPv6 its network; left out where that is not known. */
  readonly address?: string;
}

/** The signed-in viewer of a request, or null. */
export async function viewerOf(requestHeaders: Headers): Promise<Viewer | null> {
  const session = await sessionOf(requestHeaders);
  const viewer = session === null ? null : await viewerById(session.user.id);
  const address = await addressOf(requestHeaders);
  return viewer === null || address === null ? viewer : { ...viewer, address };
}

/** The network address that a request comes from, of IPv6 its network; null where that is not known. */
export async function addressOf(requestHeaders: Headers): Promise<string | null> {
  return getIP(requestHeaders, (await auth()).options);
}

/** The signed-in viewer of the page or action being run; asked once per request. */
export const currentViewer = cache(async (): Promise<Viewer | null> => viewerOf(await headers()));

/** By which session this page or action is asked for; null for a visitor. */
export async function currentSessionId(): Promise<SessionId | null> {
  const session = await sessionOf(await headers());
  return session === null ? null : asId<SessionId>(session.session.id);
}

/** The session that a request is sent in; one that is over is ended. */
async function sessionOf(requestHeaders: Headers) {
  const held = await (await auth()).api.getSession({ headers: requestHeaders });
  if (held === null || !isOver({ begunAt: held.session.createdAt.getTime(), isGuest: held.user.isAnonymous === true }, currentInstant())) return held;
  await (await database()).session.deleteMany({ where: { id: held.session.id } });
  return null;
}

/** The viewer of a server action; a visitor becomes a guest, whose cookie the action sets. */
export async function viewerOrGuest(): Promise<Viewer> {
  const viewer = await currentViewer();
  if (viewer !== null) return viewer;
  const signedIn = await (await auth()).api.signInAnonymous({ headers: await headers() });
  const guest = await viewerById(signedIn.user.id);
  if (guest === null) throw new Error('The guest account that was just made cannot be found');
  return guest;
}

async function viewerById(userId: string): Promise<Viewer | null> {
  const user = await (await database()).user.findUnique({ where: { id: userId } });
  return user === null || user.banned === true ? null : viewerOfRow(user);
}

/** For callers that have made sure that it is this account that asks. */
export function viewerOfRow({ id, name, email, isAnonymous, timeZone, dayStartHour }: UserRow): Viewer {
  return { learnerId: asId<LearnerId>(id), name, email, isGuest: isAnonymous, timeZone, dayStartHour };
}
