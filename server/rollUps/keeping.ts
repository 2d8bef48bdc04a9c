import { cardRollUp, newCardRollUp } from '@/core/analytics/rollUp/cardRollUp';
import { withCards } from '@/core/analytics/rollUp/packedDeck';
import type { DeckRollUp, PackedDeck } from '@/core/analytics/rollUp/packedDeck';
import { nameOfCard } from '@/core/ids';
import type { CardId, CourseId, LearnerId } from '@/core/ids';
import type { DayTurn } from '@/core/scheduling/day';
import { dayFinder } from '@/core/scheduling/dayFinder';
import type { FoldedCard } from '@/core/scheduling/fold';
import type { Database, Prisma } from '../db';
import { turnOf } from '../learnerDayTurn';
import { Remembered } from '../remembered';
import { cardNames, storeCardList } from './cardLists';
import { columnsOfNumbers, numbersOfColumn } from './columns';

/** What is stored of a learner's deck in a course, and when the learner's day turns. */
export interface StoredDeck {
  readonly turn: DayTurn;
  readonly packed: PackedDeck;
  /** The hash of its names; null where none is stored. */
  readonly cardList: string | null;
}

/** Brings the roll-up in line with cards that were folded. Runs inside the transaction that wrote their events, after
 *  the learner's lock is taken. */
export async function rollUpCards(
  transaction: Prisma.TransactionClient,
  learnerId: LearnerId,
  courseId: CourseId,
  folded: ReadonlyMap<CardId, FoldedCard>,
): Promise<void> {
  if (folded.size === 0) return;
  const stored = await storedDeck(transaction, learnerId, courseId, writtenLast);
  const packed = withCards(stored.packed, rolledUp(courseId, folded, stored.turn));
  if (packed.names === stored.packed.names && stored.cardList !== null) await writeNumbers(transaction, learnerId, courseId, packed);
  else await writeDeck(transaction, learnerId, courseId, packed);
}

/** Adds cards that the deck lacks and that have no events yet, inside the transaction that added them. */
export async function rollUpNewCards(
  transaction: Prisma.TransactionClient,
  learnerId: LearnerId,
  courseId: CourseId,
  cardIds: readonly CardId[],
): Promise<void> {
  if (cardIds.length === 0) return;
  const { packed } = await storedDeck(transaction, learnerId, courseId, writtenLast);
  const added = cardIds.map((id) => [nameOfCard(courseId, id), newCardRollUp] as const);
  await writeDeck(transaction, learnerId, courseId, withCards(packed, new Map(added)));
}

/** The roll-up that folded cards come to. */
export function rolledUp(courseId: CourseId, folded: ReadonlyMap<CardId, FoldedCard>, turn: DayTurn): DeckRollUp {
  const dayOf = dayFinder(turn);
  return new Map([...folded].map(([id, card]) => [nameOfCard(courseId, id), cardRollUp(card, dayOf)]));
}

interface DeckAndTurn {
  readonly timeZone: string | null;
  readonly dayStartHour: number;
  readonly cardList: string | null;
  readonly hash: string | null;
}

/** Empty where none is stored. Numbers that are `known` by their hash are not read. */
export async function storedDeck(
  prisma: Database, learnerId: LearnerId, courseId: CourseId, known: (hash: string) => Float64Array | undefined = () => undefined,
): Promise<StoredDeck> {
  const [row] = await prisma.$queryRaw<DeckAndTurn[]>`
    SELECT u."timeZone", u."dayStartHour", d."cardList", d."hash"
    FROM "User" u LEFT JOIN "DeckRollUp" d ON d."learnerId" = u."id" AND d."courseId" = ${courseId}
    WHERE u."id" = ${learnerId}`;
  if (row === undefined) throw new Error(`There is no learner ${learnerId} whose cards could be rolled up`);
  const { cardList, hash } = row;
  const packed = cardList === null || hash === null
    ? emptyPack
    : { names: await cardNames(prisma, cardList), numbers: known(hash) ?? (await storedNumbers(prisma, learnerId, courseId)) };
  return { turn: turnOf(row), packed, cardList };
}

/** Numbers that were written last, by their hash: who reviews one card after another has them read once. Some 20 kB each. */
const written = new Remembered<string, Float64Array>(500);
const writtenLast = (hash: string): Float64Array | undefined => written.get(hash);

async function storedNumbers(prisma: Database, learnerId: LearnerId, courseId: CourseId): Promise<Float64Array> {
  const { numbers } = await prisma.deckRollUp.findUniqueOrThrow({ where: { learnerId_courseId: { learnerId, courseId } }, select: { numbers: true } });
  return numbersOfColumn(numbers);
}

const emptyPack: PackedDeck = { names: [], numbers: new Float64Array() };

export async function writeDeck(transaction: Prisma.TransactionClient, learnerId: LearnerId, courseId: CourseId, packed: PackedDeck): Promise<void> {
  const cardList = await storeCardList(transaction, packed.names);
  const { numbers, hash } = columnsOfNumbers(packed.numbers);
  await transaction.$executeRaw`
    INSERT INTO "DeckRollUp" ("learnerId", "courseId", "cardList", "numbers", "hash")
    VALUES (${learnerId}, ${courseId}, ${cardList}, ${numbers}, ${hash})
    ON CONFLICT ("learnerId", "courseId") DO UPDATE SET
      "cardList" = excluded."cardList", "numbers" = excluded."numbers", "hash" = excluded."hash"`;
  written.set(hash, packed.numbers);
}

/** The same where the cards are those that they were. */
async function writeNumbers(transaction: Prisma.TransactionClient, learnerId: LearnerId, courseId: CourseId, packed: PackedDeck): Promise<void> {
  const { numbers, hash } = columnsOfNumbers(packed.numbers);
  await transaction.$executeRaw`
    UPDATE "DeckRollUp" SET "numbers" = ${numbers}, "hash" = ${hash} WHERE "learnerId" = ${learnerId} AND "courseId" = ${courseId}`;
  written.set(hash, packed.numbers);
}
