'use client';

import { useActionState } from 'react';
import type { ReactNode } from 'react';
import { FormMessage } from './FormMessage';
import { SubmitButton } from './SubmitButton';

/** What became of a form: a sentence for its user. */
export interface FormOutcome {
  readonly isError: boolean;
  readonly text: string;
}

interface ActionFormProps {
  readonly action: (before: FormOutcome | null, form: FormData) => Promise<FormOutcome | null>;
  readonly submitLabel: string;
  /** Whether it is not what the page is for, such as a button in a row: then no place is kept for what it has to say. */
  readonly isQuiet?: boolean;
  readonly children: ReactNode;
}

/** A form around a server action that answers with a sentence. What was typed stays. */
export function ActionForm({ action, submitLabel, isQuiet = false, children }: ActionFormProps) {
  const [outcome, run] = useActionState(action, null);
  return (
    <form action={run} className="space-y-5">
      {children}
      <SubmitButton accent={!isQuiet}>{submitLabel}</SubmitButton>
      {(!isQuiet || outcome !== null) && <FormMessage text={outcome?.text ?? null} isError={outcome?.isError ?? false} />}
    </form>
  );
}
