import { asId } from '@/core/ids';
import type { CardId, CourseId, LearnerId } from '@/core/ids';
import type { FoldedCard } from '@/core/scheduling/fold';
import { inChunks } from './database/chunks';
import { Prisma } from './db';
import { appliedIds, eventsOf, foldEvents, isWronglyMarked, readEvents } from './folding';
import type { HeldCards } from './folding';
import type { Card as CardRow, StudyEvent as EventRow } from './generated/sqlite/client';
import { projectFlags } from './questionFlags';
import { deckHead, rollUpCards } from './rollUps/keeping';
import type { DeckHead } from './rollUps/keeping';
import { columnsOfCard } from './rows/cardRow';

/** Some of the cards of a learner's deck in a course, and what is stored of the deck's roll-up. */
export interface HeldDeck extends HeldCards {
  readonly head: DeckHead;
}

/** What some cards of a deck come to, by card. */
export interface RefoldedDeck extends HeldDeck {
  readonly folded: ReadonlyMap<CardId, FoldedCard>;
}

/** Brings the stored states of some of a learner's cards, all of one course, and their roll-up in line with their events.
 *  Runs inside the transaction that wrote the events, after the learner's lock is taken. */
export async function refoldCards(
  transaction: Prisma.TransactionClient,
  learnerId: LearnerId,
  courseId: CourseId,
  cards: readonly CardRow[],
): Promise<void> {
  await refoldDecks(transaction, [{ learnerId, courseId, cards, head: await deckHead(transaction, { learnerId, courseId }) }]);
}

/** The same of several decks, in as few statements; gives what their cards come to. */
export async function refoldDecks(transaction: Prisma.TransactionClient, held: readonly HeldDeck[]): Promise<RefoldedDeck[]> {
  const rows = await readEvents(transaction, held);
  const decks = held.map((deck) => {
    const events = eventsOf(deck, rows);
    return { ...deck, events, folded: foldEvents(deck.cards, events) };
  });
  await writeStates(transaction, decks);
  await rollUpCards(transaction, decks);
  for (const { learnerId, events: { cardEvents }, folded } of decks) {
    const applied = appliedIds(folded);
    await markUndone(transaction, learnerId, cardEvents, applied);
    await projectFlags(transaction, learnerId, cardEvents, applied);
  }
  return decks;
}

/** One statement for all of them, in SQL that both databases take. */
async function writeStates(transaction: Prisma.TransactionClient, decks: readonly RefoldedDeck[]): Promise<void> {
  const rows = decks.flatMap(({ cards, folded }) => cards.map((card) => {
    const state = folded.get(asId<CardId>(card.id));
    return valuesOf(state === undefined ? card : { ...card, ...columnsOfCard(state) });
  }));
  for (const chunk of inChunks(rows)) await upsertStates(transaction, chunk);
}

function valuesOf(card: CardRow): Prisma.Sql {
  return Prisma.sql`(${card.learnerId}, ${card.id}, ${card.courseId}, ${card.factId}, ${card.sectionId}, ${card.slot},
    ${card.position}, ${card.introducedAt}, ${card.phase}, ${card.dueAt}, ${card.stability}, ${card.difficulty},
    ${card.learningStep}, ${card.intervalDays}, ${card.reviews}, ${card.lapses}, ${card.firstReviewedAt},
    ${card.lastReviewedAt}, ${card.isSuspended}, ${card.buriedUntil}, ${card.isLeech}, ${card.isFlagged}, ${card.askedLast},
    ${card.wasCertainAndWrong})`;
}

async function upsertStates(transaction: Prisma.TransactionClient, rows: readonly Prisma.Sql[]): Promise<void> {
  await transaction.$executeRaw`
    INSERT INTO "Card" ("learnerId", "id", "courseId", "factId", "sectionId", "slot",
      "position", "introducedAt", "phase", "dueAt", "stability", "difficulty",
      "learningStep", "intervalDays", "reviews", "lapses", "firstReviewedAt", "lastReviewedAt",
      "isSuspended", "buriedUntil", "isLeech", "isFlagged", "askedLast", "wasCertainAndWrong")
    VALUES ${Prisma.join([...rows])}
    ON CONFLICT ("learnerId", "id") DO UPDATE SET
      "phase" = excluded."phase", "dueAt" = excluded."dueAt", "stability" = excluded."stability",
      "difficulty" = excluded."difficulty", "learningStep" = excluded."learningStep",
      "intervalDays" = excluded."intervalDays", "reviews" = excluded."reviews", "lapses" = excluded."lapses",
      "firstReviewedAt" = excluded."firstReviewedAt", "lastReviewedAt" = excluded."lastReviewedAt",
      "isSuspended" = excluded."isSuspended", "buriedUntil" = excluded."buriedUntil", "isLeech" = excluded."isLeech",
      "isFlagged" = excluded."isFlagged", "askedLast" = excluded."askedLast",
      "wasCertainAndWrong" = excluded."wasCertainAndWrong"`;
}

/** Marks what no longer counts, so that reports can leave it out without folding. */
async function markUndone(
  transaction: Prisma.TransactionClient,
  learnerId: LearnerId,
  rows: readonly EventRow[],
  applied: ReadonlySet<string>,
): Promise<void> {
  const changed = rows.filter((row) => isWronglyMarked(row, applied));
  for (const isUndone of [true, false]) {
    const ids = changed.filter((row) => row.isUndone !== isUndone).map((row) => row.id);
    if (ids.length > 0) {
      await transaction.studyEvent.updateMany({ where: { learnerId, id: { in: ids } }, data: { isUndone } });
    }
  }
}
