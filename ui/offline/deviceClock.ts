import type { ReportedEvent } from '@/core/scheduling/session';
import { MINUTE_MS } from '@/core/time';
import type { Instant } from '@/core/time';

/** Less than this is a slow answer, not a wrong clock. */
export const toleranceMs = 5 * MINUTE_MS;

/** When the server was last heard of, by both clocks. */
export interface Contact {
  readonly serverNow: Instant;
  readonly deviceNow: Instant;
}

/** What to add to this device's clock `deviceNow` so that study goes by a time that can be true: the difference that
 *  was seen at the last contact, and at least so much that it is not before that contact. The server judges for
 *  itself; this only keeps a wrong clock from showing the wrong cards. */
export function clockOffset(contact: Contact, deviceNow: Instant): number {
  if (deviceNow < contact.deviceNow - toleranceMs) return contact.serverNow - deviceNow;
  const ahead = contact.deviceNow - contact.serverNow;
  return Math.abs(ahead) > toleranceMs ? -ahead : 0;
}

/** An event with its times moved from one clock to another. */
export function shifted(event: ReportedEvent, ms: number): ReportedEvent {
  const at = event.at + ms;
  switch (event.kind) {
    case 'bury':
      return { ...event, at, until: event.until + ms };
    case 'set-due':
      return { ...event, at, dueAt: event.dueAt + ms };
    default:
      return { ...event, at };
  }
}
