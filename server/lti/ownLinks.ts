import type { PrismaClient } from '../db';

/** Whoever chooses a password by mail has shown that the address is theirs. A platform that told the address before, for an account of
 *  its own, has not: its users no longer come in as them, and have to connect. */
export async function endOwnLinks(prisma: PrismaClient, userId: string): Promise<void> {
  await prisma.ltiAccount.deleteMany({ where: { userId, isOwn: true } });
}
