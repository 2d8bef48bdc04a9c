import { asId } from '@/core/ids';
import type { CardId, CourseId, EventId } from '@/core/ids';
import type { Card } from '@/core/scheduling/cardState';
import { atCorrectedTime, correctTimes } from '@/core/scheduling/correctTime';
import type { CardEvent } from '@/core/scheduling/event';
import type { FoldedCard } from '@/core/scheduling/fold';
import type { ReportedEvent } from '@/core/scheduling/session';
import type { Instant } from '@/core/time';
import { lockLearners } from '../database/learnerLock';
import type { Prisma } from '../db';
import type { Card as CardRow } from '../generated/sqlite/client';
import { refoldDecks } from '../refolding';
import type { HeldDeck } from '../refolding';
import { cardOfRow } from '../rows/cardRow';
import type { Viewer } from '../viewer';
import { heldDecks } from './heldDecks';
import { insertEvents } from './insertEvents';
import type { EventOfLearner } from './insertEvents';
import { ownKey } from './ownKey';

/** What a browser reports; times are of its own clock. */
export type SentEvent = ReportedEvent & {
  /** The server's clock when the browser last heard of it: the event happened no earlier. */
  readonly since?: Instant;
};

export interface ReviewBatch {
  /** The sender's clock when it sent the batch. */
  readonly sentAt: Instant;
  readonly events: readonly SentEvent[];
}

/** A batch as it came. */
export interface ReceivedBatch extends ReviewBatch {
  readonly viewer: Viewer;
  readonly receivedAt: Instant;
}

export interface EventResult {
  readonly id: EventId;
  /** `duplicate`: had arrived before; `no-effect`: an undo of what was not the card's newest. */
  readonly status: 'accepted' | 'duplicate' | 'no-effect' | 'refused';
  readonly reason?: string;
}

export interface StoredBatch {
  readonly results: readonly EventResult[];
  /** New states of all cards that the batch names. */
  readonly cards: readonly Card[];
  /** How many reviews came that were not known before. */
  readonly reviewsByCourse: ReadonlyMap<CourseId, number>;
}

/** Stores batches of study events, of any learners, and folds the cards they touch; gives what became of each. The statements
 *  are as few for many batches as for one. */
export async function storeBatches(transaction: Prisma.TransactionClient, batches: readonly ReceivedBatch[]): Promise<StoredBatch[]> {
  await lockLearners(transaction, [...new Set(batches.map(({ viewer }) => viewer.learnerId))]);
  const decks = await heldDecks(transaction, batches.flatMap(({ viewer: { learnerId }, events }) => events.map(({ cardId }) => ({ learnerId, cardId }))));
  const cards = byKey(decks, (deck) => deck.cards.map((card) => [card.id, card]));
  const added = await insertEvents(transaction, batches.flatMap((batch) => correctedEvents(batch, cards)));
  const folded = byKey(await refoldDecks(transaction, decks), (deck) => [...deck.folded]);
  return batches.map((batch) => {
    const fresh = new Set(batch.events.map(({ id }) => id).filter((id) => added.has(keyOf(batch, id))));
    // What the same learner sent twice within a group counts as come with the first.
    for (const id of fresh) added.delete(keyOf(batch, id));
    return storedBatch(batch, fresh, { cards, folded });
  });
}

/** Values by what is a learner's own: a card, or an event. */
type ByKey<Value> = ReadonlyMap<string, Value>;

interface Found {
  readonly cards: ByKey<CardRow>;
  readonly folded: ByKey<FoldedCard>;
}

function keyOf({ viewer }: ReceivedBatch, id: string): string {
  return ownKey(viewer.learnerId, id);
}

function byKey<Deck extends HeldDeck, Value>(decks: readonly Deck[], valuesOf: (deck: Deck) => (readonly [string, Value])[]): ByKey<Value> {
  return new Map(decks.flatMap((deck) => valuesOf(deck).map(([id, value]) => [ownKey(deck.learnerId, id), value] as const)));
}

/** The events of the cards that the learner holds, at corrected times. */
function correctedEvents(batch: ReceivedBatch, cards: ByKey<CardRow>): EventOfLearner[] {
  const { viewer: { learnerId }, sentAt, receivedAt } = batch;
  const events = batch.events.flatMap((sent) => {
    const card = cards.get(keyOf(batch, sent.cardId));
    return card === undefined ? [] : [{ sent, card, at: sent.at }];
  });
  const existsSince = ({ sent, card }: (typeof events)[number]): Instant => Math.max(card.introducedAt.getTime(), sent.since ?? -Infinity);
  const times = correctTimes({ events, sentAt, receivedAt, existsSince });
  return events.map(({ sent, card }, index) => ({
    learnerId, courseId: asId<CourseId>(card.courseId), event: eventOf(sent, times[index] ?? receivedAt), clientAt: sent.at, receivedAt,
  }));
}

function eventOf({ since: _since, ...sent }: SentEvent, at: Instant): CardEvent {
  return atCorrectedTime(sent.kind === 'review' ? { ...sent, source: 'study' } : sent, at);
}

function storedBatch(batch: ReceivedBatch, fresh: ReadonlySet<EventId>, { cards, folded }: Found): StoredBatch {
  const named = new Set(batch.events.map(({ cardId }) => keyOf(batch, cardId)));
  return {
    results: batch.events.map((event) => resultOf(event, folded.get(keyOf(batch, event.cardId)), fresh)),
    cards: [...named].flatMap((key) => foldedCard(cards.get(key), folded.get(key)) ?? []),
    reviewsByCourse: countByCourse(batch.events.filter(({ kind, id }) => kind === 'review' && fresh.has(id)), (cardId) => cards.get(keyOf(batch, cardId))),
  };
}

function countByCourse(reviews: readonly SentEvent[], cardOf: (id: CardId) => CardRow | undefined): Map<CourseId, number> {
  const counts = new Map<CourseId, number>();
  for (const { cardId } of reviews) {
    const courseId = asId<CourseId>(cardOf(cardId)?.courseId ?? '');
    counts.set(courseId, (counts.get(courseId) ?? 0) + 1);
  }
  return counts;
}

function foldedCard(row: CardRow | undefined, folded: FoldedCard | undefined): Card | null {
  return row === undefined || folded === undefined ? null : { ...cardOfRow(row), state: folded.state, control: folded.control };
}

function resultOf(event: SentEvent, card: FoldedCard | undefined, fresh: ReadonlySet<EventId>): EventResult {
  if (card === undefined) return { id: event.id, status: 'refused', reason: 'There is no such card in your deck.' };
  if (!fresh.has(event.id)) return { id: event.id, status: 'duplicate' };
  if (event.kind === 'undo' && !card.effectiveUndos.has(event.id)) {
    return { id: event.id, status: 'no-effect', reason: 'Only what was done last to a card can be undone.' };
  }
  return { id: event.id, status: 'accepted' };
}
