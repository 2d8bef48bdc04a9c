import { asId } from '@/core/ids';
import type { ClassId, LearnerId } from '@/core/ids';
import { readConfig } from '../config';
import { database } from '../db';
import { addressInMail } from '../ownAddresses';
import { isProved, proofOf } from '../proof';

/** Whose digest of which class; the key proves that the mail was theirs, so that nobody need sign in to stop it. */
export interface DigestLink {
  readonly classId: ClassId;
  readonly userId: LearnerId;
  readonly key: string;
}

/** The address that a digest can be stopped at. */
export function stopAddress(classId: ClassId, userId: LearnerId): string {
  const query = new URLSearchParams({ class: classId, to: userId, key: proofOf(wordsOf(classId, userId)) });
  return addressInMail(`/digests/stop?${query.toString()}`, readConfig());
}

/** The class by name; null where the link was not made here, or they teach the class no longer. */
export async function linkedDigest(link: DigestLink): Promise<{ readonly className: string; readonly isStopped: boolean } | null> {
  if (!isGenuine(link)) return null;
  const { classId, userId } = link;
  const row = await (await database()).classInstructor.findUnique({
    where: { classId_userId: { classId, userId } }, include: { class: { select: { name: true } } },
  });
  return row === null ? null : { className: row.class.name, isStopped: !row.wantsDigest };
}

/** Sends no more digests of the class to them. False where the link was not made here. */
export async function stopDigest(link: DigestLink): Promise<boolean> {
  if (!isGenuine(link)) return false;
  const { classId, userId } = link;
  await (await database()).classInstructor.updateMany({ where: { classId, userId }, data: { wantsDigest: false } });
  return true;
}

/** A link as it was sent. */
export function digestLinkOf(parts: { readonly class: string; readonly to: string; readonly key: string }): DigestLink {
  return { classId: asId<ClassId>(parts.class), userId: asId<LearnerId>(parts.to), key: parts.key };
}

/** Mails that were sent before the secret was changed are still good for it. */
function isGenuine({ classId, userId, key }: DigestLink): boolean {
  return isProved(wordsOf(classId, userId), key);
}

/** What the key of a link proves. */
function wordsOf(classId: ClassId, userId: LearnerId): string {
  return `stop digest ${classId} ${userId}`;
}
