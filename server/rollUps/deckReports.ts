import { deckReport, emptyDeck } from '@/core/analytics/rollUp/deckReport';
import type { DeckReport } from '@/core/analytics/rollUp/deckReport';
import type { LearnerId } from '@/core/ids';
import { Prisma } from '../db';
import type { Database } from '../db';
import type { DeckRollUp as DeckRow } from '../generated/sqlite/client';
import type { PublishedCourse } from '../outline';
import { Remembered } from '../remembered';
import { placesOfCards } from './cardPlaces';
import type { CardPlaces } from './cardPlaces';
import { numbersOfColumn } from './columns';

/** Whose deck, and what it is like: all but its numbers. */
export type DeckKey = Pick<DeckRow, 'learnerId' | 'cardList' | 'hash'>;

interface Read {
  readonly hash: string;
  readonly places: CardPlaces;
  readonly report: DeckReport;
}

/** By learner and course. Twice a large class's: some 40 kB each. */
const remembered = new Remembered<string, Read>(1_000);
const decksPerStatement = 1_000;

/** Learners' decks in a course as reports of a class read them, by learner. Of a class few have studied since somebody
 *  looked: only what has changed since is read. */
export async function deckReports(prisma: Database, course: PublishedCourse, decks: readonly DeckKey[]): Promise<ReadonlyMap<string, DeckReport>> {
  const reports = new Map<string, DeckReport>();
  const unread: string[] = [];
  for (const deck of decks) {
    const read = remembered.get(keyOf(course, deck));
    if (read?.hash === deck.hash && read.places === (await placesOfCards(prisma, course, deck.cardList))) reports.set(deck.learnerId, read.report);
    else unread.push(deck.learnerId);
  }
  for (let start = 0; start < unread.length; start += decksPerStatement) {
    for (const deck of await storedDecks(prisma, course, unread.slice(start, start + decksPerStatement))) {
      const places = await placesOfCards(prisma, course, deck.cardList);
      const report = deckReport(numbersOfColumn(deck.numbers), places);
      remembered.set(keyOf(course, deck), { hash: deck.hash, places, report });
      reports.set(deck.learnerId, report);
    }
  }
  return reports;
}

/** The same of one learner. */
export async function deckReportOf(prisma: Database, course: PublishedCourse, learnerId: LearnerId): Promise<DeckReport> {
  const where = { learnerId, courseId: course.outline.course.id };
  const deck = await prisma.deckRollUp.findFirst({ where, select: { learnerId: true, cardList: true, hash: true } });
  return deck === null ? emptyDeck : ((await deckReports(prisma, course, [deck])).get(learnerId) ?? emptyDeck);
}

function keyOf(course: PublishedCourse, { learnerId }: Pick<DeckRow, 'learnerId'>): string {
  return `${learnerId} ${course.outline.course.id}`;
}

function storedDecks(prisma: Database, course: PublishedCourse, learnerIds: readonly string[]): Promise<Omit<DeckRow, 'courseId'>[]> {
  return prisma.$queryRaw`
    SELECT "learnerId", "cardList", "numbers", "hash" FROM "DeckRollUp"
    WHERE "courseId" = ${course.outline.course.id} AND "learnerId" IN (${Prisma.join(learnerIds)})`;
}
