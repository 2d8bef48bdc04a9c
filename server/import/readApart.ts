import type { ReadArticle } from '@/core/facts/importer/article';
import type { ArticleDetails } from '@/core/facts/importer/importCourse';
import type { DeckFile, DeckOutcome } from '../anki/readDeck';
import type { QuestionsOutcome, QuestionsTask } from '../exchange/questionsTask';
import type { ArticleTask, CourseOutcome, DraftOutcome, ReadingOutcome, ReadingTask } from './readingTask';
import { ReadingWorker } from './readingWorker';
import type { Failed, ReadingLimits } from './readingWorker';

/** The longest text takes less than three seconds of one core, and several times as long where others work too. */
export const readingLimits: ReadingLimits = { milliseconds: 20_000, megabytes: 256 };
/** A large collection unpacks to a hundred megabytes, which lie in memory twice. */
const deckLimits: ReadingLimits = { milliseconds: 30_000, megabytes: 512 };
/** The longest article takes about nine seconds of one core; beside six others on two cores it took a minute. */
const importingLimits: ReadingLimits = { milliseconds: 120_000, megabytes: 512 };
const restMs = 30_000;

/** Reads in a thread of its own, which is ended when it takes too long or too much memory: a hostile file can neither
 *  hold up nor bring down the server. Throws only where the thread cannot be started. */
export function readApart(task: ArticleTask, limits = readingLimits): Promise<ReadingOutcome> {
  return outcomeApart<ReadingOutcome>(task, limits);
}

/** The same for a packed course folder. */
export function readCourseApart(bytes: Uint8Array, limits = readingLimits): Promise<CourseOutcome> {
  return outcomeApart<CourseOutcome>({ kind: 'course', bytes }, limits);
}

/** The same for a file of Anki. */
export function readDeckApart(file: DeckFile, courses: readonly string[], limits = deckLimits): Promise<DeckOutcome | Failed> {
  return outcomeApart<DeckOutcome>({ kind: 'deck', ...file, courses }, limits);
}

/** The same for questions of another program. */
export function readQuestionsApart(task: QuestionsTask, limits = readingLimits): Promise<QuestionsOutcome> {
  return outcomeApart<QuestionsOutcome>(task, limits);
}

async function outcomeApart<Outcome>(task: ReadingTask, limits: ReadingLimits): Promise<Outcome | Failed> {
  const worker = new ReadingWorker(limits);
  try {
    return await worker.do<Outcome>(task);
  } finally {
    await worker.end();
  }
}

/** Makes a draft of an article, which takes a second for every few thousand words: the server goes on meanwhile. What it
 *  is given is plain text, so that its thread, which takes longer to start than most articles, may serve the next. */
export async function importApart(article: ReadArticle, details: ArticleDetails, limits?: ReadingLimits): Promise<DraftOutcome> {
  const worker = limits === undefined ? (resting.pop() ?? new ReadingWorker(importingLimits)) : new ReadingWorker(limits);
  const outcome = await worker.do<DraftOutcome>({ kind: 'import', article, details });
  if (limits === undefined && !worker.isSpent) keep(worker);
  else await worker.end();
  return outcome.ok ? outcome : { ok: false, reason: outcome.reason === 'too-slow' ? 'too-slow' : 'not-imported' };
}

/** Threads with nothing to do, that last used at the end. */
const resting: ReadingWorker[] = [];

function keep(worker: ReadingWorker): void {
  worker.rest();
  resting.push(worker);
  setTimeout(() => {
    const place = resting.indexOf(worker);
    if (place >= 0) void resting.splice(place, 1)[0]?.end();
  }, restMs).unref();
}
