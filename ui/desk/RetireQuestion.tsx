'use client';

import { useId, useState } from 'react';

/** Takes one question out, with the reason why. */
export function RetireQuestion({ retire }: { retire: (reason: string) => boolean }) {
  const id = useId();
  const [reason, setReason] = useState<string | null>(null);
  if (reason === null) {
    return <button type="button" className="text-link min-h-6 text-small text-quiet" onClick={() => setReason('')}>Retire this question</button>;
  }
  return (
    <form
      className="space-y-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (retire(reason)) setReason(null);
      }}
    >
      <label htmlFor={id} className="block text-small font-semibold">Why is it asked no more?</label>
      <input id={id} className="field" value={reason} autoFocus required maxLength={300} onChange={(event) => setReason(event.target.value)} />
      <div className="flex gap-2">
        <button type="submit" className="button">Retire</button>
        <button type="button" className="button" onClick={() => setReason(null)}>Cancel</button>
      </div>
    </form>
  );
}
