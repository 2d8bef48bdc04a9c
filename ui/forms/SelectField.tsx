import type { SelectHTMLAttributes } from 'react';
import { Labelled, labelledBy } from './Labelled';

interface SelectFieldProps extends SelectHTMLAttributes<HTMLSelectElement> {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** What can be chosen, by the value that is sent. */
  readonly choices: Readonly<Record<string, string>>;
}

/** A labelled choice of one among a few. */
export function SelectField({ name, label, hint, choices, ...select }: SelectFieldProps) {
  return (
    <Labelled name={name} label={label} hint={hint} problem={undefined}>
      <select className="field" {...labelledBy({ name, hint, problem: undefined })} {...select}>
        {Object.entries(choices).map(([value, text]) => <option key={value} value={value}>{text}</option>)}
      </select>
    </Labelled>
  );
}
