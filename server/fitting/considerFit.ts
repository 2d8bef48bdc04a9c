import type { CourseId, LearnerId } from '@/core/ids';
import { isDueForFit, leastReviews, nextFitCount } from '@/core/scheduling/fit/decision';
import { currentInstant } from '../clock';
import { lockLearner } from '../database/learnerLock';
import { database } from '../db';
import { planOf } from '../studyPlan';
import { runJob } from '../watching/jobs';
import { fitApart } from './fitApart';
import { lastFit, storeFit } from './fitRow';
import { countReviews, memoryEvents } from './memoryEvents';

interface Waiting {
  readonly learnerId: LearnerId;
  readonly courseId: CourseId;
}

interface FittingQueue {
  /** By learner and course, in the order of arrival: however many reviews come in meanwhile, they wait once. */
  readonly waiting: Map<string, Waiting>;
  /** How many more reviews make another look worthwhile, of those looked at since the program started. */
  readonly reviewsToGo: Map<string, number>;
  /** Resolves when nothing waits any more; null while nothing does. */
  running: Promise<void> | null;
}

/** Kept on the process: the framework loads this module once for each of its bundles, and one fit at a time is enough
 *  for a machine. */
const shared: typeof globalThis & { afterreadFitting?: FittingQueue } = globalThis;

function theQueue(): FittingQueue {
  shared.afterreadFitting ??= { waiting: new Map(), reviewsToGo: new Map(), running: null };
  return shared.afterreadFitting;
}

/** Sees, behind whatever is running now, whether a learner has reviewed enough for weights of their own, and fits
 *  them if so. Returns at once and never throws: call it after `newReviews` of them were accepted. */
export function considerFit(learnerId: LearnerId, courseId: CourseId, newReviews: number): void {
  const queue = theQueue();
  const key = keyOf({ learnerId, courseId });
  const toGo = (queue.reviewsToGo.get(key) ?? 0) - newReviews;
  queue.reviewsToGo.set(key, toGo);
  if (toGo > 0) return;
  queue.waiting.set(key, { learnerId, courseId });
  queue.running ??= drain(queue);
}

/** Resolves when no fit runs or waits. */
export async function fitsDone(): Promise<void> {
  await theQueue().running;
}

async function drain(queue: FittingQueue): Promise<void> {
  for (;;) {
    // Whoever is being answered now comes first.
    await new Promise((resolve) => setImmediate(resolve));
    const [key, next] = queue.waiting.entries().next().value ?? [];
    if (key === undefined || next === undefined) break;
    queue.waiting.delete(key);
    await look(queue, next);
  }
  queue.running = null;
}

async function look(queue: FittingQueue, who: Waiting): Promise<void> {
  // Where it fails, until as many more have come.
  queue.reviewsToGo.set(keyOf(who), leastReviews);
  await runJob('fit', async () => queue.reviewsToGo.set(keyOf(who), await fitIfDue(who)));
}

/** Gives how many more reviews it takes until weights are to be fitted next. */
async function fitIfDue({ learnerId, courseId }: Waiting): Promise<number> {
  const prisma = await database();
  const reviewCount = await countReviews(prisma, learnerId, courseId);
  const last = (await lastFit(prisma, learnerId, courseId))?.reviewCount ?? null;
  if (!isDueForFit(reviewCount, last)) return nextFitCount(last) - reviewCount;
  const events = await memoryEvents(prisma, learnerId, courseId);
  const { parameters } = await planOf(prisma, learnerId, courseId);
  const fit = await fitApart({ events, current: parameters });
  if (fit !== null) {
    await prisma.$transaction(async (transaction) => {
      // It took a while: fails where they are gone.
      await lockLearner(transaction, learnerId);
      await storeFit(transaction, learnerId, courseId, { fit, reviewCount, now: currentInstant() });
    });
  }
  return nextFitCount(reviewCount) - reviewCount;
}

function keyOf({ learnerId, courseId }: Waiting): string {
  return `${learnerId} ${courseId}`;
}
