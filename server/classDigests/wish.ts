import type { ClassId } from '@/core/ids';
import { database } from '../db';
import { canMail } from '../mail';
import type { Viewer } from '../viewer';

export interface DigestWish {
  readonly wantsDigest: boolean;
  /** Whether this server can send it. */
  readonly canMail: boolean;
}

/** Whether the viewer wants a weekly digest of a class; null for anyone but its instructors. */
export async function digestWish(viewer: Viewer, classId: ClassId): Promise<DigestWish | null> {
  const row = await (await database()).classInstructor.findUnique({ where: { classId_userId: { classId, userId: viewer.learnerId } } });
  return row === null ? null : { wantsDigest: row.wantsDigest, canMail: canMail() };
}

/** Wishes for it, or no longer. False for anyone but the class's instructors. */
export async function wishForDigest(viewer: Viewer, classId: ClassId, wantsDigest: boolean): Promise<boolean> {
  const { count } = await (await database()).classInstructor.updateMany({ where: { classId, userId: viewer.learnerId }, data: { wantsDigest } });
  return count > 0;
}
