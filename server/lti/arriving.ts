import type { ChoosingLaunch, ResourceLaunch } from '@/core/lti/launch';
import type { LaunchRefusal } from '@/core/lti/refusals';
import { mayChoose, roleIn } from '@/core/lti/roles';
import { targetAddress } from '@/core/lti/target';
import type { Target } from '@/core/lti/target';
import type { Instant } from '@/core/time';
import { database } from '../db';
import type { User as UserRow } from '../generated/sqlite/client';
import { askForJob } from '../jobs/asking';
import { viewerOfRow } from '../viewer';
import type { Viewer } from '../viewer';
import { accountOn } from './accounts';
import { contextOf, takePlace } from './contexts';
import { framedAddress } from './frames';
import { orAgain } from './orAgain';
import type { Platform } from './platform';
import { openedBy, rememberResource } from './resources';
import { noteEarlierScore } from './scores/noting';
import { signInFromPlatform } from './signingIn';
import { makeTicket, useTicket } from './tickets';
import type { Ticket } from './tickets';
import type { Verified } from './verifying';

/** Where a browser is sent that comes from a platform, with what it is to keep. */
export interface Arrival {
  readonly address: string;
  readonly cookies: readonly string[];
}

/** Lets somebody in whose launch was looked through. Only in a window of its own, and in the browser that began the sign-in, at once:
 *  otherwise they are shown whom the platform takes them for, and come in by a button. */
export async function arrive({ platform, launch, isSameBrowser }: Verified, isOwnWindow: boolean, headers: Headers, now: Instant): Promise<Arrival> {
  if (launch.kind === 'choosing') return toChoose(platform, launch, now);
  if (isSameBrowser && isOwnWindow) return enter(platform, launch, headers, now);
  const ticket = await makeTicket('enter', { platform, launch, userId: null }, now);
  return page('/lti/enter', { ticket }, platform, launch);
}

/** Lets in whoever has a ticket, in the window that they have opened by it. */
export async function arriveByTicket(token: string, headers: Headers, now: Instant): Promise<Arrival> {
  const ticket = await useTicket('enter', token, now);
  if (ticket?.launch.kind !== 'resource') return { address: refusedAddress('used-already'), cookies: [] };
  return enter(ticket.platform, ticket.launch, headers, now);
}

/** Says why nobody is let in. `platform` is whose frame it may be said in, where that is known. */
export function refusedArrival(reason: LaunchRefusal): Arrival {
  return { address: refusedAddress(reason), cookies: [] };
}

async function enter(platform: Platform, launch: ResourceLaunch, headers: Headers, now: Instant): Promise<Arrival> {
  const opened = await openedBy(platform, launch);
  if (!opened.ok) return mayChoose(launch.roles) ? toChoose(platform, launch, now) : page('/lti/refused', { reason: opened.reason }, platform, launch);
  const account = await accountOn(platform, launch.person, now);
  if (!account.ok) return toConnect({ platform, launch, userId: null }, now);
  const { user, isOwn } = account;
  const address = await settle(platform, launch, opened, viewerOfRow(user), now);
  return signIn(user, isOwn, address, headers);
}

async function signIn(user: UserRow, isOwn: boolean, address: string, headers: Headers): Promise<Arrival> {
  const signedIn = await signInFromPlatform(user, isOwn, headers);
  if (signedIn.ok) return { address, cookies: signedIn.cookies };
  if (signedIn.reason === 'disabled') return refusedArrival('disabled');
  return { address: `/sign-in?${new URLSearchParams({ next: address }).toString()}`, cookies: [] };
}

interface OpenedTarget {
  readonly target: Target;
  readonly courseTitle: string;
}

/** Keeps what the link opens, and takes the viewer into the class that the platform's course is here. Gives where they go. */
export async function settle(platform: Platform, launch: ResourceLaunch, { target, courseTitle }: OpenedTarget, viewer: Viewer, now: Instant): Promise<string> {
  const prisma = await database();
  const context = await orAgain(() => prisma.$transaction(async (transaction) => {
    const found = await contextOf(transaction, { platform, launch, courseId: target.courseId, courseTitle }, viewer, now);
    const resource = await rememberResource(transaction, platform, launch, target, found?.id ?? null);
    if (found !== null) await takePlace(transaction, found.classId, launch.roles, viewer, now);
    await noteEarlierScore(transaction, resource, viewer.learnerId, now);
    return found;
  }));
  if (context !== null && roleIn(launch.roles) === 'instructor') await askForJob(prisma, { kind: 'roster', key: context.id }, now);
  return targetAddress(target);
}

async function toChoose(platform: Platform, launch: ChoosingLaunch | ResourceLaunch, now: Instant): Promise<Arrival> {
  if (!mayChoose(launch.roles)) return page('/lti/refused', { reason: 'not-yours-to-choose' }, platform, launch);
  const account = await accountOn(platform, launch.person, now);
  if (!account.ok) return toConnect({ platform, launch, userId: null }, now);
  const ticket = await makeTicket('choose', { platform, launch, userId: viewerOfRow(account.user).learnerId }, now);
  return page('/lti/choose', { ticket }, platform, launch);
}

async function toConnect(ticket: Ticket, now: Instant): Promise<Arrival> {
  return page('/lti/connect', { ticket: await makeTicket('connect', ticket, now) }, ticket.platform, ticket.launch);
}

function page(path: string, query: Readonly<Record<string, string>>, platform: Platform, launch: ResourceLaunch | ChoosingLaunch): Arrival {
  return { address: framedAddress(path, query, platform, launch), cookies: [] };
}

function refusedAddress(reason: LaunchRefusal): string {
  return `/lti/refused?${new URLSearchParams({ reason }).toString()}`;
}
