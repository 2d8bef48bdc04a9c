import { standingOf } from '@/core/analytics/standing';
import type { AttemptRecord, LearnerRecord, LearnerStanding } from '@/core/analytics/standing';
import { asId } from '@/core/ids';
import type { AttemptId, CourseId, LearnerId, SectionId } from '@/core/ids';
import { learnerDay } from '@/core/scheduling/day';
import type { DayTurn } from '@/core/scheduling/day';
import type { Instant } from '@/core/time';
import { database } from './db';
import type { Database, Prisma } from './db';
import type { PublishedCourse } from './outline';
import { deckReportOf } from './rollUps/deckReports';
import { cardOfRow } from './rows/cardRow';
import { parametersOf } from './studyPlan';

/** What a learner has done in a course, for callers that have checked who may see it. */
export async function learnerRecord(learnerId: LearnerId, courseId: CourseId): Promise<LearnerRecord> {
  const prisma = await database();
  const [cards, attempts] = await Promise.all([
    prisma.card.findMany({ where: { learnerId, courseId, retiredAt: null } }),
    sectionAttempts(prisma, { learnerId, courseId, sectionId: { not: null } }),
  ]);
  return { cards: cards.map(cardOfRow), attempts };
}

/** Where a learner stands in a course, by the roll-up of their deck: that is read once as long as it does not change. */
export async function standingIn(course: PublishedCourse, learnerId: LearnerId, turn: DayTurn, now: Instant): Promise<LearnerStanding> {
  const prisma = await database();
  const { outline } = course;
  const courseId = outline.course.id;
  const [{ cards }, attempts, parameters] = await Promise.all([
    deckReportOf(prisma, course, learnerId),
    sectionAttempts(prisma, { learnerId, courseId, sectionId: { not: null } }),
    parametersOf(learnerId, courseId),
  ]);
  return standingOf(outline, { cards, attempts }, { now, day: learnerDay(now, turn), parameters });
}

/** As much of that as is of one section: how many cards, and the attempts. */
export async function sectionRecord(
  learnerId: LearnerId, courseId: CourseId, sectionId: SectionId,
): Promise<{ readonly cards: number; readonly attempts: readonly AttemptRecord[] }> {
  const prisma = await database();
  const own = { learnerId, courseId, sectionId };
  const [cards, attempts] = await Promise.all([
    prisma.card.count({ where: { ...own, retiredAt: null } }),
    sectionAttempts(prisma, own),
  ]);
  return { cards, attempts };
}

async function sectionAttempts(prisma: Database, where: Prisma.AttemptWhereInput): Promise<AttemptRecord[]> {
  const rows = await prisma.attempt.findMany({ where, select: { id: true, sectionId: true, submittedAt: true, score: true } });
  return rows.flatMap(attemptRecord);
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
