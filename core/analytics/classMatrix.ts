import type { CourseOutline } from '../facts/outline';
import type { ClassId, LearnerId } from '../ids';
import type { Instant } from '../time';
import { roundedCell, timeCell } from './csv';
import type { Cell } from './csv';
import type { LearnerStanding } from './standing';

/** A class as its instructors see it: learners x sections. */
export interface ClassMatrix {
  readonly id: ClassId;
  readonly name: string;
  /** What learners join by. */
  readonly code: string;
  readonly outline: CourseOutline;
  /** By name. */
  readonly rows: readonly ClassMatrixRow[];
}

export interface ClassMatrixRow {
  readonly learnerId: LearnerId;
  readonly name: string;
  /** The group's name; null for none. */
  readonly group: string | null;
  readonly standing: LearnerStanding;
  /** Null before the first review. */
  readonly lastActiveAt: Instant | null;
  readonly reviewsLast7Days: number;
  /** Whether there is any review or attempt. */
  readonly hasStarted: boolean;
}

/** The matrix as a table with a head. Proportions are 0..1 with three digits, times ISO 8601 in UTC. */
export function matrixTable({ outline, rows }: ClassMatrix): Cell[][] {
  const sectionHeads = outline.sections.flatMap(({ position, section }) => [
    `${position}. ${section.title}: mastery`,
    `${position}. ${section.title}: best quiz score`,
  ]);
  const head = ['Learner', 'Group', 'Mastery', 'Last active', 'Reviews in 7 days', 'Due now', 'Has started', ...sectionHeads];
  return [head, ...rows.map(tableRow)];
}

function tableRow({ name, group, standing, lastActiveAt, reviewsLast7Days, hasStarted }: ClassMatrixRow): Cell[] {
  return [
    name,
    group,
    roundedCell(standing.mastery),
    timeCell(lastActiveAt),
    reviewsLast7Days,
    standing.dueNow,
    hasStarted ? 'yes' : 'no',
    ...standing.sections.flatMap(({ mastery, quiz }) => [roundedCell(mastery), roundedCell(quiz.best)]),
  ];
}
