import type { InputHTMLAttributes } from 'react';

type TypedFieldProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange'> & { readonly onType: (text: string) => void };

/** A field for an answer: the browser neither completes nor corrects it. */
export function TypedField({ onType, className = 'field', ...input }: TypedFieldProps) {
  return (
    <input
      className={className} autoComplete="off" autoCapitalize="off" autoCorrect="off" spellCheck={false} maxLength={10_000}
      {...input}
      onChange={({ target }) => onType(target.value)}
    />
  );
}
