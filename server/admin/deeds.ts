import { deedWords } from '@/core/accounts/deed';
import type { ListedDeed } from '@/core/accounts/listed';
import { database } from '../db';
import type { Viewer } from '../viewer';
import { listed, pageOf } from './listing';
import type { Listed, Sought } from './listing';
import { isOperator } from './operator';

/** Who did what to whom, the latest first; of the account or class with the id sought, if one is. Null for whoever is no operator. */
export async function listDeeds(viewer: Viewer, sought: Sought): Promise<Listed<ListedDeed> | null> {
  if (!(await isOperator(viewer))) return null;
  const { search } = sought;
  const where = search === '' ? {} : { OR: [{ actorId: search }, { subjectId: search }, { classId: search }] };
  const prisma = await database();
  const [count, rows] = await Promise.all([
    prisma.auditEntry.count({ where }),
    prisma.auditEntry.findMany({ where, orderBy: [{ at: 'desc' }, { id: 'desc' }], ...pageOf(sought) }),
  ]);
  const ids = rows.flatMap(({ actorId, subjectId, classId }) => [actorId, subjectId, classId]).filter((id) => id !== null);
  const [users, classes] = await Promise.all([
    prisma.user.findMany({ where: { id: { in: ids } }, select: { id: true, email: true } }),
    prisma.class.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } }),
  ]);
  const names = new Map([...users.map(({ id, email }) => [id, email] as const), ...classes.map(({ id, name }) => [id, name] as const)]);
  const nameOf = (id: string | null): string | null => (id === null ? null : (names.get(id) ?? id));
  return listed(rows.map(({ id, at, actorId, action, subjectKind, subjectId, classId, details }) => ({
    id, at: at.getTime(), by: nameOf(actorId), words: wordsOf(action), subject: `${subjectKind} ${nameOf(subjectId) ?? ''}`,
    className: nameOf(classId), details: detailsText(details),
  })), count);
}

/** One that an older version wrote keeps its own name. */
function wordsOf(action: string): string {
  return new Map<string, string>(Object.entries(deedWords)).get(action) ?? action;
}

function detailsText(details: unknown): string {
  return details instanceof Object ? Object.entries(details).map(([name, value]) => `${name}: ${String(value)}`).join(', ') : '';
}
