import type { InputHTMLAttributes } from 'react';

interface PillProps extends InputHTMLAttributes<HTMLInputElement> {
  readonly text: string;
}

/** One of a few short answers that stand in a row. */
export function Pill({ text, ...input }: PillProps) {
  return (
    <label className="inline-flex min-h-11 items-center gap-2 rounded-soft border border-line px-3 py-1 hover:not-has-disabled:bg-wash has-checked:border-accent has-checked:bg-wash">
      <input type="radio" className="size-4 shrink-0 accent-accent" {...input} />
      {text}
    </label>
  );
}
