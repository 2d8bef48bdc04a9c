import type { ReactNode } from 'react';
import type { ClassMatrix } from '@/core/analytics/classMatrix';
import type { MatrixQuery } from '@/core/analytics/matrixQuery';
import { matrixAddress } from './matrixAddress';

/** The columns' names, each a link to the rows in its order. */
export function MatrixHead({ matrix, query }: { matrix: ClassMatrix; query: MatrixQuery }) {
  const column = { classId: matrix.id, query };
  return (
    <thead>
      <tr>
        <Column {...column} sort="name" isSticky>Learner</Column>
        <Column {...column} sort="mastery">Known</Column>
        {matrix.outline.sections.map(({ section, position }) => (
          <Column key={section.id} {...column} sort={section.id} title={section.title}>
            <span aria-hidden>§{position}</span>
            <span className="sr-only">Section {position}, {section.title}</span>
          </Column>
        ))}
        <Column {...column} sort="active">Last active</Column>
        <Column {...column} sort="reviews">Reviews, 7 days</Column>
        <Column {...column} sort="due">Due</Column>
      </tr>
    </thead>
  );
}

interface ColumnProps {
  readonly classId: string;
  readonly query: MatrixQuery;
  readonly sort: string;
  readonly title?: string;
  readonly isSticky?: boolean;
  readonly children: ReactNode;
}

function Column({ classId, query, sort, title, isSticky = false, children }: ColumnProps) {
  const isSorted = query.sort === sort;
  const isTurned = isSorted && query.reversed === undefined;
  const { reversed: _reversed, ...others } = query;
  return (
    <th
      scope="col" aria-sort={isSorted ? (query.reversed === undefined ? 'ascending' : 'descending') : undefined}
      className={`sticky top-0 border-b border-line bg-paper px-2 py-2 text-left align-bottom font-semibold ${isSticky ? 'left-0 z-20' : 'z-10'}`}
    >
      <a className="text-link inline-flex min-h-6 items-center gap-1" href={matrixAddress(classId, { ...others, sort, ...(isTurned ? { reversed: 'yes' } : {}) })} title={title}>
        {children}
        {isSorted && <span aria-hidden>{query.reversed === undefined ? '↓' : '↑'}</span>}
      </a>
    </th>
  );
}
