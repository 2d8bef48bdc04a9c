import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import type { RecallCost } from '@/core/scheduling/plan/plan';
import type { PlanOutcome, PlanRequest } from '@/core/scheduling/plan/planRequest';
import { ActionForm } from '../forms/ActionForm';
import type { FormOutcome } from '../forms/ActionForm';

interface PlanPreviewProps {
  readonly request: PlanRequest;
  readonly outcome: PlanOutcome;
  readonly carryOut: () => Promise<FormOutcome>;
  readonly cancelHref: string;
}

/** What a change would do, before it is made. */
export function PlanPreview({ request, outcome, carryOut, cancelHref }: PlanPreviewProps) {
  const t = useTranslations('plan');
  const refusalText = useRefusalText();
  return (
    <section aria-labelledby="preview" className="space-y-4 rounded-soft border border-edge bg-raised p-5">
      <h2 id="preview" className="text-large">{t('previewOf', { title: t(`kinds.${request.kind}.title`) })}</h2>
      {!outcome.ok && <p role="alert" className="text-accent">{refusalText(outcome)}</p>}
      {outcome.ok && outcome.plan.moves.length === 0 && <p role="status">{outcome.staying === 0 ? t('nothingChanges') : t('nothingChangesStaying', { staying: outcome.staying })}</p>}
      {outcome.ok && outcome.plan.moves.length > 0 && (
        <>
          <Cost cost={outcome.plan.cost} />
          {outcome.staying > 0 && <p>{t('staying', { staying: outcome.staying })}</p>}
          <div className="flex flex-wrap items-start gap-3">
            <ActionForm action={carryOut} submitLabel={t('move', { count: outcome.plan.moves.length })}>{null}</ActionForm>
            <Link className="button" href={cancelHref}>{t('leave')}</Link>
          </div>
        </>
      )}
    </section>
  );
}

function Cost({ cost: { before, after, cardsMoved, busiestBefore, busiestAfter } }: { cost: RecallCost }) {
  const t = useTranslations('plan.cost');
  const format = useFormatter();
  const percentText = (share: number | null): string => (share === null ? t('none') : format.number(share, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }));
  return (
    <dl className="figures grid gap-x-8 gap-y-1 sm:grid-cols-[auto_1fr]">
      <dt className="text-quiet">{t('moved')}</dt>
      <dd>{cardsMoved}</dd>
      <dt className="text-quiet">{t('recall')}</dt>
      <dd>{t('nowThen', { before: percentText(before), after: percentText(after) })}</dd>
      <dt className="text-quiet">{t('busiest')}</dt>
      <dd>{t('nowThen', { before: String(busiestBefore), after: String(busiestAfter) })}</dd>
    </dl>
  );
}

function useRefusalText(): (outcome: Extract<PlanOutcome, { ok: false }>) => string {
  const t = useTranslations('plan.refused');
  return (outcome) => {
    switch (outcome.reason) {
      case 'dates-over':
        return t('datesOver');
      case 'dates-reversed':
        return t('datesReversed');
      case 'too-long':
        return t('tooLong');
      case 'too-few-days':
        return outcome.daysNeeded === null ? t('neverDone') : t('takesLonger', { days: outcome.daysNeeded });
    }
  };
}
