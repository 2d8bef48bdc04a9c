'use client';

import { useTranslations } from 'next-intl';
import type { CourseId } from '@/core/ids';
import type { StudySettings } from '@/core/scheduling/settingsSchema';
import { stepsText } from '@/core/scheduling/stepText';
import { CheckField } from '../forms/CheckField';
import { Field } from '../forms/Field';
import { FieldGroup } from '../forms/FieldGroup';
import { FormMessage } from '../forms/FormMessage';
import { SelectField } from '../forms/SelectField';
import { SendButton } from '../forms/SendButton';
import { useFieldForm } from '../forms/useFieldForm';
import type { FieldFormAction } from '../forms/useFieldForm';
import { EasyDates } from './EasyDates';
import { Weekdays } from './Weekdays';
import { WorkloadCurve } from './WorkloadCurve';

interface SettingsFormProps {
  readonly courseId: CourseId;
  readonly settings: StudySettings;
  readonly save: FieldFormAction;
}

/** Everything that a learner sets about studying a course. What was typed stays when it is refused. */
export function SettingsForm({ courseId, settings, save }: SettingsFormProps) {
  const t = useTranslations('settings');
  const { form, submit, about, problems, text, isSaving } = useFieldForm(save);
  const { preferences, parameters, turn } = settings;
  return (
    <form ref={form} onSubmit={submit} className="space-y-10">
      <FieldGroup title={t('recall.title')}>
        <Field
          {...about('desiredRetention')} label={t('recall.retention')} required
          hint={t('recall.retentionHint')}
          type="number" min={70} max={99} step={1} defaultValue={Math.round(parameters.desiredRetention * 100)}
        />
        <WorkloadCurve courseId={courseId} />
        <Field {...about('maximumIntervalDays')} label={t('recall.longest')} type="number" min={1} max={36500} required defaultValue={parameters.maximumIntervalDays} />
      </FieldGroup>
      <FieldGroup title={t('work.title')}>
        <div className="grid gap-5 sm:grid-cols-2">
          <Field {...about('newCards')} label={t('work.newCards')} type="number" min={0} max={1000} required defaultValue={preferences.limits.newCards} />
          <Field {...about('reviews')} label={t('work.reviews')} type="number" min={0} max={10000} required defaultValue={preferences.limits.reviews} />
          <SelectField
            name="newOrder" label={t('work.newOrder')} defaultValue={preferences.newOrder}
            choices={{ text: t('work.asInText'), random: t('work.mixed') }}
          />
          <SelectField
            name="dueOrder" label={t('work.dueOrder')} defaultValue={preferences.dueOrder}
            choices={{ forgotten: t('work.forgotten'), due: t('work.due'), section: t('work.section'), random: t('work.mixed') }}
          />
        </div>
        <CheckField name="separatesSiblings" label={t('work.siblings')} hint={t('work.siblingsHint')} defaultChecked={preferences.separatesSiblings} />
      </FieldGroup>
      <FieldGroup title={t('steps.title')}>
        <Field {...about('learningSteps')} label={t('steps.learning')} hint={t('steps.learningHint')} defaultValue={stepsText(parameters.learningStepsMinutes)} autoComplete="off" />
        <Field {...about('relearningSteps')} label={t('steps.relearning')} hint={t('steps.relearningHint')} defaultValue={stepsText(parameters.relearningStepsMinutes)} autoComplete="off" />
      </FieldGroup>
      <FieldGroup title={t('leeches.title')}>
        <div className="grid gap-5 sm:grid-cols-2">
          <Field {...about('leechThreshold')} label={t('leeches.threshold')} hint={t('leeches.never')} type="number" min={0} max={99} required defaultValue={parameters.leechThreshold} />
          <SelectField
            name="leechAction" label={t('leeches.action')} hint={t('leeches.actionHint')} defaultValue={parameters.leechAction}
            choices={{ suspend: t('leeches.suspend'), mark: t('leeches.mark') }}
          />
        </div>
      </FieldGroup>
      <FieldGroup title={t('week.title')}>
        <Weekdays weekdays={preferences.weekdays} problem={problems['weekdays']} />
        <CheckField name="balancesLoad" label={t('week.balance')} hint={t('week.balanceHint')} defaultChecked={preferences.balancesLoad} />
        <EasyDates ranges={preferences.easyDates} problem={problems['easyDates']} />
        <div className="grid gap-5 sm:grid-cols-2">
          <Field {...about('timeZone')} label={t('week.timeZone')} required defaultValue={turn.timeZone} hint={t('week.timeZoneHint')} />
          <Field {...about('dayStartHour')} label={t('week.dayStart')} type="number" min={0} max={23} required defaultValue={turn.dayStartHour} hint={t('week.dayStartHint')} />
        </div>
      </FieldGroup>
      <div className="sticky bottom-0 flex flex-wrap items-center gap-x-5 gap-y-2 border-t border-line bg-paper py-3">
        <SendButton accent isBusy={isSaving}>{isSaving ? t('saving') : t('save')}</SendButton>
        <FormMessage text={text} isError={Object.keys(problems).length > 0} />
      </div>
    </form>
  );
}
