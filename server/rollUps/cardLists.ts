import type { Database, Prisma } from '../db';
import { Remembered } from '../remembered';
import { hashOf } from './columns';

/** A list that is known by its hash never changes. */
const lists = new Remembered<string, readonly string[]>(1_000);

/** The names of the cards, as a packed deck has them. */
export async function cardNames(prisma: Database, hash: string): Promise<readonly string[]> {
  const known = lists.get(hash);
  if (known !== undefined) return known;
  const row = await prisma.cardList.findUniqueOrThrow({ where: { hash } });
  const names = row.names === '' ? [] : row.names.split('\n');
  lists.set(hash, names);
  return names;
}

/** Stores the list, unless somebody's deck has the same; gives its hash. */
export async function storeCardList(transaction: Prisma.TransactionClient, names: readonly string[]): Promise<string> {
  const joined = names.join('\n');
  const hash = hashOf(joined);
  await transaction.$executeRaw`INSERT INTO "CardList" ("hash", "names") VALUES (${hash}, ${joined}) ON CONFLICT ("hash") DO NOTHING`;
  return hash;
}
