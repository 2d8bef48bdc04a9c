'use client';

import type { RefObject } from 'react';

interface UnansweredDialogProps {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly unanswered: number;
  readonly total: number;
  readonly submit: () => void;
}

/** Asks before an attempt with unanswered questions is submitted. */
export function UnansweredDialog({ dialog, unanswered, total, submit }: UnansweredDialogProps) {
  return (
    <dialog
      ref={dialog}
      aria-labelledby="unanswered"
      className="m-auto max-w-sm rounded-soft border border-line bg-raised p-6 text-ink backdrop:bg-ink/40"
    >
      <h2 id="unanswered" className="mb-4 text-large">
        {unanswered} of {total} questions {unanswered === 1 ? 'has' : 'have'} no answer.
      </h2>
      <div className="flex flex-wrap gap-3">
        <button type="button" className="button button-accent" onClick={() => dialog.current?.close()}>
          Go back
        </button>
        <button type="button" className="button" onClick={submit}>
          Submit as it is
        </button>
      </div>
    </dialog>
  );
}
