import { emptyDeck } from '@/core/analytics/rollUp/deckReport';
import type { DeckReport } from '@/core/analytics/rollUp/deckReport';
import { asId } from '@/core/ids';
import type { ClassId, CourseId, LearnerId } from '@/core/ids';
import type { DayTurn, LearnerDay } from '@/core/scheduling/day';
import { dayFinder } from '@/core/scheduling/dayFinder';
import { defaultParameters } from '@/core/scheduling/fsrs';
import type { SchedulingParameters } from '@/core/scheduling/parameters';
import { compareNames } from '@/core/text';
import type { Instant } from '@/core/time';
import { readForReport } from '../database/replicas';
import { database } from '../db';
import type { Prisma, PrismaClient } from '../db';
import { turnOf } from '../learnerDayTurn';
import { publishedCourse } from '../outline';
import { deckReports } from '../rollUps/deckReports';
import { parametersOfStored } from '../rows/eventRow';

/** A learner of a class, and their deck as it is rolled up. */
export interface ClassMember {
  readonly learnerId: LearnerId;
  readonly name: string;
  readonly joinedAt: Instant;
  /** The group's name; null for none. */
  readonly group: string | null;
  readonly turn: DayTurn;
  /** The learner's day now. */
  readonly today: LearnerDay;
  readonly parameters: SchedulingParameters;
  readonly deck: DeckReport;
}

interface PersonRow {
  readonly learnerId: string;
  readonly name: string;
  readonly joinedAt: Date;
  readonly group: string | null;
  readonly timeZone: string | null;
  readonly dayStartHour: number;
}

/** What somebody of a class learned, as it is found with who they are. */
interface DeckRow {
  readonly learnerId: string;
  readonly parameters: Prisma.JsonValue | null;
  readonly cardList: string | null;
  readonly hash: string | null;
}

/** By name. Who is in the class is read where it is written; what they know may be a few seconds old. For callers that have
 *  checked who may see them. */
export async function classMembers(classId: ClassId, courseId: CourseId, now: Instant): Promise<ClassMember[]> {
  const [people, decks] = await Promise.all([peopleOf(classId), readForReport((prisma) => decksOf(prisma, classId, courseId))]);
  return people
    .map((row): ClassMember => {
      const turn = turnOf(row);
      const deck = decks.get(row.learnerId);
      return {
        learnerId: asId<LearnerId>(row.learnerId), name: row.name, joinedAt: row.joinedAt.getTime(), group: row.group, turn, today: dayFinder(turn)(now),
        parameters: deck?.parameters ?? defaultParameters, deck: deck?.report ?? emptyDeck,
      };
    })
    .sort((a, b) => compareNames(a.name, b.name));
}

// One statement each, as a class may have hundreds of learners.
async function peopleOf(classId: ClassId): Promise<PersonRow[]> {
  return (await database()).$queryRaw<PersonRow[]>`
    SELECT e."learnerId", u."name", e."joinedAt", g."name" AS "group", u."timeZone", u."dayStartHour"
    FROM "Enrolment" e JOIN "User" u ON u."id" = e."learnerId" LEFT JOIN "ClassGroup" g ON g."id" = e."groupId"
    WHERE e."classId" = ${classId}`;
}

interface MemberDeck {
  readonly parameters: SchedulingParameters;
  readonly report: DeckReport;
}

async function decksOf(prisma: PrismaClient, classId: ClassId, courseId: CourseId): Promise<ReadonlyMap<string, MemberDeck>> {
  const rows = await prisma.$queryRaw<DeckRow[]>`
    SELECT e."learnerId", s."parameters", d."cardList", d."hash"
    FROM "Enrolment" e
      LEFT JOIN "StudySettings" s ON s."learnerId" = e."learnerId" AND s."courseId" = ${courseId}
      LEFT JOIN "DeckRollUp" d ON d."learnerId" = e."learnerId" AND d."courseId" = ${courseId}
    WHERE e."classId" = ${classId}`;
  const decks = rows.flatMap(({ learnerId, cardList, hash }) => (cardList === null || hash === null ? [] : [{ learnerId, cardList, hash }]));
  const course = await publishedCourse(courseId);
  const reports = course === null ? null : await deckReports(prisma, course, decks);
  return new Map(rows.map(({ learnerId, parameters }) => [learnerId, {
    parameters: parameters === null ? defaultParameters : parametersOfStored(parameters), report: reports?.get(learnerId) ?? emptyDeck,
  }]));
}
