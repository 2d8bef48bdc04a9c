import type { LearnerId } from '@/core/ids';
import { HOUR_MS } from '@/core/time';
import type { Instant } from '@/core/time';
import { noteDeed } from '../audit';
import { auth } from '../auth';
import { readConfig } from '../config';
import { database } from '../db';
import { canMail, sendMail } from '../mail';
import { addressInMail } from '../ownAddresses';
import { newToken } from '../secretToken';
import type { Viewer } from '../viewer';
import { isOperator } from './operator';

/** What an operator does to accounts. */

export type AccountChanged = { readonly ok: true } | { readonly ok: false; readonly reason: 'no-such-account' | 'yourself' };

/** Signs an account out everywhere, by browser and by token, from the next request on, and lets nobody sign in to it; or lets
 *  them again. To whoever is no operator there is no such account. */
export async function setDisabled(viewer: Viewer, userId: LearnerId, isToBe: boolean): Promise<AccountChanged> {
  if (!(await isOperator(viewer))) return { ok: false, reason: 'no-such-account' };
  if (userId === viewer.learnerId) return { ok: false, reason: 'yourself' };
  return (await database()).$transaction(async (transaction): Promise<AccountChanged> => {
    const { count } = await transaction.user.updateMany({ where: { id: userId, isAnonymous: false }, data: { banned: isToBe } });
    if (count === 0) return { ok: false, reason: 'no-such-account' };
    if (isToBe) await transaction.session.deleteMany({ where: { userId } });
    await noteDeed(transaction, viewer, { kind: isToBe ? 'account-disabled' : 'account-enabled', subject: { kind: 'account', id: userId } });
    return { ok: true };
  });
}

export type PasswordLink =
  | { readonly ok: true; readonly by: 'mail' }
  /** No mail can be sent: the operator hands it on. */
  | { readonly ok: true; readonly by: 'hand'; readonly url: string }
  | { readonly ok: false; readonly reason: 'no-such-account' };

const linkMs = 24 * HOUR_MS;

/** Makes a link by which the account's owner chooses a new password, once and within a day; the one they have holds until then. */
export async function makePasswordLink(viewer: Viewer, userId: LearnerId, now: Instant): Promise<PasswordLink> {
  const prisma = await database();
  const account = (await isOperator(viewer)) ? await prisma.user.findFirst({ where: { id: userId, isAnonymous: false } }) : null;
  if (account === null) return { ok: false, reason: 'no-such-account' };
  const token = newToken();
  const { internalAdapter } = await (await auth()).$context;
  // As the service keeps those that people ask for themselves.
  await internalAdapter.createVerificationValue({ identifier: `reset-password:${token}`, value: userId, expiresAt: new Date(now + linkMs) });
  await noteDeed(prisma, viewer, { kind: 'password-link-made', subject: { kind: 'account', id: userId } });
  const url = addressInMail(`/reset-password?token=${token}`, readConfig());
  if (!canMail()) return { ok: true, by: 'hand', url };
  await sendMail({
    to: account.email, subject: 'Choose a new Afterread password',
    text: `Whoever runs this installation sends you a link to a new password.\n\nOpen this address within a day to choose it:\n${url}`,
  });
  return { ok: true, by: 'mail' };
}
