import type { InputHTMLAttributes } from 'react';

interface FieldProps extends InputHTMLAttributes<HTMLInputElement> {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
}

/** A labelled input; the hint is read with it. */
export function Field({ name, label, hint, ...input }: FieldProps) {
  const hintId = `${name}-hint`;
  return (
    <div className="space-y-1.5">
      <label htmlFor={name} className="block font-semibold">
        {label}
      </label>
      {hint !== undefined && (
        <p id={hintId} className="text-small text-quiet">
          {hint}
        </p>
      )}
      <input id={name} name={name} className="field" aria-describedby={hint === undefined ? undefined : hintId} {...input} />
    </div>
  );
}
