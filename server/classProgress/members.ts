import { deckReport, emptyDeck } from '@/core/analytics/rollUp/deckReport';
import type { CardPlace, DeckReport } from '@/core/analytics/rollUp/deckReport';
import { asId, cardIdOf, nameOfCard } from '@/core/ids';
import type { ClassId, CourseId, LearnerId } from '@/core/ids';
import type { LearnerDay } from '@/core/scheduling/day';
import { dayFinder } from '@/core/scheduling/dayFinder';
import { defaultParameters } from '@/core/scheduling/fsrs';
import type { SchedulingParameters } from '@/core/scheduling/parameters';
import { compareNames } from '@/core/text';
import type { Instant } from '@/core/time';
import { database } from '../db';
import type { Prisma } from '../db';
import { turnOf } from '../learnerDayTurn';
import { namesOfColumn, numbersOfColumn } from '../rollUps/columns';
import { factOfRow } from '../rows/courseRow';
import { parametersOfStored } from '../rows/eventRow';

/** A learner of a class, and their deck as it is rolled up. */
export interface ClassMember {
  readonly learnerId: LearnerId;
  readonly name: string;
  readonly joinedAt: Instant;
  /** The group's name; null for none. */
  readonly group: string | null;
  /** The learner's day now. */
  readonly today: LearnerDay;
  readonly parameters: SchedulingParameters;
  /** Read anew each time: a report takes one deck after the other, and holds none. */
  readonly deck: () => DeckReport;
}

interface MemberRow {
  readonly learnerId: string;
  readonly name: string;
  readonly joinedAt: Date;
  readonly group: string | null;
  readonly timeZone: string | null;
  readonly dayStartHour: number;
  readonly parameters: Prisma.JsonValue | null;
  readonly names: string | null;
  readonly numbers: string | null;
}

/** By name. For callers that have checked who may see them. */
export async function classMembers(classId: ClassId, courseId: CourseId, now: Instant): Promise<ClassMember[]> {
  const prisma = await database();
  const [places, rows] = await Promise.all([
    cardPlaces(courseId),
    // One statement, as a class may have hundreds of learners.
    prisma.$queryRaw<MemberRow[]>`
      SELECT e."learnerId", u."name", e."joinedAt", g."name" AS "group", u."timeZone", u."dayStartHour", s."parameters", d."names", d."numbers"
      FROM "Enrolment" e JOIN "User" u ON u."id" = e."learnerId"
        LEFT JOIN "ClassGroup" g ON g."id" = e."groupId"
        LEFT JOIN "StudySettings" s ON s."learnerId" = e."learnerId" AND s."courseId" = ${courseId}
        LEFT JOIN "DeckRollUp" d ON d."learnerId" = e."learnerId" AND d."courseId" = ${courseId}
      WHERE e."classId" = ${classId}`,
  ]);
  const placesOf = placesOfDecks(places);
  return rows
    .map(({ names, numbers, ...row }): ClassMember => ({
      learnerId: asId<LearnerId>(row.learnerId), name: row.name, joinedAt: row.joinedAt.getTime(), group: row.group, today: dayFinder(turnOf(row))(now),
      parameters: row.parameters === null ? defaultParameters : parametersOfStored(row.parameters),
      deck: () => (names === null || numbers === null ? emptyDeck : deckReport(numbersOfColumn(numbers), placesOf(names))),
    }))
    .sort((a, b) => compareNames(a.name, b.name));
}

/** What each card of the course belongs to, as it is published now, by the card's name. */
async function cardPlaces(courseId: CourseId): Promise<ReadonlyMap<string, CardPlace>> {
  const rows = await (await database()).fact.findMany({ where: { courseId, retiredAt: null } });
  return new Map(rows.map(factOfRow).flatMap(({ id: factId, sectionId, slots }) =>
    slots.map(({ name }) => [nameOfCard(courseId, cardIdOf(courseId, factId, name)), { factId, sectionId }])));
}

/** Most learners of a class hold the same cards: their places are looked up once. */
function placesOfDecks(places: ReadonlyMap<string, CardPlace>): (names: string) => readonly (CardPlace | null)[] {
  const known = new Map<string, (CardPlace | null)[]>();
  return (names) => {
    const found = known.get(names) ?? namesOfColumn(names).map((name) => places.get(name) ?? null);
    known.set(names, found);
    return found;
  };
}
