import type { OutlinedSection } from '@/core/facts/outline';
import type { MatrixQuery } from '@/core/analytics/matrixQuery';
import { SelectField } from '../forms/SelectField';

interface MatrixFiltersProps {
  readonly query: MatrixQuery;
  readonly sections: readonly OutlinedSection[];
  /** Names. */
  readonly groups: readonly string[];
}

/** Which part of the matrix is shown. */
export function MatrixFilters({ query, sections, groups }: MatrixFiltersProps) {
  const choicesOf = (all: string, names: readonly (readonly [string, string])[]): Record<string, string> => ({ '': all, ...Object.fromEntries(names) });
  return (
    <form method="get" aria-label="What is shown" className="no-print flex flex-wrap items-end gap-4">
      <input type="hidden" name="sort" value={query.sort} />
      {query.reversed !== undefined && <input type="hidden" name="reversed" value={query.reversed} />}
      <div className="w-full sm:w-64"><SelectField name="show" label="Figures" defaultValue={query.show} choices={{ both: 'Known and best quiz score', mastery: 'Known', quiz: 'Best quiz score' }} /></div>
      <div className="w-full sm:w-56"><SelectField name="section" label="Section" defaultValue={query.section ?? ''} choices={choicesOf('All', sections.map(({ section, position }) => [section.id, `${position}. ${section.title}`]))} /></div>
      {groups.length > 0 && <div className="w-full sm:w-44"><SelectField name="group" label="Group" defaultValue={query.group ?? ''} choices={choicesOf('All', groups.map((name) => [name, name]))} /></div>}
      <button type="submit" className="button">Show</button>
    </form>
  );
}
