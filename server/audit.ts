import { v7 as newUuid } from 'uuid';
import type { Deed } from '@/core/accounts/deed';
import type { LearnerId } from '@/core/ids';
import { currentInstant } from './clock';
import type { Database } from './db';
import { Prisma } from './db';

/** Keeps who did what to whom, for as long as is configured; where `prisma` is a transaction, only if that is done. Null is
 *  the server itself, or whoever sits at its command line. */
export async function noteDeed(prisma: Database, by: { readonly learnerId: LearnerId } | null, { kind, subject, classId, details }: Deed): Promise<void> {
  await prisma.auditEntry.create({
    data: {
      id: newUuid(), at: new Date(currentInstant()), actorId: by?.learnerId ?? null, action: kind,
      subjectKind: subject.kind, subjectId: subject.id, classId: classId ?? null, details: details ?? Prisma.DbNull,
    },
  });
}
