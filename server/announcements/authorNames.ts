import { database } from '../db';

/** The names of those who wrote some announcements. */
export async function authorNames(announcements: readonly { readonly createdBy: string }[]): Promise<(createdBy: string) => string> {
  const ids = announcements.map(({ createdBy }) => createdBy);
  const authors = await (await database()).user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  const names = new Map(authors.map(({ id, name }) => [id, name]));
  return (createdBy) => names.get(createdBy) ?? 'Somebody whose account is gone';
}
