import type { ClassId } from '@/core/ids';
import type { ListedScore } from '@/core/lti/listed';
import type { Instant } from '@/core/time';
import { database } from '../db';
import { askForJob } from '../jobs/asking';
import { ownClass } from '../ownClass';
import type { Viewer } from '../viewer';
import { readRoster } from './roster';
import type { RosterRead } from './roster';

/** A class and the platforms whose courses it is, as its instructors see them. */
export interface ClassPlatformView {
  readonly class: { readonly id: ClassId; readonly name: string };
  readonly contexts: readonly {
    readonly id: string;
    readonly platformName: string;
    readonly hasRoster: boolean;
    readonly rosterAt: Instant | null;
    readonly notHereYet: number;
    readonly links: readonly { readonly title: string; readonly opens: string; readonly hasScores: boolean }[];
  }[];
  /** Those that have not arrived first. */
  readonly scores: readonly ListedScore[];
}

const mostScores = 500;

/** Null for anyone but the class's instructors. */
export async function classPlatform(viewer: Viewer, classId: ClassId): Promise<ClassPlatformView | null> {
  const own = await ownClass(viewer, classId);
  if (own === null) return null;
  const prisma = await database();
  const [contexts, scores] = await Promise.all([
    prisma.ltiContext.findMany({ where: { classId }, include: { platform: true, resources: { orderBy: { id: 'asc' } } } }),
    prisma.ltiScore.findMany({ where: { resource: { context: { classId } } }, include: { resource: { include: { platform: true } } }, orderBy: [{ dueAt: 'asc' }, { sentAt: 'desc' }], take: mostScores }),
  ]);
  const users = await prisma.user.findMany({ where: { id: { in: [...new Set(scores.map(({ userId }) => userId))] } }, select: { id: true, name: true } });
  const names = new Map(users.map(({ id, name }) => [id, name]));
  const views = scores.map(({ id, userId, resource, sentScore, sentAt, dueAt, problem }) => ({
    id, learnerName: names.get(userId) ?? '', linkTitle: resource.title ?? resource.target, platformName: resource.platform.name,
    score: sentScore, sentAt: sentAt?.getTime() ?? null, dueAt: dueAt?.getTime() ?? null, problem,
  }));
  return {
    class: { id: classId, name: own.row.name },
    contexts: contexts.map(({ id, platform, membershipsUrl, rosterAt, notHereYet, resources }) => ({
      id, platformName: platform.name, hasRoster: membershipsUrl !== null, rosterAt: rosterAt?.getTime() ?? null, notHereYet,
      links: resources.map(({ title, target, lineItem }) => ({ title: title ?? target, opens: target, hasScores: lineItem !== null })),
    })),
    scores: [...views.filter(({ problem }) => problem !== null), ...views.filter(({ problem }) => problem === null)],
  };
}

/** Reads the rosters of a class of the viewer's anew; null for anyone else, and where no platform has one. */
export async function refreshRoster(viewer: Viewer, classId: ClassId, now: Instant): Promise<readonly RosterRead[] | null> {
  if ((await ownClass(viewer, classId)) === null) return null;
  const contexts = await (await database()).ltiContext.findMany({ where: { classId, membershipsUrl: { not: null }, platform: { disabledAt: null } }, include: { platform: true } });
  const read: RosterRead[] = [];
  for (const context of contexts) read.push(await readRoster(context, now));
  return read.length === 0 ? null : read;
}

/** Sends scores of a class of the viewer's that have not arrived once more. Gives how many; null for anyone else. */
export async function sendAgain(viewer: Viewer, classId: ClassId, now: Instant): Promise<number | null> {
  if ((await ownClass(viewer, classId)) === null) return null;
  const prisma = await database();
  const { count } = await prisma.ltiScore.updateMany({
    where: { problem: { not: null }, resource: { context: { classId } } }, data: { dueAt: new Date(now), tries: 0 },
  });
  await askForJob(prisma, { kind: 'scores', key: '' }, now);
  return count;
}
