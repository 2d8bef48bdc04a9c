import type { CardId } from '../ids';
import type { Card } from './cardState';

/** The cards of a session. Which they are and how they lie never changes, only what they are like: another state of
 *  one is a copy of a list, which costs far less than one of a map, and a rating makes several. */
export interface CardSet {
  readonly list: readonly Card[];
  readonly places: ReadonlyMap<CardId, number>;
}

export function cardSetOf(list: readonly Card[]): CardSet {
  return { list, places: new Map(list.map(({ id }, place) => [id, place])) };
}

export function cardOf({ list, places }: CardSet, id: CardId): Card | undefined {
  return list[places.get(id) ?? -1];
}

/** The set with another state of a card; the same set where it lacks the card. */
export function withStateOf(set: CardSet, card: Card): CardSet {
  const place = set.places.get(card.id);
  return place === undefined ? set : { ...set, list: set.list.with(place, card) };
}
