import type { EventId, LearnerId } from '@/core/ids';
import type { Entry, Standing } from './entry';
import type { Journal } from './journal';
import { postEvents, postOnLeave } from './postEvents';
import type { Taken } from './postEvents';
import { nothingWaits } from './sendingState';
import type { SendingState } from './sendingState';

const batchSize = 100;
const firstRetryMs = 1_000;
const longestRetryMs = 30_000;

export interface OutboxListener {
  /** The server has answered for events of any course. */
  onTaken(standings: ReadonlyMap<EventId, Standing>, taken: Taken): void;
  onState(state: SendingState): void;
}

/** Sends a learner's unsent events in order, batch after batch, one tab at a time; where that fails it waits, longer
 *  each time, and goes on with what the server has not acknowledged. */
export class Outbox {
  private isSending = false;
  private isClosed = false;
  private retryMs = firstRetryMs;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private trouble: SendingState['trouble'] = 'none';
  private clockAheadMs = 0;
  /** Smaller while it is sought which event the server does not understand. */
  private size = batchSize;

  constructor(
    private readonly learnerId: LearnerId,
    private readonly journal: Journal,
    private readonly listener: OutboxListener,
  ) {}

  /** Sends what waits; resolves when nothing does or it did not work. */
  readonly send = async (): Promise<void> => {
    if (this.isSending) return;
    this.isSending = true;
    clearTimeout(this.retry);
    try {
      await alone(`outbox ${this.learnerId}`, async () => {
        let goesOn = true;
        while (goesOn && this.journal.unsent().length > 0) goesOn = await this.sendBatch(this.journal.unsent().slice(0, this.size));
      });
    } finally {
      this.isSending = false;
      this.tell();
    }
  };

  /** A last attempt while the page is being left. */
  readonly sendOnLeave = (): void => {
    const entries = this.journal.unsent().slice(0, batchSize);
    if (entries.length > 0) postOnLeave(entries);
  };

  /** Stops trying. */
  close(): void {
    this.isClosed = true;
    clearTimeout(this.retry);
  }

  tell(): void {
    this.listener.onState({
      ...nothingWaits,
      waiting: this.journal.unsent().length,
      refused: this.journal.refused(),
      unreadable: this.journal.unreadable(),
      isKept: this.journal.isKept(),
      trouble: this.trouble,
      clockAheadMs: this.clockAheadMs,
    });
  }

  private async sendBatch(batch: readonly Entry[]): Promise<boolean> {
    const answer = await postEvents(batch);
    switch (answer.kind) {
      case 'taken':
        return this.settle(batch, answer.taken);
      case 'signed-out':
        this.trouble = 'signed-out';
        return false;
      case 'not-understood':
        return this.narrow(batch);
      case 'unreachable':
        this.tryLater();
        return false;
    }
  }

  private async settle(batch: readonly Entry[], taken: Taken): Promise<boolean> {
    const standings = standingsOf(batch, taken);
    if (standings.size === 0) {
      this.tryLater();
      return false;
    }
    this.retryMs = firstRetryMs;
    this.size = batchSize;
    this.trouble = 'none';
    this.clockAheadMs = taken.clockAheadMs;
    await this.journal.settle(standings);
    this.listener.onTaken(standings, taken);
    this.tell();
    return true;
  }

  /** Finds the event that is not understood by halves, and sets it aside. */
  private async narrow(batch: readonly Entry[]): Promise<boolean> {
    const [only] = batch;
    if (only === undefined) return false;
    if (batch.length > 1) this.size = Math.ceil(batch.length / 2);
    else {
      this.size = batchSize;
      await this.journal.settle(new Map([[only.event.id, { kind: 'refused' }]]));
    }
    return true;
  }

  private tryLater(): void {
    this.trouble = 'offline';
    if (this.isClosed) return;
    this.retry = setTimeout(() => void this.send(), this.retryMs);
    this.retryMs = Math.min(this.retryMs * 2, longestRetryMs);
  }
}

function standingsOf(batch: readonly Entry[], { results, serverNow }: Taken): Map<EventId, Standing> {
  const sent = new Set(batch.map(({ event }) => event.id));
  return new Map(results.filter(({ id }) => sent.has(id)).map(({ id, status }) => [
    id, status === 'refused' ? { kind: 'refused' } : { kind: 'sent', at: serverNow },
  ]));
}

/** Runs `work` when no other tab runs any of this name. */
async function alone(name: string, work: () => Promise<void>): Promise<void> {
  // Not there where the page is served without TLS; then tabs may send twice, which does no harm.
  if ('locks' in navigator) await navigator.locks.request(name, work);
  else await work();
}
