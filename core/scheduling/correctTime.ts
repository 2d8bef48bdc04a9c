import { DAY_MS } from '../time';
import type { Instant } from '../time';
import type { CardEvent } from './event';

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

/** The events' times by the receiver's clock, in the order given: shifted by the difference of the clocks, not before
 *  there was something for them to happen to, and never after their arrival. */
export function correctTimes<Event extends { readonly at: Instant }>(batch: TimedBatch<Event>): Instant[] {
  const shift = batch.receivedAt - batch.sentAt;
  return batch.events.map((event) =>
    Math.min(batch.receivedAt, Math.max(batch.existsSince(event), event.at + shift)),
  );
}

const longestBuryMs = 2 * DAY_MS;
const longestDueMs = 36_500 * DAY_MS;

/** A sent event at its corrected time. Times that it names move along with it, and stay within what an action can
 *  mean: a card is put off for two days at most, and falls due no earlier than it was told to. */
export function atCorrectedTime(event: CardEvent, at: Instant): CardEvent {
  const shift = at - event.at;
  const bounded = (instant: Instant, longestMs: number): Instant => Math.max(at, Math.min(instant + shift, at + longestMs));
  switch (event.kind) {
    case 'bury':
      return { ...event, at, until: bounded(event.until, longestBuryMs) };
    case 'set-due':
      return { ...event, at, dueAt: bounded(event.dueAt, longestDueMs) };
    default:
      return { ...event, at };
  }
}
