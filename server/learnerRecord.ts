import type { AttemptRecord, LearnerRecord } from '@/core/analytics/standing';
import type { Card } from '@/core/scheduling/cardState';
import { asId } from '@/core/ids';
import type { AttemptId, CourseId, LearnerId, SectionId } from '@/core/ids';
import { inPortions } from './database/portions';
import { database } from './db';
import { cardOfRow } from './rows/cardRow';

/** What a learner has done in a course, for callers that have checked who may see it. */
export async function learnerRecord(learnerId: LearnerId, courseId: CourseId): Promise<LearnerRecord> {
  return (await learnerRecords([learnerId], courseId))(learnerId);
}

/** The same of many learners, read together. */
export async function learnerRecords(
  learnerIds: readonly LearnerId[],
  courseId: CourseId,
): Promise<(learnerId: LearnerId) => LearnerRecord> {
  const prisma = await database();
  const [cardRows, attemptRows] = await Promise.all([
    inPortions(learnerIds, (some) => prisma.card.findMany({ where: { learnerId: { in: some }, courseId, retiredAt: null } })),
    inPortions(learnerIds, (some) => prisma.attempt.findMany({
      where: { learnerId: { in: some }, courseId, sectionId: { not: null } },
      select: { learnerId: true, id: true, sectionId: true, submittedAt: true, score: true },
    })),
  ]);
  const records = new Map(learnerIds.map((id) => [id as string, { cards: [] as Card[], attempts: [] as AttemptRecord[] }]));
  for (const row of cardRows) records.get(row.learnerId)?.cards.push(cardOfRow(row));
  for (const row of attemptRows) records.get(row.learnerId)?.attempts.push(...attemptRecord(row));
  return (id) => records.get(id) ?? { cards: [], attempts: [] };
}

interface AttemptColumns {
  readonly id: string;
  readonly sectionId: string | null;
  readonly submittedAt: Date | null;
  readonly score: number | null;
}

function attemptRecord({ id, sectionId, submittedAt, score }: AttemptColumns): AttemptRecord[] {
  if (sectionId === null) return [];
  const submitted = submittedAt === null ? null : { at: submittedAt.getTime(), score: score ?? 0 };
  return [{ id: asId<AttemptId>(id), sectionId: asId<SectionId>(sectionId), submitted }];
}
