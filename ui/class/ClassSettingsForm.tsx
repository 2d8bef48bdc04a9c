'use client';

import { Field } from '../forms/Field';
import { FormMessage } from '../forms/FormMessage';
import { SendButton } from '../forms/SendButton';
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
      <SendButton accent isBusy={isSaving}>{isSaving ? 'Saving …' : 'Save'}</SendButton>
      <FormMessage text={text} isError={Object.keys(problems).length > 0} />
    </form>
  );
}
