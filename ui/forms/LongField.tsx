import type { TextareaHTMLAttributes } from 'react';
import { Labelled, labelledBy } from './Labelled';

interface LongFieldProps extends TextareaHTMLAttributes<HTMLTextAreaElement> {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly problem?: string | undefined;
}

/** The same for a text of several lines. */
export function LongField({ name, label, hint, problem, className = '', ...area }: LongFieldProps) {
  return (
    <Labelled name={name} label={label} hint={hint} problem={problem}>
      <textarea className={`field ${className}`} {...labelledBy({ name, hint, problem })} {...area} />
    </Labelled>
  );
}
