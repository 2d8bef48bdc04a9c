import type { ReactNode } from 'react';

interface LabelledProps {
  /** The field's name, and its id unless it has another. */
  readonly name: string;
  readonly id?: string | undefined;
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong with what was sent. */
  readonly problem?: string | undefined;
  readonly children: ReactNode;
}

/** A field's label above it, with its hint, and below it what is wrong. */
export function Labelled({ name, id = name, label, hint, problem, children }: LabelledProps) {
  return (
    <div className="space-y-1.5">
      <label htmlFor={id} className="block font-semibold">{label}</label>
      {hint !== undefined && <p id={`${id}-hint`} className="text-small text-quiet">{hint}</p>}
      {children}
      {problem !== undefined && <p id={`${id}-problem`} role="alert" className="text-accent">{problem}</p>}
    </div>
  );
}

/** What ties a field to its label, hint and problem. */
export function labelledBy({ name, id = name, hint, problem }: Pick<LabelledProps, 'name' | 'id' | 'hint' | 'problem'>) {
  const ids = [hint === undefined ? [] : `${id}-hint`, problem === undefined ? [] : `${id}-problem`].flat();
  return {
    id,
    name,
    ...(ids.length === 0 ? {} : { 'aria-describedby': ids.join(' ') }),
    ...(problem === undefined ? {} : { 'aria-invalid': true }),
  };
}
