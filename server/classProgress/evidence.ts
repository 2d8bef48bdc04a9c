import { judgedReviews } from '@/core/analytics/classProgress/judgedReview';
import type { CountedReview, JudgedReview } from '@/core/analytics/classProgress/judgedReview';
import type { LearnerRecord } from '@/core/analytics/standing';
import { asId } from '@/core/ids';
import type { CardId, ClassId, CourseId, LearnerId } from '@/core/ids';
import type { DayTurn } from '@/core/scheduling/day';
import type { SchedulingParameters } from '@/core/scheduling/parameters';
import { isReviewed } from '@/core/scheduling/reviewedCard';
import { DAY_MS } from '@/core/time';
import type { Instant } from '@/core/time';
import { inPortions } from '../database/portions';
import { database } from '../db';
import { turnOf } from '../learnerDayTurn';
import { learnerRecords } from '../learnerRecord';
import { parametersOfAll } from '../studyPlan';

/** What reports of a class rest on, learner by learner. */
export interface LearnerEvidence {
  /** The group's name; null for none. */
  readonly group: string | null;
  readonly parameters: SchedulingParameters;
  readonly record: LearnerRecord;
  /** Since the time asked for, in order. */
  readonly reviews: readonly JudgedReview[];
}

/** For callers that have checked who may see it. */
export async function classEvidence(classId: ClassId, courseId: CourseId, since: Instant): Promise<LearnerEvidence[]> {
  const prisma = await database();
  const enrolled = await prisma.enrolment.findMany({ where: { classId }, include: { learner: true, group: true }, orderBy: { learnerId: 'asc' } });
  const ids = enrolled.map(({ learnerId }) => asId<LearnerId>(learnerId));
  const [records, parameters, reviews] = await Promise.all([
    learnerRecords(ids, courseId), parametersOfAll(ids, courseId), countedReviews(ids, courseId, since),
  ]);
  return enrolled.map(({ learner, group }): LearnerEvidence => {
    const learnerId = asId<LearnerId>(learner.id);
    const record = records(learnerId);
    return {
      record, group: group?.name ?? null, parameters: parameters(learnerId),
      reviews: judgedSince(since, reviews.get(learnerId) ?? [], record, turnOf(learner)),
    };
  });
}

/** A review is judged by those before it on its day, which may have begun before the time asked for. */
const marginMs = 2 * DAY_MS;

function judgedSince(since: Instant, reviews: readonly CountedReview[], { cards }: LearnerRecord, turn: DayTurn): JudgedReview[] {
  const metAt = new Map(cards.filter(isReviewed).map(({ id, state }) => [id, state.firstReviewedAt]));
  return judgedReviews(reviews, (cardId) => metAt.get(cardId) ?? null, turn).filter(({ at }) => at >= since);
}

async function countedReviews(learnerIds: readonly LearnerId[], courseId: CourseId, since: Instant): Promise<ReadonlyMap<string, CountedReview[]>> {
  const prisma = await database();
  const rows = await inPortions(learnerIds, (some) => prisma.studyEvent.findMany({
    where: { learnerId: { in: some }, courseId, kind: 'review', isUndone: false, at: { gte: new Date(since - marginMs) } },
    select: { learnerId: true, cardId: true, at: true, rating: true, durationMs: true },
  }));
  const reviews = new Map<string, CountedReview[]>(learnerIds.map((id) => [id, []]));
  for (const { learnerId, cardId, at, rating, durationMs } of rows) {
    if (cardId === null) continue;
    reviews.get(learnerId)?.push({ cardId: asId<CardId>(cardId), at: at.getTime(), isRecalled: rating !== 1, durationMs: durationMs ?? 0 });
  }
  return reviews;
}
