import type { CardId } from '@/core/ids';
import { seededRandom } from '@/core/random';
import type { Card } from '@/core/scheduling/cardState';
import type { Rating } from '@/core/scheduling/event';
import { powerLawMind } from '@/core/simulation/memory/powerLaw';
import type { TrueMemory } from '@/core/simulation/memory/trueMemory';
import type { Instant } from '@/core/time';

/** What a simulated learner truly knows, card by card, beside what the program believes. */
export interface Memories {
  /** Probability of recall, 0..1; null where the card was never asked. */
  readonly recallAt: (card: Card, now: Instant) => number | null;
  readonly answered: (card: Card, rating: Rating, now: Instant) => void;
}

/** The memories of somebody who has studied nothing yet; the same for the same seed. */
export function freshMemories(seed: string): Memories {
  const mind = powerLawMind(seededRandom(`${seed} mind`));
  const known = new Map<CardId, TrueMemory>();
  const unasked = (card: Card): TrueMemory => mind(seededRandom(`${seed} ${card.id}`));
  /** A quiz asks cards too, and does not tell which: they count as learned there. */
  const memoryOf = (card: Card): TrueMemory | null =>
    known.get(card.id) ?? (card.state.phase === 'new' ? null : unasked(card).after('good', card.state.firstReviewedAt));
  return {
    recallAt: (card, now) => memoryOf(card)?.recallAt(now) ?? null,
    answered: (card, rating, now) => void known.set(card.id, (memoryOf(card) ?? unasked(card)).after(rating, now)),
  };
}
