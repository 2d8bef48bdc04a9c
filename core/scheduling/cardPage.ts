import type { Fact } from '../facts/fact';
import type { Card } from './cardState';

/** A card with what it asks for. */
export interface ListedCard {
  readonly card: Card;
  readonly fact: Fact;
  /** 0..1; null for a card never seen. */
  readonly recall: number | null;
}

/** Some of a learner's cards. */
export interface CardPage {
  readonly cards: readonly ListedCard[];
  /** How many pass the filter, and how many pages they make. */
  readonly total: number;
  readonly pages: number;
}
