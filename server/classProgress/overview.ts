import { classOverview } from '@/core/analytics/classProgress/overview';
import type { ClassOverview } from '@/core/analytics/classProgress/overview';
import type { ForgottenFact } from '@/core/analytics/classProgress/mostForgotten';
import { thresholdsOfStored } from '@/core/analytics/risk/thresholds';
import type { RiskThresholds } from '@/core/analytics/risk/thresholds';
import type { CourseOutline } from '@/core/facts/outline';
import type { ClassId, SectionId } from '@/core/ids';
import { DAY_MS } from '@/core/time';
import type { Instant } from '@/core/time';
import { database } from '../db';
import { ownClass } from '../ownClass';
import { factOfRow } from '../rows/courseRow';
import type { Viewer } from '../viewer';
import { quizzesTaken } from './classAttempts';
import { classMembers } from './members';

/** A class's first page. */
export interface OverviewView {
  readonly name: string;
  /** What learners join by. */
  readonly code: string;
  readonly courseTitle: string;
  readonly timeZone: string;
  readonly overview: Omit<ClassOverview, 'forgotten'>;
  readonly forgotten: readonly ForgottenStatement[];
  readonly examAt: Instant;
  /** Whether the class has set it; four weeks from now otherwise. */
  readonly isExamSet: boolean;
  readonly thresholds: RiskThresholds;
}

export interface ForgottenStatement extends ForgottenFact {
  readonly statement: string;
  readonly section: { readonly id: SectionId; readonly position: number };
}

const usualExamDays = 28;

/** Null for anyone but the class's instructors. */
export async function overviewView(viewer: Viewer, classId: ClassId, now: Instant): Promise<OverviewView | null> {
  const own = await ownClass(viewer, classId);
  if (own === null) return null;
  const { row, outline } = own;
  const examAt = row.examAt === null || row.examAt.getTime() < now ? null : row.examAt.getTime();
  const situation = { now, examAt: examAt ?? now + usualExamDays * DAY_MS, thresholds: thresholdsOfStored(row.riskThresholds) };
  const [members, takenBy] = await Promise.all([classMembers(classId, outline.course.id, now), quizzesTaken(classId, outline)]);
  const learners = members.map((member) => ({ ...member, taken: takenBy(member.learnerId) }));
  const { forgotten, ...overview } = classOverview(outline.sections, learners, situation);
  return {
    name: row.name, code: row.code, courseTitle: outline.course.title, timeZone: row.timeZone, overview, ...situation,
    isExamSet: examAt !== null, forgotten: await statementsOf(outline, forgotten),
  };
}

async function statementsOf({ course, sections }: CourseOutline, forgotten: readonly ForgottenFact[]): Promise<ForgottenStatement[]> {
  const rows = await (await database()).fact.findMany({ where: { courseId: course.id, id: { in: forgotten.map(({ factId }) => factId) } } });
  const facts = new Map(rows.map((row) => [row.id, factOfRow(row)]));
  return forgotten.flatMap((one) => {
    const fact = facts.get(one.factId);
    const section = sections.find((outlined) => outlined.section.id === fact?.sectionId);
    if (fact === undefined || section === undefined) return [];
    return [{ ...one, statement: fact.statement, section: { id: section.section.id, position: section.position } }];
  });
}
