import { packDeck } from '@/core/analytics/rollUp/packedDeck';
import type { DeckRollUp } from '@/core/analytics/rollUp/packedDeck';
import { asId } from '@/core/ids';
import type { CourseId, LearnerId } from '@/core/ids';
import type { DayTurn } from '@/core/scheduling/day';
import { lockLearner } from '../database/learnerLock';
import { Prisma } from '../db';
import type { Database, PrismaClient } from '../db';
import { foldStored } from '../folding';
import { rollUpAllAnswers } from './answerCounts';
import { deckHead, rolledUp, writeDecks } from './keeping';
import type { DeckKey } from './keeping';

/** Is told how far it has got. */
export type Progress = (done: number, total: number) => void;

/** What the roll-up of a deck is to be: all of its cards folded anew from their events. */
export async function recomputedDeck(prisma: Database, { learnerId, courseId }: DeckKey, turn: DayTurn): Promise<DeckRollUp> {
  const cards = await prisma.card.findMany({ where: { learnerId, courseId } });
  return rolledUp(courseId, await foldStored(prisma, learnerId, courseId, cards), turn);
}

/** Rolls up all of a learner's decks anew, as their days turn elsewhere now. Runs inside the transaction that changed
 *  that, after the learner's lock is taken. */
export async function rebuildDecks(transaction: Prisma.TransactionClient, learnerId: LearnerId): Promise<void> {
  const courses = await transaction.deckRollUp.findMany({ where: { learnerId }, select: { courseId: true } });
  for (const { courseId } of courses) await rebuildDeck(transaction, { learnerId, courseId: asId<CourseId>(courseId) });
}

/** Rolls up all decks and attempts of an installation anew; gives how many decks. */
export async function rebuildRollUps(prisma: PrismaClient, progress: Progress): Promise<number> {
  await rollUpAllAnswers(prisma, 'all');
  const rebuilt = await rebuildDecksOf(prisma, await decksOf(prisma), progress);
  await prisma.cardList.deleteMany({ where: { decks: { none: {} } } });
  return rebuilt;
}

/** The same of those that have no roll-up, as after an update from a version that kept none. */
export async function addMissingRollUps(prisma: PrismaClient, progress: Progress): Promise<number> {
  await rollUpAllAnswers(prisma, 'missing');
  const lacking = Prisma.sql`NOT EXISTS (SELECT 1 FROM "DeckRollUp" d WHERE d."learnerId" = u."id" AND d."courseId" = c."id")`;
  return rebuildDecksOf(prisma, await decksOf(prisma, lacking), progress);
}

/** Every deck that holds a card: probes of an index, however many cards there are. */
export async function decksOf(prisma: PrismaClient, which: Prisma.Sql = Prisma.sql`1 = 1`): Promise<DeckKey[]> {
  return prisma.$queryRaw`
    SELECT u."id" AS "learnerId", c."id" AS "courseId" FROM "User" u CROSS JOIN "Course" c
    WHERE ${which} AND EXISTS (SELECT 1 FROM "Card" k WHERE k."learnerId" = u."id" AND k."courseId" = c."id")
    ORDER BY u."id", c."id"`;
}

/** Rolls up these decks anew; gives how many. */
export async function rebuildDecksOf(prisma: PrismaClient, decks: readonly DeckKey[], progress: Progress): Promise<number> {
  for (const [index, deck] of decks.entries()) {
    await prisma.$transaction(async (transaction) => {
      await lockLearner(transaction, deck.learnerId);
      await rebuildDeck(transaction, deck);
    });
    progress(index + 1, decks.length);
  }
  return decks.length;
}

async function rebuildDeck(transaction: Prisma.TransactionClient, key: DeckKey): Promise<void> {
  const { turn } = await deckHead(transaction, key);
  await writeDecks(transaction, [{ ...key, packed: packDeck(await recomputedDeck(transaction, key, turn)), cardList: null }]);
}
