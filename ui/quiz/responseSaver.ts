import type { AttemptId } from '@/core/ids';
import type { Response as Answer } from '@/core/grading/response';

export type SaveState = 'saved' | 'saving' | 'unsaved';

export interface Given {
  readonly response: Answer | null;
  /** Grows with each change, so that an older one never overwrites a newer. */
  readonly sequence: number;
}

const typingPauseMs = 400;
const retryMs = 2_000;

/** Saves the answers of an attempt, one request at a time, and tries again until the server has each. */
export class ResponseSaver {
  private state: SaveState = 'saved';
  private readonly unsaved = new Map<number, Given>();
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<boolean> = Promise.resolve(true);

  constructor(private readonly attemptId: AttemptId) {}

  /** Notes an answer and saves it: typed ones after a short pause, others at once. */
  give(position: number, given: Given): void {
    this.unsaved.set(position, given);
    this.become('saving');
    const isTyped = given.response?.kind === 'text' || given.response?.kind === 'list';
    this.saveIn(isTyped ? typingPauseMs : 0);
  }

  /** Saves what is not saved yet; tells whether everything is. */
  readonly save = (): Promise<boolean> => {
    clearTimeout(this.timer);
    this.running = this.running.then(() => this.saveAll());
    return this.running;
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): SaveState => this.state;

  private async saveAll(): Promise<boolean> {
    for (const [position, given] of this.unsaved) {
      if (!(await send(this.attemptId, position, given))) {
        this.become('unsaved');
        this.saveIn(retryMs);
        return false;
      }
      if (this.unsaved.get(position) === given) this.unsaved.delete(position);
    }
    this.become('saved');
    return true;
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

/** Whether the server has the answer, or will never take it (409: the attempt was submitted in another tab). */
async function send(attemptId: AttemptId, position: number, { response, sequence }: Given): Promise<boolean> {
  try {
    const sent = await fetch(`/api/attempts/${attemptId}/responses`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ position, response, sequence }),
      keepalive: true,
    });
    return sent.ok || sent.status === 409;
  } catch {
    return false;
  }
}
