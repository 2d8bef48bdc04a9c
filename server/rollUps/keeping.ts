import { cardRollUp, newCardRollUp } from '@/core/analytics/rollUp/cardRollUp';
import { withCards } from '@/core/analytics/rollUp/packedDeck';
import type { DeckRollUp, PackedDeck } from '@/core/analytics/rollUp/packedDeck';
import { nameOfCard } from '@/core/ids';
import type { CardId, CourseId, LearnerId } from '@/core/ids';
import type { DayTurn } from '@/core/scheduling/day';
import { dayFinder } from '@/core/scheduling/dayFinder';
import type { FoldedCard } from '@/core/scheduling/fold';
import { Prisma } from '../db';
import type { Database } from '../db';
import { turnOf } from '../learnerDayTurn';
import { Remembered } from '../remembered';
import { cardNames, storeCardList } from './cardLists';
import { columnsOfNumbers, numbersOfColumn } from './columns';

/** A learner's deck in a course. */
export interface DeckKey {
  readonly learnerId: LearnerId;
  readonly courseId: CourseId;
}

/** What a roll-up is kept by: when the learner's day turns, and by which hashes its parts stand; null where none is stored. */
export interface DeckHead {
  readonly turn: DayTurn;
  readonly cardList: string | null;
  readonly hash: string | null;
}

/** Cards of a deck that were folded. */
export interface FoldedDeck extends DeckKey {
  readonly head: DeckHead;
  readonly folded: ReadonlyMap<CardId, FoldedCard>;
}

/** Brings the roll-ups in line with cards that were folded. Runs inside the transaction that wrote their events, after the
 *  learners' locks are taken. */
export async function rollUpCards(transaction: Prisma.TransactionClient, decks: readonly FoldedDeck[]): Promise<void> {
  const changed: WrittenDeck[] = [];
  for (const { learnerId, courseId, head, folded } of decks) {
    if (folded.size === 0) continue;
    const stored = await packedDeck(transaction, { learnerId, courseId }, head, writtenLast);
    const packed = withCards(stored, rolledUp(courseId, folded, head.turn));
    changed.push({ learnerId, courseId, packed, cardList: packed.names === stored.names ? head.cardList : null });
  }
  await writeDecks(transaction, changed);
}

/** Adds cards that the deck lacks and that have no events yet, inside the transaction that added them. */
export async function rollUpNewCards(
  transaction: Prisma.TransactionClient,
  learnerId: LearnerId,
  courseId: CourseId,
  cardIds: readonly CardId[],
): Promise<void> {
  if (cardIds.length === 0) return;
  const key = { learnerId, courseId };
  const packed = await packedDeck(transaction, key, await deckHead(transaction, key), writtenLast);
  const added = cardIds.map((id) => [nameOfCard(courseId, id), newCardRollUp] as const);
  await writeDecks(transaction, [{ ...key, packed: withCards(packed, new Map(added)), cardList: null }]);
}

/** The roll-up that folded cards come to. */
export function rolledUp(courseId: CourseId, folded: ReadonlyMap<CardId, FoldedCard>, turn: DayTurn): DeckRollUp {
  const dayOf = dayFinder(turn);
  return new Map([...folded].map(([id, card]) => [nameOfCard(courseId, id), cardRollUp(card, dayOf)]));
}

interface HeadColumns {
  readonly timeZone: string | null;
  readonly dayStartHour: number;
  readonly cardList: string | null;
  readonly hash: string | null;
}

/** What a query reads of a deck's roll-up `d` and its learner `u` to have its head. */
export const headColumns = Prisma.sql`u."timeZone", u."dayStartHour", d."cardList", d."hash"`;

export function headOf({ cardList, hash, ...learner }: HeadColumns): DeckHead {
  return { turn: turnOf(learner), cardList, hash };
}

export async function deckHead(prisma: Database, { learnerId, courseId }: DeckKey): Promise<DeckHead> {
  const [row] = await prisma.$queryRaw<HeadColumns[]>`
    SELECT ${headColumns} FROM "User" u LEFT JOIN "DeckRollUp" d ON d."learnerId" = u."id" AND d."courseId" = ${courseId}
    WHERE u."id" = ${learnerId}`;
  if (row === undefined) throw new Error(`There is no learner ${learnerId} whose cards could be rolled up`);
  return headOf(row);
}

/** Empty where none is stored. Numbers that are `known` by their hash are not read. */
export async function packedDeck(
  prisma: Database, key: DeckKey, { cardList, hash }: DeckHead, known: (hash: string) => Float64Array | undefined = () => undefined,
): Promise<PackedDeck> {
  if (cardList === null || hash === null) return { names: [], numbers: new Float64Array() };
  return { names: await cardNames(prisma, cardList), numbers: known(hash) ?? (await storedNumbers(prisma, key)) };
}

/** Numbers that were written last, by their hash: who reviews one card after another has them read once. Some 20 kB each. */
const written = new Remembered<string, Float64Array>(500);
const writtenLast = (hash: string): Float64Array | undefined => written.get(hash);

async function storedNumbers(prisma: Database, { learnerId, courseId }: DeckKey): Promise<Float64Array> {
  const { numbers } = await prisma.deckRollUp.findFirstOrThrow({ where: { learnerId, courseId }, select: { numbers: true } });
  return numbersOfColumn(numbers);
}

interface WrittenDeck extends DeckKey {
  readonly packed: PackedDeck;
  /** By which hash the names stand already; null where they may not. */
  readonly cardList: string | null;
}

/** Stores roll-ups, in the place of those there are. */
export async function writeDecks(transaction: Prisma.TransactionClient, decks: readonly WrittenDeck[]): Promise<void> {
  if (decks.length === 0) return;
  const rows: Prisma.Sql[] = [];
  for (const { learnerId, courseId, packed, cardList } of decks) {
    const { numbers, hash } = columnsOfNumbers(packed.numbers);
    rows.push(Prisma.sql`(${learnerId}, ${courseId}, ${cardList ?? (await storeCardList(transaction, packed.names))}, ${numbers}, ${hash})`);
    written.set(hash, packed.numbers);
  }
  await transaction.$executeRaw`
    INSERT INTO "DeckRollUp" ("learnerId", "courseId", "cardList", "numbers", "hash") VALUES ${Prisma.join(rows)}
    ON CONFLICT ("learnerId", "courseId") DO UPDATE SET
      "cardList" = excluded."cardList", "numbers" = excluded."numbers", "hash" = excluded."hash"`;
}
