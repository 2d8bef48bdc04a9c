import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ReadArticle } from '@/core/facts/importer/article';
import type { ArticleDetails } from '@/core/facts/importer/importCourse';
import type { ArticleTask, CourseOutcome, DraftOutcome, ReadingOutcome, ReadingTask } from './readingTask';

export interface ReadingLimits {
  readonly milliseconds: number;
  /** Of objects, and again as much of bytes. */
  readonly megabytes: number;
}

/** The longest text takes less than three seconds of one core, and several times as long where others work too. */
const readingLimits: ReadingLimits = { milliseconds: 20_000, megabytes: 256 };
/** The longest article takes about nine seconds of one core; beside six others on two cores it took a minute. */
const importingLimits: ReadingLimits = { milliseconds: 120_000, megabytes: 512 };
const memoryCheckMs = 50;

/** Reads in a thread of its own, which is ended when it takes too long or too much memory: a hostile file can neither
 *  hold up nor bring down the server. Throws only where the thread cannot be started. */
export function readApart(task: ArticleTask, limits = readingLimits): Promise<ReadingOutcome> {
  return outcomeApart<ReadingOutcome>(task, limits);
}

/** The same for a packed course folder. */
export function readCourseApart(bytes: Uint8Array, limits = readingLimits): Promise<CourseOutcome> {
  return outcomeApart<CourseOutcome>({ kind: 'course', bytes }, limits);
}

/** Makes a draft of an article, which takes a second for every few thousand words: the server goes on meanwhile. */
export async function importApart(article: ReadArticle, details: ArticleDetails, limits = importingLimits): Promise<DraftOutcome> {
  const outcome = await outcomeApart<DraftOutcome>({ kind: 'import', article, details }, limits);
  return outcome.ok ? outcome : { ok: false, reason: outcome.reason === 'too-slow' ? 'too-slow' : 'not-imported' };
}

type Failed = { readonly ok: false; readonly reason: 'too-slow' | 'broken' };

async function outcomeApart<Outcome>(task: ReadingTask, limits: ReadingLimits): Promise<Outcome | Failed> {
  const worker = new Worker(threadFile(), {
    workerData: task,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes, maxYoungGenerationSizeMb: 32 },
  });
  try {
    return await outcomeOf<Outcome>(worker, limits);
  } finally {
    await worker.terminate();
  }
}

/** Kept from the build, which would bundle what it sees named here. The project always starts from its own folder. */
function threadFile(): string {
  return path.join(/* turbopackIgnore: true */ process.cwd(), 'server', 'import', 'startReadingThread.mjs');
}

function outcomeOf<Outcome>(worker: Worker, limits: ReadingLimits): Promise<Outcome | Failed> {
  return new Promise((resolve, reject) => {
    let hasStarted = false;
    const tooSlow = () => resolve({ ok: false, reason: 'too-slow' });
    const timer = setTimeout(tooSlow, limits.milliseconds);
    // The thread's own limit leaves out what a PDF unpacks to.
    const atStart = process.memoryUsage.rss();
    const memoryCheck = setInterval(() => {
      if (process.memoryUsage.rss() - atStart > 2 * limits.megabytes * 1024 * 1024) tooSlow();
    }, memoryCheckMs);
    worker.on('message', (message: 'started' | Outcome) => {
      if (message === 'started') hasStarted = true;
      else resolve(message);
    });
    worker.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') tooSlow();
      else if (hasStarted) resolve({ ok: false, reason: 'broken' });
      else reject(new Error('The thread that reads files did not start.', { cause: error }));
    });
    worker.on('exit', () => {
      clearTimeout(timer);
      clearInterval(memoryCheck);
      resolve({ ok: false, reason: 'broken' });
    });
  });
}
