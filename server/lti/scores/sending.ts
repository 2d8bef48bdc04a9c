import { asId } from '@/core/ids';
import type { LearnerId } from '@/core/ids';
import { deliveryOf, retryAfterMs } from '@/core/lti/delivery';
import type { Delivery } from '@/core/lti/delivery';
import { scoreMessage, scoresAddress } from '@/core/lti/score';
import { mediaTypes, scopes } from '@/core/lti/vocabulary';
import { MINUTE_MS } from '@/core/time';
import type { Instant } from '@/core/time';
import { database } from '../../db';
import type { Prisma } from '../../db';
import { askPlatform } from '../askPlatform';
import { originsOf } from '../origins';
import { platformOfRow } from '../platform';
import { forgetToken, serviceToken } from '../serviceTokens';
import { scoredIn, standingToTell } from './standing';
import type { Standing } from './standing';

type DueScore = Prisma.LtiScoreGetPayload<{ include: { resource: { include: { platform: true } } } }>;

/** As long as one server is at a score at most: if it stops meanwhile, another goes on. */
const claimMs = 2 * MINUTE_MS;
const atOnce = 100;

/** Sends the scores that are due to their platforms. Where several servers do this at once, each score is sent by one of them. Gives
 *  how many arrived. */
export async function sendDueScores(now: Instant): Promise<number> {
  const due = await (await database()).ltiScore.findMany({
    where: { dueAt: { lte: new Date(now) }, resource: { platform: { disabledAt: null } } },
    include: { resource: { include: { platform: true } } }, orderBy: { dueAt: 'asc' }, take: atOnce,
  });
  let arrived = 0;
  for (const score of due) if ((await claim(score, now)) && (await sendOne(score, now))) arrived += 1;
  return arrived;
}

/** Takes it on, unless another server has. */
async function claim({ id, revision }: DueScore, now: Instant): Promise<boolean> {
  const { count } = await (await database()).ltiScore.updateMany({
    where: { id, revision, dueAt: { lte: new Date(now) }, OR: [{ claimedUntil: null }, { claimedUntil: { lte: new Date(now) } }] },
    data: { claimedUntil: new Date(now + claimMs), tries: { increment: 1 } },
  });
  return count > 0;
}

interface Sent {
  readonly delivery: Delivery;
  readonly problem: string | null;
}

async function sendOne(score: DueScore, now: Instant): Promise<boolean> {
  const { courseId, quizKey } = scoredIn(score.resource);
  const standing = await standingToTell(await database(), asId<LearnerId>(score.userId), courseId, quizKey, now);
  if (standing === null) {
    await settleScore(score, { dueAt: null, tries: 0 });
    return false;
  }
  if (isToldAlready(score, standing)) {
    await settleScore(score, { dueAt: null, tries: 0, sentRevision: score.revision });
    return false;
  }
  const { delivery, problem } = await send(score, standing, now);
  switch (delivery.kind) {
    case 'delivered':
      await settleScore(score, {
        dueAt: dateOf(standing.againAt), tries: 0, problem: null, sentRevision: score.revision, sentAt: new Date(now),
        sentScore: standing.told.kind === 'graded' ? standing.told.score : null,
      });
      return true;
    case 'again':
      await settleScore(score, { dueAt: new Date(now + delivery.inMs), problem });
      return false;
    case 'given-up':
      await settleScore(score, { dueAt: null, problem });
      return false;
  }
}

/** The same score is not sent again: an instructor may have changed it on the platform. */
function isToldAlready({ sentAt, sentScore, problem }: DueScore, { told }: Standing): boolean {
  return sentAt !== null && problem === null && told.kind === 'graded' && told.score === sentScore;
}

/** Of a score that changed while it was sent only the claim ends: it is due still. */
async function settleScore({ id, revision }: DueScore, data: Prisma.LtiScoreUpdateManyMutationInput): Promise<void> {
  const { ltiScore } = await database();
  const { count } = await ltiScore.updateMany({ where: { id, revision }, data: { ...data, claimedUntil: null } });
  if (count === 0) await ltiScore.updateMany({ where: { id }, data: { claimedUntil: null } });
}

async function send({ resource, userId, tries }: DueScore, { told }: Standing, now: Instant): Promise<Sent> {
  const platform = platformOfRow(resource.platform);
  const account = await (await database()).ltiAccount.findFirst({ where: { platformId: platform.id, userId }, orderBy: { createdAt: 'desc' } });
  if (account === null || resource.lineItem === null) return { delivery: { kind: 'given-up' }, problem: 'the learner is no longer known on the platform' };
  const access = await serviceToken(platform, scopes.score, now);
  if (!access.ok) return { delivery: deliveryOf(null, tries + 1, null), problem: access.problem };
  const asked = await askPlatform(scoresAddress(resource.lineItem), {
    method: 'POST', trusted: originsOf(platform), headers: { authorization: `Bearer ${access.token}`, 'content-type': mediaTypes.score },
    body: JSON.stringify(scoreMessage(account.subject, told, now)),
  });
  if (!asked.ok) return { delivery: deliveryOf(null, tries + 1, null), problem: asked.problem };
  if (asked.status === 401) forgetToken(platform, scopes.score);
  const delivery = deliveryOf(asked.status, tries + 1, retryAfterMs(asked.header('retry-after')));
  return { delivery, problem: delivery.kind === 'delivered' ? null : `the platform answered ${asked.status}` };
}

function dateOf(at: Instant | null): Date | null {
  return at === null ? null : new Date(at);
}
