import type { InputHTMLAttributes } from 'react';
import { Labelled, labelledBy } from './Labelled';

interface FieldProps extends InputHTMLAttributes<HTMLInputElement> {
  readonly name: string;
  /** Where another field of the page has the same name. */
  readonly id?: string | undefined;
  readonly label: string;
  readonly hint?: string;
  /** What is wrong with what was sent. */
  readonly problem?: string | undefined;
}

/** A labelled input; the hint is read with it, and so is a problem. */
export function Field({ name, id, label, hint, problem, ...input }: FieldProps) {
  return (
    <Labelled name={name} id={id} label={label} hint={hint} problem={problem}>
      <input className="field" {...labelledBy({ name, id, hint, problem })} {...input} />
    </Labelled>
  );
}
