import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Recalled, RetentionRow } from '@/core/analytics/statistics/retentionTable';
import { usePercent } from '../messages/percents';

/** How much was recalled when it fell due, against what is aimed at. */
export function RetentionTable({ rows, desiredRetention }: { rows: readonly RetentionRow[]; desiredRetention: number }) {
  const t = useTranslations('statistics.retention');
  const percent = usePercent();
  return (
    <div className="min-w-0 space-y-2">
      <h3 className="text-base font-semibold">{t('title')}</h3>
      <p className="label">{t('summary', { share: percent(desiredRetention) })}</p>
      <table className="figures w-full text-start">
        <thead className="label">
          <tr>
            <th scope="col" className="py-2 pe-4 font-normal"><span className="sr-only">{t('period')}</span></th>
            {[t('young'), t('mature'), t('together')].map((name) => <th key={name} scope="col" className="py-2 pe-4 font-normal">{name}</th>)}
          </tr>
        </thead>
        <tbody className="divide-y divide-line border-y border-line">
          {rows.map(({ days, young, mature }) => (
            <tr key={String(days)}>
              <th scope="row" className="py-2 pe-4 font-normal">{days === null ? t('all') : t('days', { days })}</th>
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

const quiet = (text: ReactNode): ReactNode => <span className="block text-small text-quiet sm:inline">{text}</span>;

function Share({ recalled, reviews }: Recalled) {
  const t = useTranslations('statistics.retention');
  const percent = usePercent();
  if (reviews === 0) return <td className="py-2 pe-4 text-quiet">–</td>;
  return <td className="py-2 pe-4">{t.rich('share', { share: percent(recalled / reviews), reviews, quiet })}</td>;
}
