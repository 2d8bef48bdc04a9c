'use client';

import { useState } from 'react';

/** A section's title, which its author may change. */
export function SectionTitle({ title, rename }: { title: string; rename: (title: string) => boolean }) {
  const [typed, setTyped] = useState<string | null>(null);
  if (typed === null) {
    return (
      <div className="flex flex-wrap items-baseline gap-x-4">
        <h2 className="text-large">{title}</h2>
        <button type="button" className="text-link min-h-11 text-small" onClick={() => setTyped(title)}>Rename the section</button>
      </div>
    );
  }
  return (
    <form
      className="flex flex-wrap items-end gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (rename(typed)) setTyped(null);
      }}
    >
      <div className="min-w-0 grow space-y-1.5">
        <label htmlFor="section-title" className="block font-semibold">Title of the section</label>
        <input id="section-title" className="field" value={typed} autoFocus required maxLength={200} onChange={(event) => setTyped(event.target.value)} />
      </div>
      <button type="submit" className="button button-accent">Rename</button>
      <button type="button" className="button" onClick={() => setTyped(null)}>Cancel</button>
    </form>
  );
}
