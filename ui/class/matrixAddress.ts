import type { MatrixQuery } from '@/core/analytics/matrixQuery';

/** Where a class's matrix is shown as asked for; what is usual is left out. */
export function matrixAddress(classId: string, query: MatrixQuery): string {
  return `/classes/${classId}/matrix${askedFor(query)}`;
}

/** The file of the same. */
export function matrixFileAddress(classId: string, query: MatrixQuery): string {
  return `/classes/${classId}/export.csv${askedFor(query)}`;
}

function askedFor({ sort, reversed, show, section, group }: MatrixQuery): string {
  const parts = { sort: sort === 'name' ? undefined : sort, reversed, show: show === 'both' ? undefined : show, section, group };
  const query = new URLSearchParams(Object.entries(parts).flatMap(([name, value]) => (value === undefined || value === null ? [] : [[name, value]])));
  return query.size === 0 ? '' : `?${query.toString()}`;
}
