import type { CourseId, LearnerId } from '@/core/ids';
import type { Comparison, Fit } from '@/core/scheduling/fit/fitWeights';
import type { Instant } from '@/core/time';
import type { Database, Prisma } from '../db';
import type { ParameterFit as FitRow } from '../generated/sqlite/client';
import { fromStored, toStored } from '../rows/stored';

/** Weights fitted to a learner's reviews of a course. */
export interface StoredFit extends Fit {
  /** How many reviews there were when it was made. */
  readonly reviewCount: number;
  readonly createdAt: Instant;
  readonly adoptedAt: Instant | null;
  readonly dismissedAt: Instant | null;
}

/** The newest fit of a learner in a course; null before the first. */
export async function lastFit(
  prisma: Database | Prisma.TransactionClient,
  learnerId: LearnerId,
  courseId: CourseId,
): Promise<StoredFit | null> {
  const row = await prisma.parameterFit.findFirst({ where: { learnerId, courseId }, orderBy: { reviewCount: 'desc' } });
  return row === null ? null : fitOfRow(row);
}

function fitOfRow(row: FitRow): StoredFit {
  return {
    reviewCount: row.reviewCount,
    weights: fromStored<readonly number[]>(row.weights),
    comparison: fromStored<Comparison>(row.metrics),
    isBetter: row.isBetter,
    createdAt: row.createdAt.getTime(),
    adoptedAt: row.adoptedAt?.getTime() ?? null,
    dismissedAt: row.dismissedAt?.getTime() ?? null,
  };
}

export async function storeFit(
  prisma: Database,
  learnerId: LearnerId,
  courseId: CourseId,
  { fit, reviewCount, now }: { readonly fit: Fit; readonly reviewCount: number; readonly now: Instant },
): Promise<void> {
  const { weights, comparison, isBetter } = fit;
  const key = { learnerId, courseId, reviewCount };
  const columns = { weights: toStored(weights), metrics: toStored(comparison), isBetter, createdAt: new Date(now) };
  await prisma.parameterFit.upsert({
    where: { learnerId_courseId_reviewCount: key },
    create: { ...key, ...columns },
    update: {},
  });
}

/** Notes what the learner decided about a fit; null takes the decision back. */
export async function markFit(
  prisma: Database | Prisma.TransactionClient,
  learnerId: LearnerId,
  courseId: CourseId,
  reviewCount: number,
  decision: { readonly adoptedAt: Date | null } | { readonly dismissedAt: Date | null },
): Promise<void> {
  await prisma.parameterFit.updateMany({ where: { learnerId, courseId, reviewCount }, data: decision });
}
