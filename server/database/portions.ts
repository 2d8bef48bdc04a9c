/** With so many in a list there is room for whatever else a statement is given: SQLite takes 999 values from Prisma. */
const mostInList = 500;

/** What statements find for ids, of which each takes as many as it can; in the order of the ids' portions. */
export async function inPortions<Id, Found>(ids: readonly Id[], find: (some: Id[]) => Promise<readonly Found[]>): Promise<Found[]> {
  const found: Found[] = [];
  for (let start = 0; start < ids.length; start += mostInList) found.push(...(await find(ids.slice(start, start + mostInList))));
  return found;
}
