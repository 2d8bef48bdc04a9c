import type { InputHTMLAttributes } from 'react';

interface OptionProps extends InputHTMLAttributes<HTMLInputElement> {
  readonly type: 'radio' | 'checkbox';
  readonly text: string;
}

/** One of the answers to choose from, as wide as the column. */
export function Option({ text, ...input }: OptionProps) {
  return (
    <label className="flex min-h-12 items-center gap-3 rounded-soft border border-line px-4 py-2 hover:not-has-disabled:bg-wash has-checked:border-accent has-checked:bg-wash">
      <input className="size-4 shrink-0 accent-accent" {...input} />
      {text}
    </label>
  );
}
