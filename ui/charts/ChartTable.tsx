import { useTranslations } from 'next-intl';
import { hidden } from '../messages/hidden';

interface ChartTableProps {
  readonly title: string;
  readonly head?: readonly string[];
  /** The first cell of each row names it. */
  readonly rows: readonly (readonly string[])[];
}

/** A chart's figures, folded away for those who see the chart. */
export function ChartTable({ title, head, rows }: ChartTableProps) {
  const t = useTranslations('charts');
  if (rows.length === 0) return null;
  return (
    <details className="text-small">
      <summary className="text-link inline-flex min-h-11 items-center text-quiet">{t.rich('asTable', { title, hidden })}</summary>
      <div className="max-h-80 overflow-auto" tabIndex={0} role="region" aria-label={t('asTableOf', { title })}>
        <table className="figures w-full text-start">
          <caption className="sr-only">{title}</caption>
          {head !== undefined && (
            <thead>
              <tr>{head.map((name) => <th key={name} scope="col" className="py-1 pe-4 font-normal text-quiet">{name}</th>)}</tr>
            </thead>
          )}
          <tbody className="divide-y divide-line">
            {rows.map(([name, ...cells]) => (
              <tr key={name}>
                <th scope="row" className="py-1 pe-4 font-normal">{name}</th>
                {cells.map((cell, index) => <td key={index} className="py-1 pe-4">{cell}</td>)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
