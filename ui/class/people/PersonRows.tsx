import type { ReactNode } from 'react';
import { ActionForm } from '../../forms/ActionForm';
import type { FormOutcome } from '../../forms/ActionForm';

export interface PersonRow {
  readonly key: string;
  readonly name: string;
  readonly about: string;
  /** Null where nothing can be done. */
  readonly deed: { readonly label: string; readonly run: () => Promise<FormOutcome> } | null;
}

/** People in rows, each with what can be done about them; folded, since they are not who is in the class. */
export function PersonRows({ title, rows, children }: { title: string; rows: readonly PersonRow[]; children?: ReactNode }) {
  if (rows.length === 0) return null;
  return (
    <details>
      <summary className="min-h-11 content-center font-serif text-large">{title} ({rows.length})</summary>
      <ul className="divide-y divide-line border-y border-line">
        {rows.map(({ key, name, about, deed }) => (
          <li key={key} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 py-2">
            <span className="min-w-0 break-words">{name} <span className="label">{about}</span></span>
            {deed !== null && <ActionForm action={deed.run} submitLabel={deed.label} isQuiet>{null}</ActionForm>}
          </li>
        ))}
      </ul>
      {children !== undefined && <div className="pt-4">{children}</div>}
    </details>
  );
}
