import { v7 as newUuid } from 'uuid';
import type { Deed } from '@/core/accounts/deed';
import { currentInstant } from './clock';
import type { Database } from './db';
import { Prisma } from './db';
import type { Viewer } from './viewer';

/** Keeps who did what to whom, for good; where `prisma` is a transaction, only if that is done. Null is whoever sits at the
 *  installation's command line. */
export async function noteDeed(prisma: Database, by: Viewer | null, { kind, subject, classId, details }: Deed): Promise<void> {
  await prisma.auditEntry.create({
    data: {
      id: newUuid(), at: new Date(currentInstant()), actorId: by?.learnerId ?? null, action: kind,
      subjectKind: subject.kind, subjectId: subject.id, classId: classId ?? null, details: details ?? Prisma.DbNull,
    },
  });
}
