import type { Recalled, RetentionRow } from '@/core/analytics/statistics/retentionTable';
import { percent } from '@/core/text';

const periodTexts: ReadonlyMap<number | null, string> = new Map([[1, 'Today'], [7, 'Last 7 days'], [30, 'Last 30 days'], [365, 'Last year'], [null, 'All']]);

/** How much was recalled when it fell due, against what is aimed at. */
export function RetentionTable({ rows, desiredRetention }: { rows: readonly RetentionRow[]; desiredRetention: number }) {
  return (
    <div className="min-w-0 space-y-2">
      <h3 className="text-base font-semibold">Recalled when due</h3>
      <p className="label">Aimed at: {percent(desiredRetention)}. Young: intervals under 21 days.</p>
      <table className="figures w-full text-left">
        <thead className="label">
          <tr>{['', 'Young', 'Mature', 'Together'].map((name) => <th key={name} scope="col" className="py-2 pr-4 font-normal">{name === '' ? <span className="sr-only">Period</span> : name}</th>)}</tr>
        </thead>
        <tbody className="divide-y divide-line border-y border-line">
          {rows.map(({ days, young, mature }) => (
            <tr key={String(days)}>
              <th scope="row" className="py-2 pr-4 font-normal">{periodTexts.get(days)}</th>
              <Share {...young} />
              <Share {...mature} />
              <Share recalled={young.recalled + mature.recalled} reviews={young.reviews + mature.reviews} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Share({ recalled, reviews }: Recalled) {
  if (reviews === 0) return <td className="py-2 pr-4 text-quiet">–</td>;
  return <td className="py-2 pr-4">{percent(recalled / reviews)} <span className="block text-small text-quiet sm:inline">of {reviews}</span></td>;
}
