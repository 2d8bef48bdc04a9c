import { useTranslations } from 'next-intl';
import { totalOf } from '@/core/analytics/statistics/answers';
import type { AnswerCounts } from '@/core/analytics/statistics/answers';
import { maturities } from '@/core/analytics/statistics/reviewRecord';
import type { Maturity } from '@/core/analytics/statistics/reviewRecord';
import { ratings } from '@/core/scheduling/event';
import { usePercent } from '../messages/percents';

/** Which buttons are pressed, by what the card was. */
export function AnswerTable({ answers }: { answers: Readonly<Record<Maturity, AnswerCounts>> }) {
  const t = useTranslations('statistics.answers');
  const percent = usePercent();
  const names = [t('cards'), ...ratings.map((rating) => t('rating', { rating }))];
  return (
    <div className="min-w-0 space-y-2">
      <h3 className="text-base font-semibold">{t('title')}</h3>
      <table className="figures w-full text-start">
        <thead className="label">
          <tr>{names.map((name) => <th key={name} scope="col" className="py-2 pe-4 font-normal">{name}</th>)}</tr>
        </thead>
        <tbody className="divide-y divide-line border-y border-line">
          {maturities.map((maturity) => {
            const total = totalOf(answers[maturity]);
            return (
              <tr key={maturity}>
                <th scope="row" className="py-2 pe-4 font-normal">{t('maturity', { maturity })}</th>
                {ratings.map((rating) => <td key={rating} className="py-2 pe-4">{total === 0 ? '–' : percent(answers[maturity][rating] / total)}</td>)}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
