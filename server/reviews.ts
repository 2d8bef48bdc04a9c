import type { LearnerId } from '@/core/ids';
import type { Instant } from '@/core/time';
import { GroupCommit } from './database/groupCommit';
import { configuredLocation, database } from './db';
import type { PrismaClient } from './db';
import { considerFit } from './fitting/considerFit';
import { storeBatches } from './reviewBatches/storeBatches';
import type { ReceivedBatch, ReviewBatch, StoredBatch } from './reviewBatches/storeBatches';
import type { Viewer } from './viewer';
import { metrics } from './watching/metrics';

export type { SentEvent } from './reviewBatches/storeBatches';
export type AcceptedBatch = Pick<StoredBatch, 'results' | 'cards'>;

/** Stores a batch of study events and folds the cards they touch, in a transaction that is on disk when this resolves.
 *  Events that arrived before are left as they are; events of cards the learner lacks are refused. */
export async function acceptReviews(viewer: Viewer, batch: ReviewBatch, receivedAt: Instant): Promise<AcceptedBatch> {
  const { results, cards, reviewsByCourse } = await store({ ...batch, viewer, receivedAt });
  for (const [courseId, reviews] of reviewsByCourse) considerFit(viewer.learnerId, courseId, reviews);
  metrics().reviewsSaved.inc(results.filter(({ status }) => status === 'accepted').length);
  return { results, cards };
}

type Store = (batch: ReceivedBatch) => Promise<StoredBatch>;

/** Kept on the process: the framework loads this module once for each of its bundles, and all write into one database. */
const shared: typeof globalThis & { afterreadReviews?: { readonly database: Promise<PrismaClient>; readonly store: Store } } = globalThis;

function store(batch: ReceivedBatch): Promise<StoredBatch> {
  const open = database();
  if (shared.afterreadReviews?.database !== open) shared.afterreadReviews = { database: open, store: storeOf(open) };
  return shared.afterreadReviews.store(batch);
}

const mostEvents = 2_000;
/** A plan may move thousands of cards at once. */
const longestMs = 60_000;

function storeOf(open: Promise<PrismaClient>): Store {
  const groups = new GroupCommit<ReceivedBatch, StoredBatch>(
    async (batches) => (await open).$transaction((transaction) => storeBatches(transaction, batches), { timeout: longestMs }),
    ({ events }) => events.length,
    mostEvents,
  );
  // SQLite has one writer, for which everybody waits together. PostgreSQL writes for many learners at once, and commits
  // them together by itself: there no statement is of more than one learner.
  const isTogether = configuredLocation().provider === 'sqlite';
  const keyOf = ({ viewer }: ReceivedBatch): 'all' | LearnerId => (isTogether ? 'all' : viewer.learnerId);
  return (batch) => groups.add(keyOf(batch), batch);
}
