import { asId } from '@/core/ids';
import type { CardId, CourseId, LearnerId } from '@/core/ids';
import { foldCard } from '@/core/scheduling/fold';
import type { FoldedCard } from '@/core/scheduling/fold';
import { defaultParameters } from '@/core/scheduling/fsrs';
import { inChunks } from './database/chunks';
import { Prisma } from './db';
import type { Database } from './db';
import type { Card as CardRow, StudyEvent as EventRow } from './generated/sqlite/client';
import { cardEventOfRow, courseEventOfRow } from './rows/eventRow';

/** Some of the cards that a learner holds of a course. */
export interface HeldCards {
  readonly learnerId: LearnerId;
  readonly courseId: CourseId;
  readonly cards: readonly CardRow[];
}

/** Every event that bears on some cards: their own, and those of their course. */
export interface StoredEvents {
  readonly cardEvents: readonly EventRow[];
  readonly courseEvents: readonly EventRow[];
}

/** What the events of some of a learner's cards, all of one course, come to; nothing is written. */
export async function foldStored(
  prisma: Database,
  learnerId: LearnerId,
  courseId: CourseId,
  cards: readonly CardRow[],
): Promise<ReadonlyMap<CardId, FoldedCard>> {
  return foldEvents(cards, await storedEvents(prisma, { learnerId, courseId, cards }));
}

export async function storedEvents(prisma: Database, held: HeldCards): Promise<StoredEvents> {
  return eventsOf(held, await readEvents(prisma, [held]));
}

/** The events among `rows` that bear on some cards. */
export function eventsOf({ learnerId, courseId }: HeldCards, rows: readonly EventRow[]): StoredEvents {
  const own = rows.filter((row) => row.learnerId === learnerId && row.courseId === courseId);
  return { cardEvents: own.filter(({ cardId }) => cardId !== null), courseEvents: own.filter(({ cardId }) => cardId === null) };
}

/** The events of cards of any learners, and those of whatever courses they study: one statement, but for thousands of cards. */
export async function readEvents(prisma: Database, held: readonly HeldCards[]): Promise<EventRow[]> {
  const pairs = held.flatMap(({ learnerId, cards }) => cards.map(({ id }) => Prisma.sql`(${learnerId}, ${id})`));
  const learners = [...new Set(held.map(({ learnerId }) => learnerId))];
  const rows: EventRow[] = [];
  for (const [index, chunk] of inChunks(pairs).entries()) {
    // Learners by themselves too, as nobody looks into a list of pairs for which database holds them (docs/scale.md).
    const ofLearners = Prisma.sql`SELECT * FROM "StudyEvent" WHERE "learnerId" IN (${Prisma.join(learners)})`;
    const ofCards = Prisma.sql`${ofLearners} AND ("learnerId", "cardId") IN (VALUES ${Prisma.join(chunk)})`;
    const ofCourses = Prisma.sql`${ofLearners} AND "cardId" IS NULL`;
    rows.push(...(await prisma.$queryRaw<EventRow[]>(index === 0 ? Prisma.sql`${ofCards} UNION ALL ${ofCourses}` : ofCards)));
  }
  return rows;
}

/** What each of the cards comes to by these events. */
export function foldEvents(cards: readonly CardRow[], { cardEvents, courseEvents }: StoredEvents): ReadonlyMap<CardId, FoldedCard> {
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

/** The actions that count. */
export function appliedIds(folded: ReadonlyMap<CardId, FoldedCard>): Set<string> {
  return new Set([...folded.values()].flatMap(({ history }) => history.map(({ action }) => action.id)));
}

/** Whether an event is marked as undone though it counts, or the other way about. */
export function isWronglyMarked({ id, kind, isUndone }: EventRow, applied: ReadonlySet<string>): boolean {
  return kind !== 'undo' && isUndone === applied.has(id);
}
