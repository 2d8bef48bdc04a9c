import { useFormatter, useTranslations } from 'next-intl';
import type { FitView } from '@/core/scheduling/fit/fitView';
import type { Comparison } from '@/core/scheduling/fit/fitWeights';
import type { ReschedulePreview } from '@/core/scheduling/fit/preview';
import { ActionForm } from '../forms/ActionForm';
import type { FormOutcome } from '../forms/ActionForm';

interface FitPanelProps {
  readonly fit: FitView;
  readonly adopt: () => Promise<FormOutcome>;
  readonly undo: () => Promise<FormOutcome>;
  readonly dismiss: () => Promise<FormOutcome>;
}

/** Scheduling after the learner's own memory: how well it predicts, what it would change, and the choice. */
export function FitPanel({ fit: { reviewCount, nextFitAt, state }, adopt, undo, dismiss }: FitPanelProps) {
  const t = useTranslations('fit');
  return (
    <section aria-labelledby="fit" className="space-y-4 border-t border-line pt-5">
      <h2 id="fit" className="text-large">{t('heading')}</h2>
      {state.kind === 'none' && <p>{t('none', { next: nextFitAt, made: reviewCount })}</p>}
      {state.kind === 'no-better' && <p>{t('noBetter', { next: nextFitAt })}</p>}
      {state.kind === 'dismissed' && <p>{t('dismissed')}</p>}
      {state.kind === 'offered' && <p>{t('offered')}</p>}
      {state.kind === 'adopted' && <p>{t('adopted')}</p>}
      {state.kind !== 'none' && <Measures comparison={state.comparison} />}
      {state.kind === 'offered' && <Preview preview={state.preview} />}
      <div className="flex flex-wrap items-start gap-3">
        {(state.kind === 'offered' || state.kind === 'dismissed') && <ActionForm action={adopt} submitLabel={t('adopt')}>{null}</ActionForm>}
        {state.kind === 'offered' && <ActionForm action={dismiss} submitLabel={t('keep')} isQuiet>{null}</ActionForm>}
        {state.kind === 'adopted' && state.canUndo && <ActionForm action={undo} submitLabel={t('goBack')} isQuiet>{null}</ActionForm>}
      </div>
    </section>
  );
}

function Measures({ comparison: { current, fitted, heldOut } }: { comparison: Comparison }) {
  const t = useTranslations('fit.measures');
  const format = useFormatter();
  const exact = (value: number): string => format.number(value, { minimumFractionDigits: 4, maximumFractionDigits: 4 });
  const rows = [[t('logLoss'), current.logLoss, fitted.logLoss], [t('rmse'), current.rmseBins, fitted.rmseBins]] as const;
  return (
    <div className="space-y-1">
      <table className="figures text-start">
        <thead className="label">
          <tr>
            <th scope="col" className="py-1 pe-8 font-normal"><span className="sr-only">{t('name')}</span></th>
            {[t('current'), t('fitted')].map((name) => <th key={name} scope="col" className="py-1 pe-8 font-normal">{name}</th>)}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, before, after]) => (
            <tr key={name}>
              <th scope="row" className="py-1 pe-8 font-normal">{name}</th>
              <td className="py-1 pe-8">{exact(before)}</td>
              <td className="py-1 pe-8">{exact(after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="label">{t('about', { count: heldOut })}</p>
    </div>
  );
}

function Preview({ preview }: { preview: ReschedulePreview }) {
  const t = useTranslations('fit.preview');
  const { cards, earlier, later, dueTodayBefore, dueTodayAfter, meanIntervalDaysBefore, meanIntervalDaysAfter } = preview;
  const days = (mean: number | null): string => (mean === null ? '–' : t('days', { days: mean }));
  return (
    <dl className="figures grid gap-x-8 gap-y-1 sm:grid-cols-[auto_1fr]">
      <dt className="text-quiet">{t('of', { count: cards })}</dt>
      <dd>{t('moved', { earlier, later })}</dd>
      <dt className="text-quiet">{t('dueToday')}</dt>
      <dd>{t('nowThen', { now: dueTodayBefore, then: dueTodayAfter })}</dd>
      <dt className="text-quiet">{t('meanInterval')}</dt>
      <dd>{t('nowThen', { now: days(meanIntervalDaysBefore), then: days(meanIntervalDaysAfter) })}</dd>
    </dl>
  );
}
