import { differentCards } from '@/core/analytics/rollUp/differences';
import { unpackDeck } from '@/core/analytics/rollUp/packedDeck';
import { dayNumber } from '@/core/scheduling/calendar';
import { learnerDay } from '@/core/scheduling/day';
import type { Instant } from '@/core/time';
import type { Provider } from '../database/location';
import { inSnapshot } from '../database/snapshot';
import type { PrismaClient } from '../db';
import { wrongAnswerCounts } from './answerCounts';
import { deckHead, packedDeck } from './keeping';
import type { DeckKey } from './keeping';
import { decksOf, recomputedDeck } from './rebuilding';
import type { Progress } from './rebuilding';

/** What of the roll-ups does not agree with the events that it is a fold of. */
export interface RollUpCheck {
  readonly decks: number;
  readonly wrongDecks: readonly WrongDeck[];
  readonly wrongAttempts: readonly { readonly learnerId: string; readonly attemptId: string }[];
}

export interface WrongDeck extends DeckKey {
  /** The names of the cards that differ. */
  readonly cards: readonly string[];
}

/** Folds all events anew and compares; nothing is changed. */
export async function checkRollUps(prisma: PrismaClient, provider: Provider, now: Instant, progress: Progress): Promise<RollUpCheck> {
  const decks = await decksOf(prisma);
  const wrongDecks: WrongDeck[] = [];
  for (const [index, key] of decks.entries()) {
    // So that no review comes between what is compared.
    const cards = await inSnapshot(prisma, provider, async (transaction) => {
      const head = await deckHead(transaction, key);
      const stored = unpackDeck(await packedDeck(transaction, key, head));
      return differentCards(stored, await recomputedDeck(transaction, key, head.turn), dayNumber(learnerDay(now, head.turn)));
    });
    if (cards.length > 0) wrongDecks.push({ ...key, cards });
    progress(index + 1, decks.length);
  }
  return { decks: decks.length, wrongDecks, wrongAttempts: await wrongAnswerCounts(prisma) };
}
