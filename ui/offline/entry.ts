import type { CourseId } from '@/core/ids';
import type { ReportedEvent } from '@/core/scheduling/session';
import type { Instant } from '@/core/time';

/** A study event as the browser keeps it until a newer deck holds what came of it. */
export interface Entry {
  /** Entries are sent in this order. */
  readonly order: number;
  readonly courseId: CourseId;
  /** Its times are of this device's clock. */
  readonly event: ReportedEvent;
  /** The server's clock when this browser last heard of it: the event happened no earlier. */
  readonly since: Instant;
  readonly standing: Standing;
}

export type Standing =
  | { readonly kind: 'unsent' }
  /** `at`: the server's clock when it had stored the event. */
  | { readonly kind: 'sent'; readonly at: Instant }
  | { readonly kind: 'refused' };

export function inSendingOrder(a: Entry, b: Entry): number {
  return a.order - b.order || (a.event.id < b.event.id ? -1 : 1);
}
