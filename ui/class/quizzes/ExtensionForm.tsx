'use client';

import { startTransition, useActionState, useEffect, useRef } from 'react';
import type { SubmitEvent } from 'react';
import { Field } from '../../forms/Field';
import { FormMessage } from '../../forms/FormMessage';
import type { QuizFormOutcome } from './quizFormState';

interface ExtensionFormProps {
  /** Times as the class's clock shows them, empty for none. */
  readonly values: { readonly extraMinutes: number; readonly dueAt: string; readonly closesAt: string };
  readonly timeZone: string;
  readonly grant: (before: QuizFormOutcome, form: FormData) => Promise<QuizFormOutcome>;
}

const nothingYet: QuizFormOutcome = { problems: {}, text: '' };

/** What one learner is allowed beyond a quiz's rules. */
export function ExtensionForm({ values, timeZone, grant }: ExtensionFormProps) {
  const [{ problems, text }, run, isSaving] = useActionState(grant, nothingYet);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus(), [problems]);
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const sent = new FormData(event.currentTarget);
    startTransition(() => run(sent));
  };
  const about = (name: string) => ({ name, problem: problems[name] });
  return (
    <form ref={form} onSubmit={submit} noValidate className="space-y-5">
      <Field {...about('extraMinutes')} label="Extra minutes" hint="On top of the time limit." type="number" min={0} max={1440} required defaultValue={values.extraMinutes} />
      <Field {...about('dueAt')} label="Own due date" hint={`By the class’s clock, ${timeZone}. Empty: the quiz’s.`} type="datetime-local" defaultValue={values.dueAt} />
      <Field {...about('closesAt')} label="Own closing date" hint="Until then late work is taken. Empty: the quiz’s." type="datetime-local" defaultValue={values.closesAt} />
      <button type="submit" className="button button-accent" disabled={isSaving} aria-busy={isSaving}>{isSaving ? 'Saving …' : 'Grant the extension'}</button>
      <FormMessage text={text} isError={Object.keys(problems).length > 0} />
    </form>
  );
}
