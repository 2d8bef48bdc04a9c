import type { CardId, LearnerId } from '@/core/ids';
import type { Card } from '@/core/scheduling/cardState';
import type { ReportedEvent } from '@/core/scheduling/session';

/** How the sending of reviews stands. */
export interface OutboxState {
  /** Events that the server has not acknowledged. */
  readonly waiting: number;
  readonly trouble: 'none' | 'offline' | 'signed-out' | 'refused';
}

interface Acknowledgement {
  readonly results: readonly { readonly id: string; readonly status: string }[];
  readonly cards: readonly Card[];
}

const batchSize = 100;
const firstRetryMs = 1_000;
const longestRetryMs = 30_000;

/** Keeps study events in the browser until the server has acknowledged them, and sends them in order. Events
 *  survive a closed tab; sending one twice does no harm, as the server knows them by id. */
export class Outbox {
  private state: OutboxState;
  private readonly listeners = new Set<() => void>();
  private isSending = false;
  private retryMs = firstRetryMs;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private readonly key: string;
  /** Events of this page, should the browser keep nothing. */
  private readonly unkept = new Map<string, ReportedEvent>();

  constructor(
    learnerId: LearnerId,
    private readonly onAcknowledged: (cards: readonly Card[]) => void,
  ) {
    this.key = `outbox ${learnerId}`;
    this.state = { waiting: this.events().length, trouble: 'none' };
  }

  add(event: ReportedEvent): void {
    this.unkept.set(event.id, event);
    this.keep(this.events());
    this.become(this.state.trouble);
    void this.send();
  }

  /** Cards with events that the server has not seen. */
  unsentCards(): Set<CardId> {
    return new Set(this.events().map(({ cardId }) => cardId));
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): OutboxState => this.state;

  /** Sends what waits, batch after batch, and tries again later where that fails. */
  readonly send = async (): Promise<void> => {
    if (this.isSending) return;
    this.isSending = true;
    clearTimeout(this.retry);
    try {
      while (this.events().length > 0) {
        if (!(await this.sendBatch(this.events().slice(0, batchSize)))) break;
      }
    } finally {
      this.isSending = false;
    }
  };

  /** A last attempt while the page is being closed. */
  readonly sendOnLeave = (): void => {
    const events = this.events().slice(0, batchSize);
    if (events.length > 0) void post(events, true).catch(() => undefined);
  };

  private async sendBatch(events: readonly ReportedEvent[]): Promise<boolean> {
    let response: Response;
    try {
      response = await post(events, false);
    } catch {
      this.tryLater();
      return false;
    }
    if (response.status === 401) {
      this.become('signed-out');
      return false;
    }
    if (response.status !== 200 && response.status !== 422) {
      if (response.status >= 500 || response.status === 429) this.tryLater();
      else this.become('refused');
      return false;
    }
    const acknowledged = (await response.json()) as Acknowledgement;
    this.retryMs = firstRetryMs;
    this.remove(events);
    const isRefused = acknowledged.results.some(({ status }) => status === 'refused');
    this.become(isRefused ? 'refused' : 'none');
    this.onAcknowledged(acknowledged.cards);
    return true;
  }

  private tryLater(): void {
    this.become('offline');
    this.retry = setTimeout(() => void this.send(), this.retryMs);
    this.retryMs = Math.min(this.retryMs * 2, longestRetryMs);
  }

  private become(trouble: OutboxState['trouble']): void {
    this.state = { waiting: this.events().length, trouble };
    for (const listener of this.listeners) listener();
  }

  private events(): ReportedEvent[] {
    const events = new Map<string, ReportedEvent>();
    for (const event of this.kept()) events.set(event.id, event);
    for (const [id, event] of this.unkept) events.set(id, event);
    return [...events.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  private kept(): ReportedEvent[] {
    try {
      return JSON.parse(localStorage.getItem(this.key) ?? '[]') as ReportedEvent[];
    } catch {
      // Storage that is blocked or damaged: this page's events are still in memory.
      return [];
    }
  }

  private keep(events: readonly ReportedEvent[]): void {
    try {
      localStorage.setItem(this.key, JSON.stringify(events));
    } catch {
      // As above; they are sent from memory.
    }
  }

  private remove(sent: readonly ReportedEvent[]): void {
    const ids = new Set<string>(sent.map(({ id }) => id));
    for (const id of ids) this.unkept.delete(id);
    this.keep(this.events().filter(({ id }) => !ids.has(id)));
  }
}

function post(events: readonly ReportedEvent[], keepalive: boolean): Promise<Response> {
  const body = JSON.stringify({ sentAt: Date.now(), events });
  return fetch('/api/reviews', { method: 'POST', headers: { 'content-type': 'application/json' }, body, keepalive });
}
