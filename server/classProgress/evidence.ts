import { judgedReviews } from '@/core/analytics/classProgress/judgedReview';
import type { CountedReview, JudgedReview } from '@/core/analytics/classProgress/judgedReview';
import type { AttemptRecord } from '@/core/analytics/standing';
import { asId } from '@/core/ids';
import type { CardId, ClassId, CourseId } from '@/core/ids';
import { DAY_MS } from '@/core/time';
import type { Instant } from '@/core/time';
import { readForReport } from '../database/replicas';
import { Prisma } from '../db';
import { sectionAttempts } from './classAttempts';
import { classMembers } from './members';
import type { ClassMember } from './members';

/** What reports of a class rest on, of one learner. */
export interface LearnerEvidence extends Pick<ClassMember, 'group' | 'parameters' | 'deck'> {
  readonly attempts: readonly AttemptRecord[];
  /** Since the time asked for, in order. */
  readonly reviews: readonly JudgedReview[];
}

/** For callers that have checked who may see them. */
export async function classEvidence(classId: ClassId, courseId: CourseId, since: Instant, now: Instant): Promise<LearnerEvidence[]> {
  const [members, attemptsOf, reviews, cardsMet] = await Promise.all([
    classMembers(classId, courseId, now), sectionAttempts(classId, courseId), countedReviews(classId, courseId, since), metCards(classId, courseId),
  ]);
  return members.map(({ learnerId, group, parameters, deck, turn }): LearnerEvidence => {
    const metAt = cardsMet.get(learnerId);
    const judged = judgedReviews(reviews.get(learnerId) ?? [], (cardId) => metAt?.get(cardId) ?? null, turn);
    return { group, parameters, deck, attempts: attemptsOf(learnerId), reviews: judged.filter(({ at }) => at >= since) };
  });
}

/** A review is judged by those before it on its day, which may have begun before the time asked for. */
const marginMs = 2 * DAY_MS;

interface ReviewRow {
  readonly learnerId: string;
  readonly cardId: string;
  readonly at: Date;
  readonly rating: number | null;
  readonly durationMs: number | null;
}

// One statement each, of no more columns than are needed: there may be hundreds of thousands of rows.
async function countedReviews(classId: ClassId, courseId: CourseId, since: Instant): Promise<ReadonlyMap<string, CountedReview[]>> {
  const rows = await readForReport((prisma) => prisma.$queryRaw<ReviewRow[]>`
    SELECT t."learnerId", t."cardId", t."at", t."rating", t."durationMs" ${ofClass(classId, Prisma.sql`"StudyEvent"`)}
      AND t."courseId" = ${courseId} AND t."kind" = 'review' AND NOT t."isUndone" AND t."cardId" IS NOT NULL AND t."at" >= ${new Date(since - marginMs)}`);
  const reviews = new Map<string, CountedReview[]>();
  for (const { learnerId, cardId, at, rating, durationMs } of rows) {
    const own = reviews.get(learnerId) ?? [];
    reviews.set(learnerId, own);
    own.push({ cardId: asId<CardId>(cardId), at: at.getTime(), isRecalled: rating !== 1, durationMs: durationMs ?? 0 });
  }
  return reviews;
}

interface MetRow {
  readonly learnerId: string;
  readonly id: string;
  readonly firstReviewedAt: Date;
}

/** When each learner met each card. */
async function metCards(classId: ClassId, courseId: CourseId): Promise<ReadonlyMap<string, ReadonlyMap<CardId, Instant>>> {
  const rows = await readForReport((prisma) => prisma.$queryRaw<MetRow[]>`
    SELECT t."learnerId", t."id", t."firstReviewedAt" ${ofClass(classId, Prisma.sql`"Card"`)}
      AND t."courseId" = ${courseId} AND t."retiredAt" IS NULL AND t."firstReviewedAt" IS NOT NULL`);
  const met = new Map<string, Map<CardId, Instant>>();
  for (const { learnerId, id, firstReviewedAt } of rows) {
    const own = met.get(learnerId) ?? new Map<CardId, Instant>();
    met.set(learnerId, own);
    own.set(asId<CardId>(id), firstReviewedAt.getTime());
  }
  return met;
}

function ofClass(classId: ClassId, table: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`FROM "Enrolment" e JOIN ${table} t ON t."learnerId" = e."learnerId" WHERE e."classId" = ${classId}`;
}
