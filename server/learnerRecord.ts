import type { AttemptRecord, LearnerRecord } from '@/core/analytics/standing';
import { asId } from '@/core/ids';
import type { AttemptId, CourseId, LearnerId, SectionId } from '@/core/ids';
import { database } from './db';
import { cardOfRow } from './rows/cardRow';

/** What a learner has done in a course, for callers that have checked who may see it. */
export async function learnerRecord(learnerId: LearnerId, courseId: CourseId): Promise<LearnerRecord> {
  const prisma = await database();
  const [cards, attempts] = await Promise.all([
    prisma.card.findMany({ where: { learnerId, courseId, retiredAt: null } }),
    prisma.attempt.findMany({ where: { learnerId, courseId, sectionId: { not: null } }, select: attemptColumns }),
  ]);
  return { cards: cards.map(cardOfRow), attempts: attempts.flatMap(attemptRecord) };
}

/** As much of that as is of one section: how many cards, and the attempts. */
export async function sectionRecord(
  learnerId: LearnerId, courseId: CourseId, sectionId: SectionId,
): Promise<{ readonly cards: number; readonly attempts: readonly AttemptRecord[] }> {
  const prisma = await database();
  const own = { learnerId, courseId, sectionId };
  const [cards, attempts] = await Promise.all([
    prisma.card.count({ where: { ...own, retiredAt: null } }),
    prisma.attempt.findMany({ where: own, select: attemptColumns }),
  ]);
  return { cards, attempts: attempts.flatMap(attemptRecord) };
}

const attemptColumns = { id: true, sectionId: true, submittedAt: true, score: true } as const;

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
