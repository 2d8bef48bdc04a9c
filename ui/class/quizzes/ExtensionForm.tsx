'use client';

import { Field } from '../../forms/Field';
import { FormMessage } from '../../forms/FormMessage';
import { SendButton } from '../../forms/SendButton';
import { useFieldForm } from '../../forms/useFieldForm';
import type { FieldFormAction } from '../../forms/useFieldForm';

interface ExtensionFormProps {
  /** Times as the class's clock shows them, empty for none. */
  readonly values: { readonly extraMinutes: number; readonly dueAt: string; readonly closesAt: string };
  readonly timeZone: string;
  readonly grant: FieldFormAction;
}

/** What one learner is allowed beyond a quiz's rules. */
export function ExtensionForm({ values, timeZone, grant }: ExtensionFormProps) {
  const { form, submit, about, problems, text, isSaving } = useFieldForm(grant);
  return (
    <form ref={form} onSubmit={submit} noValidate className="space-y-5">
      <Field {...about('extraMinutes')} label="Extra minutes" hint="On top of the time limit." type="number" min={0} max={1440} required defaultValue={values.extraMinutes} />
      <Field {...about('dueAt')} label="Own due date" hint={`By the class’s clock, ${timeZone}. Empty: the quiz’s.`} type="datetime-local" defaultValue={values.dueAt} />
      <Field {...about('closesAt')} label="Own closing date" hint="Until then late work is taken. Empty: the quiz’s." type="datetime-local" defaultValue={values.closesAt} />
      <SendButton accent isBusy={isSaving}>{isSaving ? 'Saving …' : 'Grant the extension'}</SendButton>
      <FormMessage text={text} isError={Object.keys(problems).length > 0} />
    </form>
  );
}
