'use client';

import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';

interface StudyDialogProps {
  readonly heading: string;
  /** The dialog is closed, and the focus where it was. */
  readonly onClosed: () => void;
  readonly children: ReactNode;
}

/** A dialog that is open while it is shown. */
export function StudyDialog({ heading, onClosed, children }: StudyDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  return (
    <dialog
      ref={dialog} aria-labelledby={id} onClose={onClosed}
      className="m-auto w-[calc(100%-2rem)] max-w-md rounded-soft border border-line bg-raised p-6 text-ink backdrop:bg-ink/40"
    >
      <h2 id={id} className="mb-4 text-large">{heading}</h2>
      {children}
    </dialog>
  );
}

/** Closes the dialog that it stands in. */
export function CloseButton({ text }: { text: string }) {
  return (
    <button type="button" className="button" onClick={(event) => event.currentTarget.closest('dialog')?.close()}>
      {text}
    </button>
  );
}
