import { v7 as newUuid } from 'uuid';
import type { ListedPlatform } from '@/core/lti/listed';
import type { PlatformSettings } from '@/core/lti/platformSchema';
import type { Instant } from '@/core/time';
import { isOperator } from '../admin/operator';
import { noteDeed } from '../audit';
import { database } from '../db';
import type { Database } from '../db';
import { fromStored, toStored } from '../rows/stored';
import type { Viewer } from '../viewer';
import { toolAddresses } from './addresses';

export interface PlatformList {
  readonly platforms: readonly ListedPlatform[];
  /** What is to be typed in on a platform. */
  readonly tool: ReturnType<typeof toolAddresses>;
}

/** The platforms by name; null for whoever is no operator. */
export async function listPlatforms(viewer: Viewer): Promise<PlatformList | null> {
  if (!(await isOperator(viewer))) return null;
  const prisma = await database();
  const rows = await prisma.ltiPlatform.findMany({ orderBy: { name: 'asc' }, include: { _count: { select: { accounts: true, contexts: true } } } });
  const platforms = await Promise.all(rows.map(async ({ id, name, issuer, clientId, deployments, isDynamic, disabledAt, createdAt, _count }) => ({
    id, name, issuer, clientId, deployments: fromStored<string[]>(deployments), isDynamic, isDisabled: disabledAt !== null,
    registeredAt: createdAt.getTime(), accounts: _count.accounts, classes: _count.contexts,
    undelivered: await prisma.ltiScore.count({ where: { resource: { platformId: id }, problem: { not: null } } }),
  })));
  return { platforms, tool: toolAddresses() };
}

export type PlatformRegistered = { readonly ok: true; readonly id: string } | { readonly ok: false; readonly reason: 'not-operator' | 'registered-already' };

/** Registers a platform by hand. */
export async function registerPlatform(viewer: Viewer, settings: PlatformSettings, now: Instant): Promise<PlatformRegistered> {
  if (!(await isOperator(viewer))) return { ok: false, reason: 'not-operator' };
  return (await database()).$transaction((transaction) => addPlatform(transaction, viewer, settings, false, now));
}

/** For callers that have made sure that an operator wishes it. */
export async function addPlatform(
  transaction: Database,
  by: Pick<Viewer, 'learnerId'>,
  { deployments, ...settings }: PlatformSettings,
  isDynamic: boolean,
  now: Instant,
): Promise<PlatformRegistered> {
  const { issuer, clientId } = settings;
  if ((await transaction.ltiPlatform.count({ where: { issuer, clientId } })) > 0) return { ok: false, reason: 'registered-already' };
  const { id } = await transaction.ltiPlatform.create({ data: { id: newUuid(), ...settings, deployments: toStored(deployments), isDynamic, createdAt: new Date(now) } });
  await noteDeed(transaction, by, { kind: 'platform-registered', subject: { kind: 'platform', id } });
  return { ok: true, id };
}

/** Lets nobody come from a platform any more, and sends it nothing; or does so again. False for whoever is no operator, and where there
 *  is none of the kind. */
export async function setPlatformDisabled(viewer: Viewer, id: string, isDisabled: boolean, now: Instant): Promise<boolean> {
  if (!(await isOperator(viewer))) return false;
  return (await database()).$transaction(async (transaction) => {
    const { count } = await transaction.ltiPlatform.updateMany({ where: { id }, data: { disabledAt: isDisabled ? new Date(now) : null } });
    if (count > 0) await noteDeed(transaction, viewer, { kind: isDisabled ? 'platform-disabled' : 'platform-enabled', subject: { kind: 'platform', id } });
    return count > 0;
  });
}
