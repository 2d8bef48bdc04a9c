import type { Instant } from '../time';

/** Events with times of a sender's clock, and what the receiver knows about that clock. */
export interface TimedBatch<Event extends { readonly at: Instant }> {
  readonly events: readonly Event[];
  /** The sender's clock when it sent the batch. */
  readonly sentAt: Instant;
  /** The receiver's clock when the batch arrived. */
  readonly receivedAt: Instant;
  /** Since when there has been something for the event to happen to. */
  readonly existsSince: (event: Event) => Instant;
}

/** The events' times by the receiver's clock, in the order given: shifted by the difference of the clocks, never
 *  after their arrival and never before their card existed. */
export function correctTimes<Event extends { readonly at: Instant }>(batch: TimedBatch<Event>): Instant[] {
  const shift = batch.receivedAt - batch.sentAt;
  return batch.events.map((event) =>
    Math.max(batch.existsSince(event), Math.min(batch.receivedAt, event.at + shift)),
  );
}
