import type { Instant } from '@/core/time';
import { database } from './db';
import type { Viewer } from './viewer';

/** What the viewer signs in by besides a password. */
export interface SignInMeans {
  readonly hasSecondFactor: boolean;
  /** Oldest first. */
  readonly passkeys: readonly { readonly id: string; readonly name: string; readonly addedAt: Instant | null }[];
}

export async function signInMeansOf(viewer: Viewer): Promise<SignInMeans> {
  const prisma = await database();
  const { twoFactorEnabled } = await prisma.user.findUniqueOrThrow({ where: { id: viewer.learnerId } });
  const passkeys = await prisma.passkey.findMany({ where: { userId: viewer.learnerId }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] });
  return {
    hasSecondFactor: twoFactorEnabled === true,
    passkeys: passkeys.map(({ id, name, createdAt }) => ({ id, name: name ?? 'A passkey', addedAt: createdAt?.getTime() ?? null })),
  };
}
