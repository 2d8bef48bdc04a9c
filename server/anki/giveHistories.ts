import type { CourseId } from '@/core/ids';
import type { ReportedEvent } from '@/core/scheduling/session';
import type { Instant } from '@/core/time';
import { addCards } from '../cards';
import { lockLearner } from '../database/learnerLock';
import { database } from '../db';
import { acceptReviews } from '../reviews';
import type { Viewer } from '../viewer';
import type { CardWithHistory } from './deckEvents';

const cardsAtOnce = 500;
const eventsAtOnce = 1_000;

/** Gives the viewer these cards of a course, each since it was first reviewed, and their histories as events: what came
 *  before comes to nothing again. Gives how many reviews were new. */
export async function giveHistories(viewer: Viewer, courseId: CourseId, cards: readonly CardWithHistory[], now: Instant): Promise<number> {
  for (let start = 0; start < cards.length; start += cardsAtOnce) await giveCards(viewer, courseId, cards.slice(start, start + cardsAtOnce), now);
  const stored = await (await database()).studyEvent.findMany({ where: { learnerId: viewer.learnerId, courseId }, select: { id: true } });
  const known = new Set(stored.map(({ id }) => id));
  let added = 0;
  for (const events of portions(cards.map((card) => card.events.filter(({ id }) => !known.has(id))))) {
    const { results } = await acceptReviews(viewer, { sentAt: now, events }, now);
    const reviews = new Set(events.filter(({ kind }) => kind === 'review').map(({ id }) => id));
    added += results.filter(({ id, status }) => status === 'accepted' && reviews.has(id)).length;
  }
  return added;
}

async function giveCards(viewer: Viewer, courseId: CourseId, cards: readonly CardWithHistory[], now: Instant): Promise<void> {
  const { learnerId } = viewer;
  const since = (card: CardWithHistory): Instant => Math.min(now, card.events[0]?.at ?? now);
  const prisma = await database();
  await prisma.$transaction(async (transaction) => {
    await lockLearner(transaction, learnerId);
    await addCards(transaction, learnerId, courseId, cards.map((card) => ({ factId: card.factId, slot: card.slot, since: since(card) })), now);
    const held = await transaction.card.findMany({ where: { learnerId, id: { in: cards.map(({ id }) => id) } }, select: { id: true, introducedAt: true } });
    const heldSince = new Map(held.map(({ id, introducedAt }) => [id, introducedAt.getTime()]));
    // Held here already, and reviewed in Anki before that: nothing happens to a card before it is there.
    for (const card of cards.filter((one) => (heldSince.get(one.id) ?? 0) > since(one))) {
      await transaction.card.updateMany({ where: { learnerId, id: card.id }, data: { introducedAt: new Date(since(card)) } });
    }
  }, { timeout: 60_000 });
}

/** The events of whole cards, so that each is folded once, some hundreds at a time. */
function portions(ofCards: readonly (readonly ReportedEvent[])[]): ReportedEvent[][] {
  const parts: ReportedEvent[][] = [];
  for (const events of ofCards) {
    const last = parts.at(-1);
    if (last !== undefined && last.length + events.length <= eventsAtOnce) last.push(...events);
    else if (events.length > 0) parts.push([...events]);
  }
  return parts;
}

/** Cards that went out from here come back with reviews that are known here by ids of their own: what was at the same time is
 *  the same. */
export async function withoutKnownReviews({ learnerId }: Viewer, courseId: CourseId, cards: readonly CardWithHistory[]): Promise<CardWithHistory[]> {
  const prisma = await database();
  const rows = await prisma.studyEvent.findMany({
    where: { learnerId, courseId, kind: { in: ['review', 'reset'] } },
    select: { id: true, cardId: true, at: true },
  });
  const known = new Map<string, { readonly id: string; readonly at: Instant }[]>();
  for (const { id, cardId, at } of rows) known.set(cardId ?? '', [...(known.get(cardId ?? '') ?? []), { id, at: at.getTime() }]);
  return cards.map((card) => {
    const own = known.get(card.id) ?? [];
    // What was brought from Anki before has its own id, by which it is told apart.
    const isKnown = (event: ReportedEvent): boolean => own.some(({ id, at }) => id !== event.id && Math.abs(at - event.at) < sameMs);
    const fresh = card.events.filter((event) => !isKnown(event));
    const isNews = fresh.some(({ kind }) => kind === 'review' || kind === 'reset');
    return { ...card, events: isNews ? fresh : [] };
  });
}

/** Reviews of one moment are parted by a millisecond each on their way out. */
const sameMs = 1_000;
