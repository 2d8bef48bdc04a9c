import { v7 as newUuid } from 'uuid';
import type { Response as Answer } from '@/core/grading/response';
import type { AttemptId } from '@/core/ids';
import type { Confidence } from '@/core/quiz/confidence';

/** "refused": the server will never take it, as the question or the attempt is closed. */
export type SaveState = 'saved' | 'saving' | 'unsaved' | 'refused';

export interface Given {
  readonly response: Answer | null;
  readonly confidence: Confidence | null;
  /** Grows with each change, so that an older one never overwrites a newer. */
  readonly sequence: number;
  /** How long the question was looked at. */
  readonly elapsedMs: number;
}

const typingPauseMs = 400;
const retryMs = 2_000;
const typedKinds: readonly (Answer['kind'] | undefined)[] = ['text', 'list', 'gaps'];

/** Saves the answers of an attempt, one request at a time, and tries again until the server has each. */
export class ResponseSaver {
  private state: SaveState = 'saved';
  private readonly unsaved = new Map<number, Given>();
  private readonly listeners = new Set<() => void>();
  private readonly tabId = newUuid();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<boolean> = Promise.resolve(true);

  constructor(private readonly attemptId: AttemptId) {}

  /** Notes an answer and saves it: typed ones after a short pause, others at once. */
  give(position: number, given: Given): void {
    this.unsaved.set(position, given);
    this.become('saving');
    const isCorrected = given.response?.kind === 'truth' && given.response.correction !== undefined;
    this.saveIn(isCorrected || typedKinds.includes(given.response?.kind) ? typingPauseMs : 0);
  }

  /** Saves what is not saved yet; tells whether nothing is left to save. */
  readonly save = (): Promise<boolean> => {
    clearTimeout(this.timer);
    this.running = this.running.then(() => this.saveAll());
    return this.running;
  };

  isUnsaved(position: number): boolean {
    return this.unsaved.has(position);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): SaveState => this.state;

  private async saveAll(): Promise<boolean> {
    let isRefused = false;
    for (const [position, given] of this.unsaved) {
      const sent = await this.send(position, given);
      if (sent === 'unsent') {
        this.become('unsaved');
        this.saveIn(retryMs);
        return false;
      }
      isRefused ||= sent === 'refused';
      if (this.unsaved.get(position) === given) this.unsaved.delete(position);
    }
    this.become(isRefused ? 'refused' : 'saved');
    return true;
  }

  private async send(position: number, given: Given): Promise<'saved' | 'refused' | 'unsent'> {
    try {
      const sent = await fetch(`/api/attempts/${this.attemptId}/responses`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ position, ...given, tabId: this.tabId }),
        keepalive: true,
      });
      if (sent.ok) return 'saved';
      return sent.status === 409 ? 'refused' : 'unsent';
    } catch {
      return 'unsent';
    }
  }

  private saveIn(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), ms);
  }

  private become(state: SaveState): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}
