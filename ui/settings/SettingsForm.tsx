'use client';

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
  const { form, submit, about, problems, text, isSaving } = useFieldForm(save);
  const { preferences, parameters, turn } = settings;
  return (
    <form ref={form} onSubmit={submit} className="space-y-10">
      <FieldGroup title="Recall">
        <Field
          {...about('desiredRetention')} label="Recall aimed at, in percent" required
          hint="The share of cards you want to know when they come up."
          type="number" min={70} max={99} step={1} defaultValue={Math.round(parameters.desiredRetention * 100)}
        />
        <WorkloadCurve courseId={courseId} />
        <Field {...about('maximumIntervalDays')} label="Longest interval, in days" type="number" min={1} max={36500} required defaultValue={parameters.maximumIntervalDays} />
      </FieldGroup>
      <FieldGroup title="A day’s work">
        <div className="grid gap-5 sm:grid-cols-2">
          <Field {...about('newCards')} label="New cards a day" type="number" min={0} max={1000} required defaultValue={preferences.limits.newCards} />
          <Field {...about('reviews')} label="Reviews a day, at most" type="number" min={0} max={10000} required defaultValue={preferences.limits.reviews} />
          <SelectField name="newOrder" label="Order of new cards" defaultValue={preferences.newOrder} choices={{ text: 'As in the text', random: 'Mixed' }} />
          <SelectField
            name="dueOrder" label="Order of reviews" defaultValue={preferences.dueOrder}
            choices={{ forgotten: 'Most forgotten first', due: 'Longest due first', section: 'By section', random: 'Mixed' }}
          />
        </div>
        <CheckField name="separatesSiblings" label="One card of a fact a day" hint="The others of the same sentence wait, so that they do not give each other away." defaultChecked={preferences.separatesSiblings} />
      </FieldGroup>
      <FieldGroup title="Learning steps">
        <Field {...about('learningSteps')} label="For new cards" hint="Waiting times before a card leaves for days, such as 1m 10m. Empty: none." defaultValue={stepsText(parameters.learningStepsMinutes)} autoComplete="off" />
        <Field {...about('relearningSteps')} label="For forgotten cards" hint="The same after a lapse." defaultValue={stepsText(parameters.relearningStepsMinutes)} autoComplete="off" />
      </FieldGroup>
      <FieldGroup title="Cards that do not stick">
        <div className="grid gap-5 sm:grid-cols-2">
          <Field {...about('leechThreshold')} label="Lapses that make a leech" hint="0 for never." type="number" min={0} max={99} required defaultValue={parameters.leechThreshold} />
          <SelectField name="leechAction" label="What becomes of it" hint="You find leeches in the list of cards." defaultValue={parameters.leechAction} choices={{ suspend: 'Set aside', mark: 'Only marked' }} />
        </div>
      </FieldGroup>
      <FieldGroup title="Your week">
        <Weekdays weekdays={preferences.weekdays} problem={problems['weekdays']} />
        <CheckField name="balancesLoad" label="Prefer lighter days" hint="Within what memory allows, a card comes back on a day with less to do." defaultChecked={preferences.balancesLoad} />
        <EasyDates ranges={preferences.easyDates} problem={problems['easyDates']} />
        <div className="grid gap-5 sm:grid-cols-2">
          <Field {...about('timeZone')} label="Time zone" required defaultValue={turn.timeZone} hint="Such as Europe/Berlin." />
          <Field {...about('dayStartHour')} label="Hour your day begins" type="number" min={0} max={23} required defaultValue={turn.dayStartHour} hint="Before it, it is still yesterday." />
        </div>
      </FieldGroup>
      <div className="sticky bottom-0 flex flex-wrap items-center gap-x-5 gap-y-2 border-t border-line bg-paper py-3">
        <SendButton accent isBusy={isSaving}>{isSaving ? 'Saving …' : 'Save'}</SendButton>
        <FormMessage text={text} isError={Object.keys(problems).length > 0} />
      </div>
    </form>
  );
}
