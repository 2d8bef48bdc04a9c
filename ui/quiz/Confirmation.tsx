'use client';

import { useId } from 'react';
import type { RefObject } from 'react';

interface ConfirmationProps {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly heading: string;
  /** The way back comes first. */
  readonly backText: string;
  readonly onText: string;
  readonly onConfirmed: () => void;
}

/** Asks before something that cannot be taken back. */
export function Confirmation({ dialog, heading, backText, onText, onConfirmed }: ConfirmationProps) {
  const id = useId();
  const close = (): void => dialog.current?.close();
  return (
    <dialog
      ref={dialog} aria-labelledby={id}
      className="m-auto max-w-sm rounded-soft border border-line bg-raised p-6 text-ink backdrop:bg-ink/40"
    >
      <h2 id={id} className="mb-4 text-large">{heading}</h2>
      <div className="flex flex-wrap gap-3">
        <button type="button" className="button button-accent" onClick={close}>{backText}</button>
        <button type="button" className="button" onClick={() => { close(); onConfirmed(); }}>{onText}</button>
      </div>
    </dialog>
  );
}
