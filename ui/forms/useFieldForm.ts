'use client';

import { startTransition, useActionState, useEffect, useRef } from 'react';
import type { SubmitEvent } from 'react';

/** What became of a form: problems by field, and a sentence. */
export interface FieldFormOutcome {
  readonly problems: Readonly<Record<string, string>>;
  readonly text: string;
}

export type FieldFormAction = (before: FieldFormOutcome, form: FormData) => Promise<FieldFormOutcome>;

/** What ties a field of the form to its problem. */
export type About = (name: string) => { readonly name: string; readonly problem: string | undefined };

const nothingYet: FieldFormOutcome = { problems: {}, text: '' };

/** A form whose fields say what is wrong with each: what was typed stays when it is refused, and the first field that is
 *  wrong takes the focus. */
export function useFieldForm(action: FieldFormAction) {
  const [{ problems, text }, run, isSaving] = useActionState(action, nothingYet);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus(), [problems]);
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const sent = new FormData(event.currentTarget);
    startTransition(() => run(sent));
  };
  const about: About = (name) => ({ name, problem: problems[name] });
  return { form, submit, about, problems, text, isSaving };
}
