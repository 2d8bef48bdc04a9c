import { asId } from '@/core/ids';
import type { LearnerId } from '@/core/ids';
import type { Launch } from '@/core/lti/launch';
import { HOUR_MS } from '@/core/time';
import type { Instant } from '@/core/time';
import { database } from '../db';
import { fromStored, toStored } from '../rows/stored';
import { newToken, tokenHash } from '../secretToken';
import { platformOfRow } from './platform';
import type { Platform } from './platform';

/** What a launch that was looked through may be used for: to come in, to be connected with an account, or to choose what a link
 *  opens. */
export type TicketKind = 'enter' | 'connect' | 'choose';

/** Long enough to leave a page open while looking something up. */
const openMs = 2 * HOUR_MS;

export interface Ticket {
  readonly platform: Platform;
  readonly launch: Launch;
  /** Whose it is; null before that is known. */
  readonly userId: LearnerId | null;
}

/** Gives what its holder knows: it goes through a browser, which need keep no cookie in a platform's frame. */
export async function makeTicket(kind: TicketKind, { platform, launch, userId }: Ticket, now: Instant): Promise<string> {
  const token = newToken();
  await (await database()).ltiTicket.create({
    data: { tokenHash: tokenHash(token), platformId: platform.id, kind, userId, launch: toStored(launch), expiresAt: new Date(now + openMs) },
  });
  return token;
}

/** What a ticket is for, without using it; null where it was used or is too old, or its platform was disabled. */
export async function ticketOf(kind: TicketKind, token: string, now: Instant): Promise<Ticket | null> {
  const row = await (await database()).ltiTicket.findFirst({
    where: { tokenHash: tokenHash(token), kind, expiresAt: { gt: new Date(now) }, platform: { disabledAt: null } }, include: { platform: true },
  });
  if (row === null) return null;
  return { platform: platformOfRow(row.platform), launch: fromStored<Launch>(row.launch), userId: row.userId === null ? null : asId<LearnerId>(row.userId) };
}

/** The same, which has then served: of two who come with it one gets it. */
export async function useTicket(kind: TicketKind, token: string, now: Instant): Promise<Ticket | null> {
  const ticket = await ticketOf(kind, token, now);
  if (ticket === null) return null;
  const { count } = await (await database()).ltiTicket.deleteMany({ where: { tokenHash: tokenHash(token) } });
  return count === 1 ? ticket : null;
}
