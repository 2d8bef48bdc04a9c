'use client';

import Link from 'next/link';
import { Field } from '../../forms/Field';
import { FormMessage } from '../../forms/FormMessage';
import { SendButton } from '../../forms/SendButton';
import { useFieldForm } from '../../forms/useFieldForm';
import type { FieldFormAction } from '../../forms/useFieldForm';
import { CheckGroup } from '../quizzes/CheckGroup';
import type { SectionChoice } from '../quizzes/quizFormState';
import type { AssignmentFormValues } from './assignmentFormState';

interface AssignmentFormProps {
  readonly values: AssignmentFormValues;
  readonly sections: readonly SectionChoice[];
  readonly timeZone: string;
  readonly submitLabel: string;
  readonly cancelHref: string;
  readonly save: FieldFormAction;
}

/** What a class is to do, and by when. What was typed stays when it is refused. */
export function AssignmentForm({ values, sections, timeZone, submitLabel, cancelHref, save }: AssignmentFormProps) {
  const { form, submit, about, problems, text, isSaving } = useFieldForm(save);
  return (
    <form ref={form} onSubmit={submit} noValidate className="space-y-8">
      <Field {...about('title')} label="Title" required maxLength={200} defaultValue={values.title} />
      <CheckGroup
        name="sectionIds" legend="Sections to read" hint="One is begun when its cards are in the learner’s deck: they come with its quiz." checked={values.sectionIds}
        problem={problems['sectionIds']} choices={sections.map(({ id, position, title }) => ({ value: id, text: `${position}. ${title}` }))}
      />
      <div className="grid items-start gap-5 sm:grid-cols-2">
        <Field {...about('dueAt')} label="Due" hint={`By the class’s clock, ${timeZone}.`} type="datetime-local" required defaultValue={values.dueAt} />
        <Field {...about('opensAt')} label="Opens" hint="Empty: at once." type="datetime-local" defaultValue={values.opensAt} />
      </div>
      <Field
        {...about('desiredRetention')} label="To be known, in percent" type="number" min={1} max={99} step="any"
        hint="How much of the sections’ cards is to be recalled on average; a card never seen counts as not known. Empty: reading is enough."
        defaultValue={values.desiredRetention === null ? '' : Math.round(values.desiredRetention * 1000) / 10}
      />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <SendButton accent isBusy={isSaving}>{isSaving ? 'Saving …' : submitLabel}</SendButton>
        <Link className="button" href={cancelHref}>Cancel</Link>
        <FormMessage text={text} isError={Object.keys(problems).length > 0} />
      </div>
    </form>
  );
}
