import type { ClassMatrix, ClassMatrixRow } from './classMatrix';
import { roundedCell, timeCell } from './csv';
import type { Cell } from './csv';
import type { MatrixShow } from './matrixQuery';
import type { SectionStanding } from './standing';

interface SectionColumn {
  readonly name: string;
  readonly valueOf: (section: SectionStanding) => Cell;
}

const masteryColumn: SectionColumn = { name: 'mastery', valueOf: ({ mastery }) => roundedCell(mastery) };
const quizColumn: SectionColumn = { name: 'best quiz score', valueOf: ({ quiz }) => roundedCell(quiz.best) };

/** What each section has columns for. */
const sectionColumns: Readonly<Record<MatrixShow, readonly SectionColumn[]>> = {
  both: [masteryColumn, quizColumn], mastery: [masteryColumn], quiz: [quizColumn],
};

/** The matrix as a table with a head. Proportions are 0..1 with three digits, times ISO 8601 in UTC. */
export function matrixTable({ outline, rows }: ClassMatrix, show: MatrixShow): Cell[][] {
  const columns = sectionColumns[show];
  const sectionHeads = outline.sections.flatMap(({ position, section }) => columns.map(({ name }) => `${position}. ${section.title}: ${name}`));
  const head = ['Learner', 'Group', 'Mastery', 'Last active', 'Reviews in 7 days', 'Due now', 'Has started', ...sectionHeads];
  return [head, ...rows.map((row) => tableRow(row, columns))];
}

function tableRow({ name, group, standing, lastActiveAt, reviewsLast7Days, hasStarted }: ClassMatrixRow, columns: readonly SectionColumn[]): Cell[] {
  return [
    name,
    group,
    roundedCell(standing.mastery),
    timeCell(lastActiveAt),
    reviewsLast7Days,
    standing.dueNow,
    hasStarted ? 'yes' : 'no',
    ...standing.sections.flatMap((section) => columns.map(({ valueOf }) => valueOf(section))),
  ];
}
