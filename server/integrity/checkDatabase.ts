import type { Instant } from '@/core/time';
import type { Provider } from '../database/location';
import type { PrismaClient } from '../db';
import type { Progress } from '../rollUps/rebuilding';
import { checkCardStates } from './cardStates';
import type { CheckOptions, CheckResult } from './checkResult';
import { checkParameters } from './parameters';
import { checkReferences } from './references';
import { checkKeptForReports } from './rollUps';
import { checkStorage } from './storage';

/** Every check of a database, also while a server writes to it, each telling what it came to as soon as it is done. What
 *  is derived is mended where `repairs` says so, what it is derived from never changed. */
export async function* checkDatabase(
  prisma: PrismaClient,
  provider: Provider,
  now: Instant,
  options: CheckOptions,
  progress: Progress = () => undefined,
): AsyncGenerator<CheckResult> {
  yield await checkStorage(prisma, provider);
  yield await checkReferences(prisma, provider);
  yield await checkParameters(prisma, provider, options);
  yield await checkCardStates(prisma, provider, options, progress);
  yield await checkKeptForReports(prisma, provider, now, options, progress);
}
