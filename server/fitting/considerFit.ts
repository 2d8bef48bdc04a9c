import type { CourseId, LearnerId } from '@/core/ids';
import { isDueForFit, leastReviews, nextFitCount } from '@/core/scheduling/fit/decision';
import { currentInstant } from '../clock';
import { database } from '../db';
import { askForJob } from '../jobs/asking';
import { runJob } from '../watching/jobs';
import { lastFit } from './fitRow';
import { fitKey } from './fitKey';
import type { FittedDeck } from './fitKey';
import { countReviews } from './memoryEvents';

interface Counting {
  /** By learner and course, in the order of arrival: however many reviews come in meanwhile, they wait once. */
  readonly waiting: Map<string, FittedDeck>;
  /** How many more reviews make another look worthwhile, of those looked at since the program started. */
  readonly reviewsToGo: Map<string, number>;
  /** Resolves when nothing waits any more; null while nothing does. */
  running: Promise<void> | null;
}

/** Kept on the process: the framework loads this module once for each of its bundles. */
const shared: typeof globalThis & { afterreadCounting?: Counting } = globalThis;

function theCounting(): Counting {
  shared.afterreadCounting ??= { waiting: new Map(), reviewsToGo: new Map(), running: null };
  return shared.afterreadCounting;
}

/** Sees, behind whatever is running now, whether a learner has reviewed enough for weights of their own, and has them
 *  fitted if so. Returns at once and never throws: call it after `newReviews` of them were accepted. */
export function considerFit(learnerId: LearnerId, courseId: CourseId, newReviews: number): void {
  const counting = theCounting();
  const key = fitKey({ learnerId, courseId });
  const toGo = (counting.reviewsToGo.get(key) ?? 0) - newReviews;
  counting.reviewsToGo.set(key, toGo);
  if (toGo > 0) return;
  counting.waiting.set(key, { learnerId, courseId });
  counting.running ??= drain(counting);
}

/** Resolves when every fit that is due has been asked for. */
export async function fitsConsidered(): Promise<void> {
  await theCounting().running;
}

async function drain(counting: Counting): Promise<void> {
  for (;;) {
    // Whoever is being answered now comes first.
    await new Promise((resolve) => setImmediate(resolve));
    const [key, next] = counting.waiting.entries().next().value ?? [];
    if (key === undefined || next === undefined) break;
    counting.waiting.delete(key);
    // Where it fails, until as many more have come.
    counting.reviewsToGo.set(key, leastReviews);
    await runJob('fit-count', async () => counting.reviewsToGo.set(key, await askIfDue(next)));
  }
  counting.running = null;
}

/** Gives how many more reviews it takes until weights are to be fitted next. */
async function askIfDue({ learnerId, courseId }: FittedDeck): Promise<number> {
  const prisma = await database();
  const reviewCount = await countReviews(prisma, learnerId, courseId);
  const last = (await lastFit(prisma, learnerId, courseId))?.reviewCount ?? null;
  if (!isDueForFit(reviewCount, last)) return nextFitCount(last) - reviewCount;
  await askForJob(prisma, { kind: 'fit', key: fitKey({ learnerId, courseId }), userId: learnerId }, currentInstant());
  return nextFitCount(reviewCount) - reviewCount;
}
