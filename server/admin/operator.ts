import { noteDeed } from '../audit';
import { database } from '../db';
import type { PrismaClient } from '../db';
import type { Viewer } from '../viewer';

/** The role of who runs the installation. */
export const operator = 'operator';

/** Whether the viewer runs the installation: asked anew each time, so that it ends at once. */
export async function isOperator(viewer: Viewer): Promise<boolean> {
  return (await (await database()).user.count({ where: { id: viewer.learnerId, role: operator } })) > 0;
}

/** From the command line alone: makes the account of an address an operator, or one no longer. False where there is none. */
export async function setOperator(prisma: PrismaClient, email: string, isToBe: boolean): Promise<boolean> {
  return prisma.$transaction(async (transaction) => {
    const account = await transaction.user.findFirst({ where: { email: email.trim().toLowerCase(), isAnonymous: false } });
    if (account === null) return false;
    if ((account.role === operator) === isToBe) return true;
    await transaction.user.update({ where: { id: account.id }, data: { role: isToBe ? operator : null } });
    await noteDeed(transaction, null, { kind: isToBe ? 'operator-made' : 'operator-ended', subject: { kind: 'account', id: account.id } });
    return true;
  });
}

/** The addresses of all operators, in order. */
export async function operators(prisma: PrismaClient): Promise<string[]> {
  const rows = await prisma.user.findMany({ where: { role: operator }, orderBy: { email: 'asc' } });
  return rows.map(({ email }) => email);
}
