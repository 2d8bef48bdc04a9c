import { isDueForFit } from '@/core/scheduling/fit/decision';
import type { Instant } from '@/core/time';
import { lockLearner } from '../database/learnerLock';
import { database } from '../db';
import { planOf } from '../studyPlan';
import { fitApart } from './fitApart';
import { fittedDeck } from './fitKey';
import { lastFit, storeFit } from './fitRow';
import { countReviews, memoryEvents } from './memoryEvents';

/** Fits weights to a learner's reviews of a course, named by a job's key, if it is still time for it. */
export async function fitOf(key: string, now: Instant): Promise<void> {
  const { learnerId, courseId } = fittedDeck(key);
  const prisma = await database();
  const reviewCount = await countReviews(prisma, learnerId, courseId);
  const last = (await lastFit(prisma, learnerId, courseId))?.reviewCount ?? null;
  if (!isDueForFit(reviewCount, last)) return;
  const events = await memoryEvents(prisma, learnerId, courseId);
  const { parameters } = await planOf(prisma, learnerId, courseId);
  const fit = await fitApart({ events, current: parameters });
  if (fit === null) return;
  await prisma.$transaction(async (transaction) => {
    // It took a while: fails where they are gone.
    await lockLearner(transaction, learnerId);
    await storeFit(transaction, learnerId, courseId, { fit, reviewCount, now });
  });
}
