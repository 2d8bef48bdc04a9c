import { asId } from '@/core/ids';
import type { ClassId, LearnerId } from '@/core/ids';
import { nextPage, rosterChanges, rosterPageSchema } from '@/core/lti/roster';
import type { KnownAccount, PlatformMember, RosterChanges } from '@/core/lti/roster';
import { mediaTypes, scopes } from '@/core/lti/vocabulary';
import { HOUR_MS } from '@/core/time';
import type { Instant } from '@/core/time';
import { noteDeed } from '../audit';
import { enrol } from '../classPeople/enrolling';
import { endEnrolments } from '../classPeople/members';
import { inPortions } from '../database/portions';
import { database } from '../db';
import type { Prisma } from '../db';
import type { LtiContext, LtiPlatform } from '../generated/sqlite/client';
import { viewerOfRow } from '../viewer';
import { askPlatform, jsonOf } from './askPlatform';
import { originsOf } from './origins';
import { platformOfRow } from './platform';
import type { Platform } from './platform';
import { forgetToken, serviceToken } from './serviceTokens';

export type RosterRead = { readonly ok: true; readonly changes: RosterChanges } | { readonly ok: false; readonly problem: string };

type Context = LtiContext & { readonly platform: LtiPlatform };

/** Brings a class into line with the platform's course that it is: who learns in it, who has left, and what they are called. For callers
 *  that have made sure that an instructor asks for it, or the platform has. */
export async function readRoster(context: Context, now: Instant): Promise<RosterRead> {
  const platform = platformOfRow(context.platform);
  if (context.membershipsUrl === null) return { ok: false, problem: 'the platform offers no roster to this tool' };
  const members = await membersAt(platform, context.membershipsUrl, now);
  if (!members.ok) return members;
  const changes = await (await database()).$transaction((transaction) => apply(transaction, context, members.members, now));
  return { ok: true, changes };
}

const everyMs = HOUR_MS;

/** The same as a job, an hour after the last time at the earliest. Throws where it could not be read. */
export async function readRosterOf(contextId: string, now: Instant): Promise<void> {
  const context = await (await database()).ltiContext.findFirst({
    where: { id: contextId, membershipsUrl: { not: null }, OR: [{ rosterAt: null }, { rosterAt: { lte: new Date(now - everyMs) } }], platform: { disabledAt: null } },
    include: { platform: true },
  });
  const read = context === null ? null : await readRoster(context, now);
  if (read?.ok === false) throw new Error(`The roster could not be read: ${read.problem}`);
}

type Members = { readonly ok: true; readonly members: readonly PlatformMember[] } | { readonly ok: false; readonly problem: string };

/** More pages than that no course has; a platform may go round in circles. */
const mostPages = 200;

async function membersAt(platform: Platform, url: string, now: Instant): Promise<Members> {
  const access = await serviceToken(platform, scopes.roster, now);
  if (!access.ok) return access;
  const members: PlatformMember[] = [];
  let address: string | null = url;
  for (let pages = 0; address !== null; pages += 1) {
    if (pages === mostPages) return { ok: false, problem: 'the platform’s roster has no end' };
    const asked = await askPlatform(address, { trusted: originsOf(platform), headers: { authorization: `Bearer ${access.token}`, accept: mediaTypes.roster } });
    if (!asked.ok) return asked;
    if (asked.status === 401) forgetToken(platform, scopes.roster);
    const parsed = rosterPageSchema.safeParse(jsonOf(asked));
    if (!parsed.success) return { ok: false, problem: `the platform answered ${asked.status}, and no roster` };
    members.push(...parsed.data.members);
    const next = nextPage(asked.header('link'));
    address = next === null ? null : new URL(next, address).href;
  }
  return { ok: true, members };
}

async function apply(transaction: Prisma.TransactionClient, { id, classId, platformId }: Context, members: readonly PlatformMember[], now: Instant): Promise<RosterChanges> {
  const enrolments = await transaction.enrolment.findMany({ where: { classId }, select: { learnerId: true } });
  const instructors = await transaction.classInstructor.findMany({ where: { classId }, select: { userId: true } });
  const enrolled = enrolments.map(({ learnerId }) => asId<LearnerId>(learnerId));
  const accounts = await accountsOf(transaction, platformId, members.map(({ user_id: subject }) => subject), enrolled);
  const teaching = new Set(instructors.map(({ userId }) => userId));
  const known = accounts.filter(({ userId }) => !teaching.has(userId)).map(({ subject, userId, user, isOwn }): KnownAccount => ({ subject, userId: asId<LearnerId>(userId), name: user.name, isOwn }));
  const changes = rosterChanges(members, known, new Set(enrolled));
  const users = new Map(accounts.map(({ user }) => [user.id, user]));
  for (const learnerId of changes.toEnrol) {
    const user = users.get(learnerId);
    if (user !== undefined) await enrol(transaction, classId, viewerOfRow(user), 'platform', now);
  }
  for (const learnerId of changes.toEnd) {
    // As if they had left by themselves: they come back when the platform has them back.
    await endEnrolments(transaction, { classId: asId<ClassId>(classId), learnerIds: [learnerId], by: learnerId, now });
    await noteDeed(transaction, null, { kind: 'learner-removed', subject: { kind: 'account', id: learnerId }, classId, details: { by: 'platform' } });
  }
  for (const { userId, name } of changes.toRename) await transaction.user.update({ where: { id: userId }, data: { name } });
  await transaction.ltiContext.update({ where: { id }, data: { rosterAt: new Date(now), notHereYet: changes.notHereYet } });
  return changes;
}

/** Who is on the roster or in the class: a platform may have sent very many others. */
async function accountsOf(transaction: Prisma.TransactionClient, platformId: string, subjects: readonly string[], enrolled: readonly LearnerId[]) {
  const include = { user: true } as const;
  const found = [
    ...await inPortions([...new Set(subjects)], (some) => transaction.ltiAccount.findMany({ where: { platformId, subject: { in: some } }, include })),
    ...await inPortions(enrolled, (some) => transaction.ltiAccount.findMany({ where: { platformId, userId: { in: some } }, include })),
  ];
  return [...new Map(found.map((account) => [account.subject, account])).values()];
}
