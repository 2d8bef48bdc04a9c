import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { PlanRequest } from '@/core/scheduling/plan/planRequest';
import { hidden } from '../messages/hidden';

/** Each way of shifting work as a small form that asks for a preview. */
export function PlanForms({ today }: { today: string }) {
  const t = useTranslations('plan');
  return (
    <section aria-label={t('whatToShift')} className="divide-y divide-line border-y border-line">
      <PlanForm kind="postpone">
        <NumberField name="atMost" label={t('reviewsToKeep')} value={20} min={0} />
      </PlanForm>
      <PlanForm kind="delay">
        <NumberField name="days" label={t('days')} value={1} min={1} />
      </PlanForm>
      <PlanForm kind="flatten">
        <NumberField name="atMost" label={t('atMostADay')} value={30} min={1} />
        <NumberField name="days" label={t('overDays')} value={14} min={1} />
      </PlanForm>
      <PlanForm kind="advance">
        <NumberField name="wanted" label={t('dueToday')} value={50} min={0} />
      </PlanForm>
      <PlanForm kind="break">
        <DateField name="from" label={t('from')} value={today} />
        <DateField name="to" label={t('to')} value={today} />
        <label className="space-y-1">
          <span className="label block">{t('studyThem')}</span>
          <select name="side" className="field">
            <option value="before">{t('before')}</option>
            <option value="after">{t('after')}</option>
          </select>
        </label>
      </PlanForm>
      <PlanForm kind="easy-dates">
        <DateField name="from" label={t('from')} value={today} />
        <DateField name="to" label={t('to')} value={today} />
      </PlanForm>
    </section>
  );
}

interface PlanFormProps {
  readonly kind: PlanRequest['kind'];
  readonly children: ReactNode;
}

function PlanForm({ kind, children }: PlanFormProps) {
  const t = useTranslations('plan');
  const title = t(`kinds.${kind}.title`);
  return (
    <form method="get" aria-labelledby={`plan-${kind}`} className="space-y-3 py-5">
      <h2 id={`plan-${kind}`} className="text-large">{title}</h2>
      <p className="text-quiet">{t(`kinds.${kind}.text`)}</p>
      <input type="hidden" name="kind" value={kind} />
      <div className="flex flex-wrap items-end gap-3">
        {children}
        <button type="submit" className="button">{t.rich('preview', { title, hidden })}</button>
      </div>
    </form>
  );
}

function NumberField({ name, label, value, min }: { name: string; label: string; value: number; min: number }) {
  return (
    <label className="w-32 space-y-1">
      <span className="label block">{label}</span>
      <input type="number" name={name} defaultValue={value} min={min} max={10000} required className="field figures" />
    </label>
  );
}

function DateField({ name, label, value }: { name: string; label: string; value: string }) {
  return (
    <label className="space-y-1">
      <span className="label block">{label}</span>
      <input type="date" name={name} defaultValue={value} min={value} required className="field figures" />
    </label>
  );
}
