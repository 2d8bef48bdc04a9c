import type { Instant } from '@/core/time';
import { ticketOf } from './tickets';

/** As whom somebody comes, before they come. */
export interface EnterView {
  readonly platformName: string;
  readonly personName: string | null;
  /** What the link is called there. */
  readonly linkTitle: string | null;
}

/** Null where the ticket was used or is too old. */
export async function enterView(token: string, now: Instant): Promise<EnterView | null> {
  const ticket = await ticketOf('enter', token, now);
  if (ticket?.launch.kind !== 'resource') return null;
  return { platformName: ticket.platform.name, personName: ticket.launch.person.name, linkTitle: ticket.launch.title };
}
