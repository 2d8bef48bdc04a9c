import type { ReactNode } from 'react';

/** Fields that belong together, under one heading. */
export function FieldGroup({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="space-y-5 border-t border-line pt-5">
      <legend className="float-start w-full pb-4 font-serif text-large">{title}</legend>
      <div className="clear-both space-y-5">{children}</div>
    </fieldset>
  );
}
