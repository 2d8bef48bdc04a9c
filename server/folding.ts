import { asId } from '@/core/ids';
import type { CardId, CourseId, LearnerId } from '@/core/ids';
import { foldCard } from '@/core/scheduling/fold';
import type { FoldedCard } from '@/core/scheduling/fold';
import { defaultParameters } from '@/core/scheduling/fsrs';
import { Prisma } from './db';
import type { Database } from './db';
import type { Card as CardRow, StudyEvent as EventRow } from './generated/sqlite/client';
import { projectFlags } from './questionFlags';
import { columnsOfCard } from './rows/cardRow';
import { rollUpCards } from './rollUps/keeping';
import { cardEventOfRow, courseEventOfRow } from './rows/eventRow';

/** Brings the stored states of some of a learner's cards, all of one course, and their roll-up in line with their events.
 *  Runs inside the transaction that wrote the events, after the learner's lock is taken. */
export async function refoldCards(
  transaction: Prisma.TransactionClient,
  learnerId: LearnerId,
  courseId: CourseId,
  cards: readonly CardRow[],
): Promise<ReadonlyMap<CardId, FoldedCard>> {
  const { cardEvents, courseEvents } = await storedEvents(transaction, learnerId, courseId, cards);
  const folded = foldEvents(cards, cardEvents, courseEvents);
  await writeStates(transaction, cards, folded);
  await rollUpCards(transaction, learnerId, courseId, folded);
  const applied = appliedIds(folded);
  await markUndone(transaction, learnerId, cardEvents, applied);
  await projectFlags(transaction, learnerId, cardEvents, applied);
  return folded;
}

/** What the events of some of a learner's cards, all of one course, come to; nothing is written. */
export async function foldStored(
  prisma: Database,
  learnerId: LearnerId,
  courseId: CourseId,
  cards: readonly CardRow[],
): Promise<ReadonlyMap<CardId, FoldedCard>> {
  const { cardEvents, courseEvents } = await storedEvents(prisma, learnerId, courseId, cards);
  return foldEvents(cards, cardEvents, courseEvents);
}

/** The events of some cards, and those of their course. */
interface StoredEvents {
  readonly cardEvents: readonly EventRow[];
  readonly courseEvents: readonly EventRow[];
}

/** Every event that bears on some of a learner's cards, all of one course. */
export async function storedEvents(
  prisma: Database | Prisma.TransactionClient,
  learnerId: LearnerId,
  courseId: CourseId,
  cards: readonly CardRow[],
): Promise<StoredEvents> {
  const ids = cards.map((card) => card.id);
  return {
    cardEvents: await prisma.studyEvent.findMany({ where: { learnerId, cardId: { in: ids } } }),
    courseEvents: await prisma.studyEvent.findMany({ where: { learnerId, courseId, cardId: null } }),
  };
}

/** What each of the cards comes to by these events. */
export function foldEvents(
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

/** SQLite takes 32,766 parameters a statement. */
const cardsPerStatement = 1000;

async function writeStates(
  transaction: Prisma.TransactionClient,
  cards: readonly CardRow[],
  folded: ReadonlyMap<CardId, FoldedCard>,
): Promise<void> {
  for (let start = 0; start < cards.length; start += cardsPerStatement) {
    await upsertStates(transaction, cards.slice(start, start + cardsPerStatement), folded);
  }
}

/** One statement for all of them, in SQL that both databases take. */
async function upsertStates(
  transaction: Prisma.TransactionClient,
  cards: readonly CardRow[],
  folded: ReadonlyMap<CardId, FoldedCard>,
): Promise<void> {
  const rows = cards.map((card) => {
    const stored = folded.get(asId<CardId>(card.id));
    const next = stored === undefined ? card : { ...card, ...columnsOfCard(stored) };
    return Prisma.sql`(${next.learnerId}, ${next.id}, ${next.courseId}, ${next.factId}, ${next.sectionId}, ${next.slot},
      ${next.position}, ${next.introducedAt}, ${next.phase}, ${next.dueAt}, ${next.stability}, ${next.difficulty},
      ${next.learningStep}, ${next.intervalDays}, ${next.reviews}, ${next.lapses}, ${next.firstReviewedAt},
      ${next.lastReviewedAt}, ${next.isSuspended}, ${next.buriedUntil}, ${next.isLeech}, ${next.isFlagged}, ${next.askedLast},
      ${next.wasCertainAndWrong})`;
  });
  await transaction.$executeRaw`
    INSERT INTO "Card" ("learnerId", "id", "courseId", "factId", "sectionId", "slot",
      "position", "introducedAt", "phase", "dueAt", "stability", "difficulty",
      "learningStep", "intervalDays", "reviews", "lapses", "firstReviewedAt", "lastReviewedAt",
      "isSuspended", "buriedUntil", "isLeech", "isFlagged", "askedLast", "wasCertainAndWrong")
    VALUES ${Prisma.join(rows)}
    ON CONFLICT ("learnerId", "id") DO UPDATE SET
      "phase" = excluded."phase", "dueAt" = excluded."dueAt", "stability" = excluded."stability",
      "difficulty" = excluded."difficulty", "learningStep" = excluded."learningStep",
      "intervalDays" = excluded."intervalDays", "reviews" = excluded."reviews", "lapses" = excluded."lapses",
      "firstReviewedAt" = excluded."firstReviewedAt", "lastReviewedAt" = excluded."lastReviewedAt",
      "isSuspended" = excluded."isSuspended", "buriedUntil" = excluded."buriedUntil", "isLeech" = excluded."isLeech",
      "isFlagged" = excluded."isFlagged", "askedLast" = excluded."askedLast",
      "wasCertainAndWrong" = excluded."wasCertainAndWrong"`;
}

/** The actions that count. */
export function appliedIds(folded: ReadonlyMap<CardId, FoldedCard>): Set<string> {
  return new Set([...folded.values()].flatMap(({ history }) => history.map(({ action }) => action.id)));
}

/** Marks what no longer counts, so that reports can leave it out without folding. */
async function markUndone(
  transaction: Prisma.TransactionClient,
  learnerId: LearnerId,
  rows: readonly EventRow[],
  applied: ReadonlySet<string>,
): Promise<void> {
  const changed = rows.filter((row) => isWronglyMarked(row, applied));
  for (const isUndone of [true, false]) {
    const ids = changed.filter((row) => row.isUndone !== isUndone).map((row) => row.id);
    if (ids.length > 0) {
      await transaction.studyEvent.updateMany({ where: { learnerId, id: { in: ids } }, data: { isUndone } });
    }
  }
}

/** Whether an event is marked as undone though it counts, or the other way about. */
export function isWronglyMarked({ id, kind, isUndone }: EventRow, applied: ReadonlySet<string>): boolean {
  return kind !== 'undo' && isUndone === applied.has(id);
}
