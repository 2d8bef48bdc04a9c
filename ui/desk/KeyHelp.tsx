import type { RefObject } from 'react';
import { deskKeys } from './useDeskKeys';

/** What the keys of the desk do. */
export function KeyHelp({ dialog }: { dialog: RefObject<HTMLDialogElement | null> }) {
  return (
    <dialog ref={dialog} aria-labelledby="keys" className="m-auto max-w-sm rounded-soft border border-line bg-raised p-6 text-ink backdrop:bg-ink/40">
      <h2 id="keys" className="mb-4 text-large">By keyboard</h2>
      <dl className="mb-5 grid grid-cols-[3rem_1fr] gap-y-1">
        {deskKeys.map(([key, deed]) => (
          <div key={key} className="contents">
            <dt><kbd className="font-sans font-semibold">{key}</kbd></dt>
            <dd>{deed}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className="button" onClick={() => dialog.current?.close()}>Close</button>
    </dialog>
  );
}
