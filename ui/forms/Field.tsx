import type { InputHTMLAttributes } from 'react';
import { Labelled, labelledBy } from './Labelled';

interface FieldProps extends InputHTMLAttributes<HTMLInputElement> {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** What is wrong with what was sent. */
  readonly problem?: string | undefined;
}

/** A labelled input; the hint is read with it, and so is a problem. */
export function Field({ name, label, hint, problem, ...input }: FieldProps) {
  return (
    <Labelled name={name} label={label} hint={hint} problem={problem}>
      <input className="field" {...labelledBy({ name, hint, problem })} {...input} />
    </Labelled>
  );
}
