import { z } from 'zod';
import type { SectionId } from '../ids';
import { compareNames } from '../text';
import type { ClassMatrix, ClassMatrixRow } from './classMatrix';

const matrixShows = ['both', 'mastery', 'quiz'] as const;
export type MatrixShow = (typeof matrixShows)[number];

/** What of a class's matrix is asked for, as its address says it; what cannot be read is as if it were not there. */
export const matrixQuerySchema = z.object({
  /** `name`, `mastery`, `active`, `reviews`, `due`, or a section's id. */
  sort: z.string().catch('name'),
  reversed: z.literal('yes').optional().catch(undefined),
  show: z.enum(matrixShows).catch('both'),
  /** A section's id; null for all. */
  section: z.string().min(1).nullable().catch(null),
  /** A group's name; null for all. */
  group: z.string().min(1).nullable().catch(null),
});

export type MatrixQuery = z.output<typeof matrixQuerySchema>;

/** The part of the matrix that is asked for, in the order asked for: those who may need help first, or last if
 *  reversed. Equals stand by name. */
export function queriedMatrix(matrix: ClassMatrix, query: MatrixQuery): ClassMatrix {
  const sections = matrix.outline.sections.filter(({ section }) => query.section === null || section.id === query.section);
  const shown = sections.length === 0 ? matrix.outline.sections : sections;
  const ids = new Set<SectionId>(shown.map(({ section }) => section.id));
  const rows = matrix.rows
    .filter(({ group }) => query.group === null || group === query.group)
    .map((row) => ({ row, key: sortKey(row, query) }))
    .sort((a, b) => (query.reversed === undefined ? 1 : -1) * compareKeys(a.key, b.key) || compareNames(a.row.name, b.row.name));
  return {
    ...matrix,
    outline: { ...matrix.outline, sections: shown },
    rows: rows.map(({ row }) => ({ ...row, standing: { ...row.standing, sections: row.standing.sections.filter(({ sectionId }) => ids.has(sectionId)) } })),
  };
}

function compareKeys(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : compareNames(String(a), String(b));
}

/** What there is nothing of comes first. */
function sortKey({ name, standing, lastActiveAt, reviewsLast7Days }: ClassMatrixRow, { sort, show }: MatrixQuery): string | number {
  switch (sort) {
    case 'mastery':
      return standing.mastery ?? -1;
    case 'active':
      return lastActiveAt ?? 0;
    case 'reviews':
      return reviewsLast7Days;
    case 'due':
      return -standing.dueNow;
    default: {
      const section = standing.sections.find(({ sectionId }) => sectionId === sort);
      if (section === undefined) return name;
      return (show === 'quiz' ? section.quiz.best : section.mastery) ?? -1;
    }
  }
}
