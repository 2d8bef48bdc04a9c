'use client';

import type { RiskThresholds } from '@/core/analytics/risk/thresholds';
import { Field } from '../../forms/Field';
import { FormMessage } from '../../forms/FormMessage';
import { SendButton } from '../../forms/SendButton';
import { useFieldForm } from '../../forms/useFieldForm';
import type { FieldFormAction } from '../../forms/useFieldForm';

interface ProgressSettingsFormProps {
  /** By the class's clock, 2026-12-01T09:00; empty for none. */
  readonly examAt: string;
  readonly timeZone: string;
  readonly thresholds: RiskThresholds;
  readonly save: FieldFormAction;
}

/** The exam, and from where on a learner is at risk. */
export function ProgressSettingsForm({ examAt, timeZone, thresholds, save }: ProgressSettingsFormProps) {
  const { form, submit, about, problems, text, isSaving } = useFieldForm(save);
  const whole = { type: 'number', required: true, min: 1 } as const;
  const share = { ...whole, max: 100, step: 'any' } as const;
  const percentOf = (value: number): number => Math.round(value * 1000) / 10;
  return (
    <form ref={form} onSubmit={submit} noValidate className="space-y-5">
      <div className="grid items-start gap-5 sm:grid-cols-2">
        <Field {...about('examAt')} label="Exam" hint={`By the class’s clock, ${timeZone}. Empty: what will be known is told for four weeks from now.`} type="datetime-local" defaultValue={examAt} />
        <Field {...about('idleDays')} {...whole} label="Stopped: days without study" hint="Also: not begun, so many days after joining." max={60} defaultValue={thresholds.idleDays} />
        <Field {...about('dueCards')} {...whole} label="Behind: cards due" hint="And more due than were reviewed in the last 7 days." max={1000} defaultValue={thresholds.dueCards} />
        <Field {...about('crammedShare')} {...share} label="Crams: percent of reviews" hint="Of four weeks’ reviews, on their two busiest days." defaultValue={percentOf(thresholds.crammedShare)} />
        <Field {...about('rapidShare')} {...share} label="Guesses: percent of answers" hint="Of 16 quiz answers or more, within 3 seconds of seeing the question." defaultValue={percentOf(thresholds.rapidShare)} />
        <Field {...about('failedQuizzes')} {...whole} label="Fails: quizzes" hint="So many whose best attempt is below the share beside." max={20} defaultValue={thresholds.failedQuizzes} />
        <Field {...about('quizShare')} {...share} label="Failed below, in percent" hint="Of a quiz’s questions fully right." defaultValue={percentOf(thresholds.quizShare)} />
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <SendButton isBusy={isSaving}>{isSaving ? 'Saving …' : 'Save'}</SendButton>
        <FormMessage text={text} isError={Object.keys(problems).length > 0} />
      </div>
    </form>
  );
}
