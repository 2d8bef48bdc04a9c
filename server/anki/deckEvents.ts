import { createHash } from 'node:crypto';
import type { AnkiCard, AnkiReview } from '@/core/exchange/anki/collection';
import { takeHistory } from '@/core/exchange/anki/takenHistory';
import type { TakenHistory } from '@/core/exchange/anki/takenHistory';
import { asId, cardIdOf } from '@/core/ids';
import type { CardId, CourseId, EventId, FactId } from '@/core/ids';
import type { Instant } from '@/core/time';
import type { ReadDeck } from './readDeck';

/** A card of a course here with what it went through in Anki. */
export interface CardWithHistory extends TakenHistory {
  readonly id: CardId;
  readonly factId: FactId;
  readonly slot: string;
}

/** Where a card of Anki belongs here. */
interface PlacedCard {
  readonly factId: FactId;
  readonly slot: string;
  readonly guid: string;
  readonly card: AnkiCard;
}

/** The histories of some cards of one course. */
export function historiesOf(courseId: CourseId, cards: readonly PlacedCard[], read: Pick<ReadDeck, 'reviews' | 'createdAt' | 'hasThreeButtonSteps'>): CardWithHistory[] {
  const reviews = reviewsByCard(read.reviews);
  return cards.map(({ factId, slot, guid, card }) => {
    const id = cardIdOf(courseId, factId, slot);
    const name = (at: Instant, what: string): EventId => eventIdOf(at, `${courseId} ${guid} ${card.ordinal} ${what}`);
    return { id, factId, slot, ...takeHistory(id, card, reviews.get(card.id) ?? [], read, name) };
  });
}

function reviewsByCard(reviews: readonly AnkiReview[]): ReadonlyMap<number, AnkiReview[]> {
  const found = new Map<number, AnkiReview[]>();
  for (const review of reviews) {
    const own = found.get(review.cardId);
    if (own === undefined) found.set(review.cardId, [review]);
    else own.push(review);
  }
  return found;
}

/** A UUIDv7 of a moment whose random part is fixed by what happened, so that whoever brings it again brings the same. */
function eventIdOf(at: Instant, what: string): EventId {
  const time = Math.max(0, at).toString(16).padStart(12, '0').slice(-12);
  const hash = createHash('sha256').update(`${at} ${what}`).digest('hex');
  const variant = (8 + (Number.parseInt(hash.charAt(3), 16) % 4)).toString(16);
  return asId<EventId>(`${time.slice(0, 8)}-${time.slice(8)}-7${hash.slice(0, 3)}-${variant}${hash.slice(4, 7)}-${hash.slice(7, 19)}`);
}
