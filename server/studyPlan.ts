import type { CourseId, LearnerId } from '@/core/ids';
import { defaultParameters } from '@/core/scheduling/fsrs';
import type { SchedulingParameters } from '@/core/scheduling/parameters';
import { defaultPreferences } from '@/core/scheduling/preferences';
import type { StudyPreferences } from '@/core/scheduling/preferences';
import { preferencesOfStored } from '@/core/scheduling/preferencesSchema';
import { database } from './db';
import type { Database, Prisma } from './db';
import { parametersOfStored } from './rows/eventRow';
import { toStored } from './rows/stored';

/** How a learner studies a course. */
export interface StudyPlan {
  readonly preferences: StudyPreferences;
  readonly parameters: SchedulingParameters;
}

/** The viewer's preferences and scheduling parameters in a course; the defaults where nothing was set. */
export async function studyPlan({ learnerId }: { readonly learnerId: LearnerId }, courseId: CourseId): Promise<StudyPlan> {
  return planOf(await database(), learnerId, courseId);
}

/** The same of any learner, for callers that may know them, also within a transaction. */
export async function planOf(prisma: Database | Prisma.TransactionClient, learnerId: LearnerId, courseId: CourseId): Promise<StudyPlan> {
  const row = await prisma.studySettings.findFirst({ where: { learnerId, courseId } });
  if (row === null) return { preferences: defaultPreferences, parameters: defaultParameters };
  const limits = { newCards: row.newCardsADay, reviews: row.reviewsADay };
  return {
    preferences: { ...preferencesOfStored(row.preferences ?? {}), limits },
    parameters: parametersOfStored(row.parameters),
  };
}

/** The scheduling parameters of a learner, for callers that may report on them. */
export async function parametersOf(learnerId: LearnerId, courseId: CourseId): Promise<SchedulingParameters> {
  return (await planOf(await database(), learnerId, courseId)).parameters;
}

/** Stores what is in force now, inside a transaction that wrote the events it follows from. */
export async function storePlan(transaction: Prisma.TransactionClient, learnerId: LearnerId, courseId: CourseId, plan: StudyPlan): Promise<void> {
  const { limits, ...preferences } = plan.preferences;
  const columns = {
    newCardsADay: limits.newCards, reviewsADay: limits.reviews,
    preferences: toStored(preferences), parameters: toStored(plan.parameters),
  };
  await transaction.studySettings.upsert({
    where: { learnerId_courseId: { learnerId, courseId } },
    create: { learnerId, courseId, ...columns },
    update: columns,
  });
}
