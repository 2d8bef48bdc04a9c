import { asId } from '@/core/ids';
import type { CardId, CourseId, LearnerId } from '@/core/ids';
import { Prisma } from '../db';
import { inChunks } from '../database/chunks';
import type { Card as CardRow } from '../generated/sqlite/client';
import type { HeldDeck } from '../refolding';
import { headColumns, headOf } from '../rollUps/keeping';
import { ownKey } from './ownKey';

/** A card by whose it is. */
export interface CardOfLearner {
  readonly learnerId: LearnerId;
  readonly cardId: CardId;
}

type CardInDeck = CardRow & Parameters<typeof headOf>[0];

/** Those of the cards that their learners hold, by deck, with what is stored of each deck: one statement, but for thousands
 *  of cards. */
export async function heldDecks(transaction: Prisma.TransactionClient, wanted: readonly CardOfLearner[]): Promise<HeldDeck[]> {
  const decks = new Map<string, HeldDeck & { readonly cards: CardRow[] }>();
  const learners = [...new Set(wanted.map(({ learnerId }) => learnerId))];
  const pairs = distinct(wanted).map(({ learnerId, cardId }) => Prisma.sql`(${learnerId}, ${cardId})`);
  for (const chunk of inChunks(pairs)) {
    for (const card of await readCards(transaction, learners, chunk)) {
      const key = `${card.learnerId} ${card.courseId}`;
      const deck = decks.get(key);
      if (deck === undefined) decks.set(key, { learnerId: asId<LearnerId>(card.learnerId), courseId: asId<CourseId>(card.courseId), head: headOf(card), cards: [card] });
      else deck.cards.push(card);
    }
  }
  return [...decks.values()];
}

/** The learners are named by themselves, as nobody looks into a list of pairs for which database holds them (docs/scale.md). */
function readCards(transaction: Prisma.TransactionClient, learners: LearnerId[], pairs: Prisma.Sql[]): Promise<CardInDeck[]> {
  return transaction.$queryRaw`
    SELECT c.*, ${headColumns} FROM "Card" c JOIN "User" u ON u."id" = c."learnerId"
    LEFT JOIN "DeckRollUp" d ON d."learnerId" = c."learnerId" AND d."courseId" = c."courseId"
    WHERE c."learnerId" IN (${Prisma.join(learners)}) AND (c."learnerId", c."id") IN (VALUES ${Prisma.join(pairs)})`;
}

function distinct(cards: readonly CardOfLearner[]): CardOfLearner[] {
  return [...new Map(cards.map((card) => [ownKey(card.learnerId, card.cardId), card])).values()];
}
