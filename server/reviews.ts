import { asId } from '@/core/ids';
import type { CardId, CourseId, EventId } from '@/core/ids';
import type { Card } from '@/core/scheduling/cardState';
import { atCorrectedTime, correctTimes } from '@/core/scheduling/correctTime';
import type { CardEvent } from '@/core/scheduling/event';
import type { FoldedCard } from '@/core/scheduling/fold';
import type { ReportedEvent } from '@/core/scheduling/session';
import type { Instant } from '@/core/time';
import { lockLearner } from './database/learnerLock';
import { database } from './db';
import { considerFit } from './fitting/considerFit';
import type { Prisma } from './db';
import { refoldCards } from './folding';
import type { Card as CardRow } from './generated/sqlite/client';
import { cardOfRow } from './rows/cardRow';
import { rowOfEvent } from './rows/eventRow';
import type { Viewer } from './viewer';
import { metrics } from './watching/metrics';

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

export interface EventResult {
  readonly id: EventId;
  /** `duplicate`: had arrived before; `no-effect`: an undo of what was not the card's newest. */
  readonly status: 'accepted' | 'duplicate' | 'no-effect' | 'refused';
  readonly reason?: string;
}

export interface AcceptedBatch {
  readonly results: readonly EventResult[];
  /** New states of all cards the batch names. */
  readonly cards: readonly Card[];
}

/** A plan may move thousands of cards at once. */
const longestMs = 60_000;

/** Stores a batch of study events and folds the cards they touch, in one transaction that is on disk when this
 *  returns. Events that arrived before are left as they are; events of cards the learner lacks are refused. */
export async function acceptReviews(viewer: Viewer, batch: ReviewBatch, receivedAt: Instant): Promise<AcceptedBatch> {
  const prisma = await database();
  const stored = await prisma.$transaction((transaction) => storeAndFold(transaction, viewer, batch, receivedAt), { timeout: longestMs });
  for (const [courseId, reviews] of stored.reviewsByCourse) considerFit(viewer.learnerId, courseId, reviews);
  metrics().reviewsSaved.inc(stored.accepted.results.filter(({ status }) => status === 'accepted').length);
  return stored.accepted;
}

interface StoredBatch {
  readonly accepted: AcceptedBatch;
  /** How many reviews came that were not known before. */
  readonly reviewsByCourse: ReadonlyMap<CourseId, number>;
}

async function storeAndFold(
  transaction: Prisma.TransactionClient,
  viewer: Viewer,
  batch: ReviewBatch,
  receivedAt: Instant,
): Promise<StoredBatch> {
  const { learnerId } = viewer;
  await lockLearner(transaction, learnerId);
  const cardIds = [...new Set(batch.events.map((event) => event.cardId))];
  const cards = await transaction.card.findMany({ where: { learnerId, id: { in: cardIds } } });
  const cardById = new Map(cards.map((card) => [card.id, card]));
  const knownEvents = batch.events.filter((event) => cardById.has(event.cardId));
  const stored = await transaction.studyEvent.findMany({
    where: { learnerId, id: { in: knownEvents.map((event) => event.id) } },
    select: { id: true },
  });
  const arrivedBefore = new Set(stored.map((row) => row.id));
  const fresh = uniqueById(knownEvents).filter((event) => !arrivedBefore.has(event.id));
  await insertEvents(transaction, viewer, { ...batch, events: fresh }, cardById, receivedAt);
  const folded = await refoldByCourse(transaction, viewer, cards);
  return {
    accepted: {
      results: batch.events.map((event) => resultOf(event, cardById, arrivedBefore, folded)),
      cards: cards.map((card) => foldedCard(card, folded)),
    },
    reviewsByCourse: countByCourse(fresh, cardById),
  };
}

function countByCourse(events: readonly SentEvent[], cardById: ReadonlyMap<string, CardRow>): Map<CourseId, number> {
  const counts = new Map<CourseId, number>();
  for (const { kind, cardId } of events) {
    const courseId = cardById.get(cardId)?.courseId;
    if (kind === 'review' && courseId !== undefined) counts.set(asId<CourseId>(courseId), (counts.get(asId<CourseId>(courseId)) ?? 0) + 1);
  }
  return counts;
}

async function insertEvents(
  transaction: Prisma.TransactionClient,
  { learnerId }: Viewer,
  batch: ReviewBatch,
  cardById: ReadonlyMap<string, CardRow>,
  receivedAt: Instant,
): Promise<void> {
  if (batch.events.length === 0) return;
  const corrected = correctTimes({
    events: batch.events,
    sentAt: batch.sentAt,
    receivedAt,
    existsSince: (event) => Math.max(cardById.get(event.cardId)?.introducedAt.getTime() ?? receivedAt, event.since ?? -Infinity),
  });
  const data = batch.events.map((sent, index) => {
    const event = eventOf(sent, corrected[index] ?? receivedAt);
    const courseId = asId<CourseId>(cardById.get(sent.cardId)?.courseId ?? '');
    return rowOfEvent(learnerId, { event, courseId, clientAt: sent.at, receivedAt });
  });
  await transaction.studyEvent.createMany({ data });
}

function eventOf({ since: _since, ...sent }: SentEvent, at: Instant): CardEvent {
  return atCorrectedTime(sent.kind === 'review' ? { ...sent, source: 'study' } : sent, at);
}

async function refoldByCourse(
  transaction: Prisma.TransactionClient,
  { learnerId }: Viewer,
  cards: readonly CardRow[],
): Promise<ReadonlyMap<CardId, FoldedCard>> {
  const folded = new Map<CardId, FoldedCard>();
  for (const course of new Set(cards.map((card) => card.courseId))) {
    const ofCourse = cards.filter((card) => card.courseId === course);
    const states = await refoldCards(transaction, learnerId, asId<CourseId>(course), ofCourse);
    for (const [id, state] of states) folded.set(id, state);
  }
  return folded;
}

function resultOf(
  event: SentEvent,
  cardById: ReadonlyMap<string, CardRow>,
  arrivedBefore: ReadonlySet<string>,
  folded: ReadonlyMap<CardId, FoldedCard>,
): EventResult {
  if (!cardById.has(event.cardId)) {
    return { id: event.id, status: 'refused', reason: 'There is no such card in your deck.' };
  }
  if (arrivedBefore.has(event.id)) return { id: event.id, status: 'duplicate' };
  if (event.kind === 'undo' && folded.get(event.cardId)?.effectiveUndos.has(event.id) !== true) {
    return { id: event.id, status: 'no-effect', reason: "Only what was done last to a card can be undone." };
  }
  return { id: event.id, status: 'accepted' };
}

function foldedCard(row: CardRow, folded: ReadonlyMap<CardId, FoldedCard>): Card {
  const card = cardOfRow(row);
  const { state, control } = folded.get(card.id) ?? card;
  return { ...card, state, control };
}

function uniqueById(events: readonly SentEvent[]): SentEvent[] {
  return [...new Map(events.map((event) => [event.id, event])).values()];
}
