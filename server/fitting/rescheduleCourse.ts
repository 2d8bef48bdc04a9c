import { asId } from '@/core/ids';
import type { CardId, CourseId, LearnerId } from '@/core/ids';
import type { CourseEvent } from '@/core/scheduling/event';
import type { CardChange } from '@/core/scheduling/fit/preview';
import { foldCard } from '@/core/scheduling/fold';
import { defaultParameters } from '@/core/scheduling/fsrs';
import { lockLearner } from '../database/learnerLock';
import { database } from '../db';
import type { Prisma } from '../db';
import { refoldCards } from '../refolding';
import type { Card as CardRow } from '../generated/sqlite/client';
import { cardStateOfRow } from '../rows/cardRow';
import { cardEventOfRow } from '../rows/eventRow';

/** Cards folded before requests get their turn. */
const chunkSize = 100;

/** Brings all of a learner's cards in a course in line with their events, a few at a time. Cards that have not had
 *  their turn yet keep the schedule they have; whatever happens to one in between folds it anew by itself. */
export async function refoldCourse(learnerId: LearnerId, courseId: CourseId): Promise<void> {
  const prisma = await database();
  for (let after: string | null = ''; after !== null; ) {
    const from: string = after;
    after = await prisma.$transaction(async (transaction) => {
      await lockLearner(transaction, learnerId);
      const cards = await cardsAfter(transaction, { learnerId, courseId }, from);
      await refoldCards(transaction, learnerId, courseId, cards);
      return cards.at(-1)?.id ?? null;
    });
  }
}

/** What would become of each of a learner's cards in a course that is still asked if the events of the course were these. */
export async function changesBy(learnerId: LearnerId, courseId: CourseId, courseEvents: readonly CourseEvent[]): Promise<CardChange[]> {
  const prisma = await database();
  const changes: CardChange[] = [];
  for (let after: string | null = ''; after !== null; ) {
    const cards: CardRow[] = await cardsAfter(prisma, { learnerId, courseId, retiredAt: null }, after);
    const rows = await prisma.studyEvent.findMany({ where: { learnerId, cardId: { in: cards.map(({ id }) => id) } } });
    const eventsOf = new Map(cards.map(({ id }) => [id, rows.filter((row) => row.cardId === id).map(cardEventOfRow)]));
    for (const card of cards) {
      const { state } = foldCard(asId<CardId>(card.id), eventsOf.get(card.id) ?? [], courseEvents, defaultParameters);
      changes.push({ before: cardStateOfRow(card), after: state });
    }
    after = cards.at(-1)?.id ?? null;
  }
  return changes;
}

/** The next of these cards that have been met, by id. */
function cardsAfter(prisma: Prisma.TransactionClient, which: Prisma.CardWhereInput, after: string): Promise<CardRow[]> {
  return prisma.card.findMany({
    where: { ...which, id: { gt: after }, phase: { not: 'new' } },
    orderBy: { id: 'asc' },
    take: chunkSize,
  });
}
