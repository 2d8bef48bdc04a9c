import { asId } from '@/core/ids';
import type { CardId, CourseId, LearnerId } from '@/core/ids';
import { foldCard } from '@/core/scheduling/fold';
import type { FoldedCard } from '@/core/scheduling/fold';
import { defaultParameters } from '@/core/scheduling/fsrs';
import { Prisma } from './db';
import type { Card as CardRow, StudyEvent as EventRow } from './generated/sqlite/client';
import { columnsOfCardState } from './rows/cardRow';
import { cardEventOfRow, courseEventOfRow } from './rows/eventRow';

/** Brings the stored states of some of a learner's cards, all of one course, in line with their events.
 *  Runs inside the transaction that wrote the events, after the learner's lock is taken. */
export async function refoldCards(
  transaction: Prisma.TransactionClient,
  learnerId: LearnerId,
  courseId: CourseId,
  cards: readonly CardRow[],
): Promise<ReadonlyMap<CardId, FoldedCard>> {
  const ids = cards.map((card) => card.id);
  const cardEvents = await transaction.studyEvent.findMany({ where: { learnerId, cardId: { in: ids } } });
  const courseEvents = await transaction.studyEvent.findMany({ where: { learnerId, courseId, cardId: null } });
  const folded = foldAll(cards, cardEvents, courseEvents);
  await writeStates(transaction, cards, folded);
  await markUndone(transaction, learnerId, cardEvents, folded);
  return folded;
}

function foldAll(
  cards: readonly CardRow[],
  cardEvents: readonly EventRow[],
  courseEvents: readonly EventRow[],
): ReadonlyMap<CardId, FoldedCard> {
  const ofCourse = courseEvents.map(courseEventOfRow);
  const eventsByCard = new Map<string, EventRow[]>(cards.map((card) => [card.id, []]));
  for (const row of cardEvents) eventsByCard.get(row.cardId ?? '')?.push(row);
  const folded = new Map<CardId, FoldedCard>();
  for (const [id, rows] of eventsByCard) {
    const cardId = asId<CardId>(id);
    folded.set(cardId, foldCard(cardId, rows.map(cardEventOfRow), ofCourse, defaultParameters));
  }
  return folded;
}

/** One statement for all cards, in SQL that both databases take. */
async function writeStates(
  transaction: Prisma.TransactionClient,
  cards: readonly CardRow[],
  folded: ReadonlyMap<CardId, FoldedCard>,
): Promise<void> {
  const rows = cards.map((card) => {
    const state = folded.get(asId<CardId>(card.id))?.state;
    const next = state === undefined ? card : { ...card, ...columnsOfCardState(state) };
    return Prisma.sql`(${next.learnerId}, ${next.id}, ${next.courseId}, ${next.factId}, ${next.sectionId}, ${next.slot},
      ${next.position}, ${next.introducedAt}, ${next.phase}, ${next.dueAt}, ${next.stability}, ${next.difficulty},
      ${next.learningStep}, ${next.intervalDays}, ${next.reviews}, ${next.lapses}, ${next.firstReviewedAt},
      ${next.lastReviewedAt})`;
  });
  if (rows.length === 0) return;
  await transaction.$executeRaw`
    INSERT INTO "Card" ("learnerId", "id", "courseId", "factId", "sectionId", "slot",
      "position", "introducedAt", "phase", "dueAt", "stability", "difficulty",
      "learningStep", "intervalDays", "reviews", "lapses", "firstReviewedAt", "lastReviewedAt")
    VALUES ${Prisma.join(rows)}
    ON CONFLICT ("learnerId", "id") DO UPDATE SET
      "phase" = excluded."phase", "dueAt" = excluded."dueAt", "stability" = excluded."stability",
      "difficulty" = excluded."difficulty", "learningStep" = excluded."learningStep",
      "intervalDays" = excluded."intervalDays", "reviews" = excluded."reviews", "lapses" = excluded."lapses",
      "firstReviewedAt" = excluded."firstReviewedAt", "lastReviewedAt" = excluded."lastReviewedAt"`;
}

/** Flags the reviews that no longer count, so that reports can leave them out without folding. */
async function markUndone(
  transaction: Prisma.TransactionClient,
  learnerId: LearnerId,
  rows: readonly EventRow[],
  folded: ReadonlyMap<CardId, FoldedCard>,
): Promise<void> {
  const applied = new Set<string>();
  for (const card of folded.values()) for (const review of card.applied) applied.add(review.id);
  const changed = rows.filter((row) => row.kind === 'review' && row.isUndone === applied.has(row.id));
  for (const isUndone of [true, false]) {
    const ids = changed.filter((row) => row.isUndone !== isUndone).map((row) => row.id);
    if (ids.length > 0) {
      await transaction.studyEvent.updateMany({ where: { learnerId, id: { in: ids } }, data: { isUndone } });
    }
  }
}
