import type { Instant } from '@/core/time';
import type { Provider } from '../database/location';
import type { PrismaClient } from '../db';
import { rollUpAllAnswers } from '../rollUps/answerCounts';
import { checkRollUps } from '../rollUps/checking';
import type { RollUpCheck } from '../rollUps/checking';
import { rebuildDecksOf } from '../rollUps/rebuilding';
import type { Progress } from '../rollUps/rebuilding';
import { Findings } from './checkResult';
import type { CheckOptions, CheckResult } from './checkResult';

/** Whether what is kept for reports of classes is what events and answers come to; a repair rolls that up anew. */
export async function checkKeptForReports(
  prisma: PrismaClient,
  provider: Provider,
  now: Instant,
  options: CheckOptions,
  progress: Progress,
): Promise<CheckResult> {
  const check = await checkRollUps(prisma, provider, now, progress);
  const findings = new Findings();
  for (const sentence of sentencesOf(check)) findings.add(sentence);
  if (options.repairs) {
    await rebuildDecksOf(prisma, check.wrongDecks, progress);
    if (check.wrongAttempts.length > 0) await rollUpAllAnswers(prisma, 'all');
  }
  return findings.result('roll-ups', check.decks, 'decks', options);
}

function sentencesOf({ wrongDecks, wrongAttempts }: RollUpCheck): string[] {
  return [
    ...wrongDecks.map(({ learnerId, courseId }) => `The roll-up of learner ${learnerId} in the course ${courseId} is not what the events come to.`),
    ...wrongAttempts.map(({ learnerId, attemptId }) => `The sums of attempt ${attemptId} of learner ${learnerId} are not what its answers come to.`),
  ];
}
