import type { Instant } from '@/core/time';
import type { Viewer } from '../viewer';
import { connectAccount } from './accounts';
import { settle } from './arriving';
import { openedBy } from './resources';
import { ticketOf, useTicket } from './tickets';

/** Somebody on a platform who has an account here under the same address, and is asked to sign in to it. */
export interface ConnectView {
  readonly platformName: string;
  readonly personName: string | null;
  readonly email: string | null;
}

/** Null where the ticket was used or is too old. */
export async function connectView(token: string, now: Instant): Promise<ConnectView | null> {
  const ticket = await ticketOf('connect', token, now);
  return ticket === null ? null : { platformName: ticket.platform.name, personName: ticket.launch.person.name, email: ticket.launch.person.email };
}

export type Connected =
  /** Where the link leads; null where something is to be chosen first, on the platform. */
  | { readonly ok: true; readonly address: string | null }
  | { readonly ok: false; readonly reason: 'account-needed' | 'used-already' };

/** From now on whoever holds the ticket comes from the platform as the viewer. */
export async function connect(viewer: Viewer, token: string, now: Instant): Promise<Connected> {
  if (viewer.isGuest) return { ok: false, reason: 'account-needed' };
  const ticket = await useTicket('connect', token, now);
  if (ticket === null || !(await connectAccount(viewer, ticket.platform, ticket.launch.person, now))) return { ok: false, reason: 'used-already' };
  const { platform, launch } = ticket;
  if (launch.kind === 'choosing') return { ok: true, address: null };
  const opened = await openedBy(platform, launch);
  return { ok: true, address: opened.ok ? await settle(platform, launch, opened, viewer, now) : null };
}
