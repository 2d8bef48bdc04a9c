import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ReadingMessage, ReadingTask } from './readingTask';

export interface ReadingLimits {
  readonly milliseconds: number;
  /** Of objects, and again as much of bytes. */
  readonly megabytes: number;
}

export type Failed = { readonly ok: false; readonly reason: 'too-slow' | 'broken' };

const memoryCheckMs = 50;

/** A thread for one task after another. */
export class ReadingWorker {
  private readonly worker: Worker;
  private hasStarted = false;
  /** Whether it has ended or has to: a task took too long, too much memory, or brought it down. */
  isSpent = false;

  constructor(private readonly limits: ReadingLimits) {
    this.worker = new Worker(threadFile(), {
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes, maxYoungGenerationSizeMb: 32 },
    });
    // Also while nobody waits for it.
    this.worker.on('error', () => undefined).on('exit', () => { this.isSpent = true; });
  }

  /** Rejects only where the thread cannot be started. */
  do<Outcome>(task: ReadingTask): Promise<Outcome | Failed> {
    const { worker, limits } = this;
    worker.ref();
    return new Promise<Outcome | Failed>((resolve, reject) => {
      const tooSlow = (): void => {
        this.isSpent = true;
        end(() => resolve({ ok: false, reason: 'too-slow' }));
      };
      const timer = setTimeout(tooSlow, limits.milliseconds);
      // The thread's own limit leaves out what a PDF unpacks to.
      const atStart = process.memoryUsage.rss();
      const memoryCheck = setInterval(() => {
        if (process.memoryUsage.rss() - atStart > 2 * limits.megabytes * 1024 * 1024) tooSlow();
      }, memoryCheckMs);
      const onMessage = (message: ReadingMessage): void => {
        if (message === 'started') this.hasStarted = true;
        else end(() => resolve(message as Outcome));
      };
      const onError = (error: NodeJS.ErrnoException): void => {
        if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') tooSlow();
        else if (this.hasStarted) broken();
        else end(() => reject(new Error('The thread that reads files did not start.', { cause: error })));
      };
      const broken = (): void => end(() => resolve({ ok: false, reason: 'broken' }));
      const end = (tell: () => void): void => {
        clearTimeout(timer);
        clearInterval(memoryCheck);
        worker.off('message', onMessage).off('error', onError).off('exit', broken);
        tell();
      };
      worker.on('message', onMessage).on('error', onError).on('exit', broken);
      worker.postMessage(task);
    });
  }

  /** Lets the process end while the thread has nothing to do. */
  rest(): void {
    this.worker.unref();
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }
}

/** Kept from the build, which would bundle what it sees named here. The project always starts from its own folder. */
function threadFile(): string {
  return path.join(/* turbopackIgnore: true */ process.cwd(), 'server', 'import', 'startReadingThread.mjs');
}
