import { asId } from '@/core/ids';
import type { CourseId, LearnerId } from '@/core/ids';
import { parametersAfter } from '@/core/scheduling/fit/adoption';
import { defaultParameters } from '@/core/scheduling/fsrs';
import type { SchedulingParameters } from '@/core/scheduling/parameters';
import { areSameParameters } from '@/core/scheduling/settingsSchema';
import { lockLearner } from '../database/learnerLock';
import type { Provider } from '../database/location';
import { inSnapshot } from '../database/snapshot';
import type { Prisma, PrismaClient } from '../db';
import { courseEventsOf } from '../fitting/adoption';
import { planOf, storePlan } from '../studyPlan';
import { Findings } from './checkResult';
import type { CheckOptions, CheckResult } from './checkResult';

const rowsAtATime = 200;

interface SettingsKey {
  readonly learnerId: LearnerId;
  readonly courseId: CourseId;
}

/** Whether the scheduling parameters in force are those that a learner's changes come to; a repair stores these. */
export async function checkParameters(prisma: PrismaClient, provider: Provider, options: CheckOptions): Promise<CheckResult> {
  const findings = new Findings();
  let checked = 0;
  for (let page = await settingsAfter(prisma, null); page.length > 0; page = await settingsAfter(prisma, page.at(-1) ?? null)) {
    for (const key of page) {
      checked += 1;
      if ((await inSnapshot(prisma, provider, (transaction) => differing(transaction, key))) === null) continue;
      findings.add(`The scheduling parameters of learner ${key.learnerId} in the course ${key.courseId} are not what their changes come to.`);
      if (options.repairs) await repair(prisma, key);
    }
  }
  return findings.result('scheduling parameters', checked, 'settings', options);
}

async function settingsAfter(prisma: PrismaClient, last: SettingsKey | null): Promise<SettingsKey[]> {
  const rows = await prisma.studySettings.findMany({
    select: { learnerId: true, courseId: true }, orderBy: [{ learnerId: 'asc' }, { courseId: 'asc' }], take: rowsAtATime,
    ...(last === null ? {} : { cursor: { learnerId_courseId: last }, skip: 1 }),
  });
  return rows.map(({ learnerId, courseId }) => ({ learnerId: asId<LearnerId>(learnerId), courseId: asId<CourseId>(courseId) }));
}

/** What the changes come to, where that is something else than what is stored. */
async function differing(transaction: Prisma.TransactionClient, { learnerId, courseId }: SettingsKey): Promise<SchedulingParameters | null> {
  const { parameters } = await planOf(transaction, learnerId, courseId);
  const wanted = parametersAfter(await courseEventsOf(transaction, learnerId, courseId), defaultParameters);
  return areSameParameters(parameters, wanted) ? null : wanted;
}

async function repair(prisma: PrismaClient, key: SettingsKey): Promise<void> {
  const { learnerId, courseId } = key;
  await prisma.$transaction(async (transaction) => {
    await lockLearner(transaction, learnerId);
    const parameters = await differing(transaction, key);
    if (parameters === null) return;
    const { preferences } = await planOf(transaction, learnerId, courseId);
    await storePlan(transaction, learnerId, courseId, { preferences, parameters });
  });
}
