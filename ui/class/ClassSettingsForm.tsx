'use client';

import { Field } from '../forms/Field';
import { FormMessage } from '../forms/FormMessage';
import { useFieldForm } from '../forms/useFieldForm';
import type { FieldFormAction } from '../forms/useFieldForm';

interface ClassSettingsFormProps {
  readonly name: string;
  readonly timeZone: string;
  readonly save: FieldFormAction;
}

/** What a class is called, and its clock. */
export function ClassSettingsForm({ name, timeZone, save }: ClassSettingsFormProps) {
  const { form, submit, about, problems, text, isSaving } = useFieldForm(save);
  return (
    <form ref={form} onSubmit={submit} noValidate className="max-w-md space-y-5">
      <Field {...about('name')} label="Name" required maxLength={100} defaultValue={name} />
      <Field
        {...about('timeZone')} label="Clock" required maxLength={100} defaultValue={timeZone}
        hint="The time zone that the class’s dates are told by, such as Europe/Berlin. Dates set before stay the same moments."
      />
      <button type="submit" className="button button-accent" disabled={isSaving} aria-busy={isSaving}>{isSaving ? 'Saving …' : 'Save'}</button>
      <FormMessage text={text} isError={Object.keys(problems).length > 0} />
    </form>
  );
}
