'use client';

import { startTransition, useActionState, useRef } from 'react';
import type { ReactNode } from 'react';
import type { FormOutcome } from '../forms/ActionForm';
import { FormMessage } from '../forms/FormMessage';
import { Confirmation } from '../quiz/Confirmation';

interface ConfirmedDeedProps {
  /** What is asked once the button is pressed. */
  readonly heading: string;
  readonly backText: string;
  readonly onText: string;
  readonly deed: () => Promise<FormOutcome>;
  /** What the button says. */
  readonly children: ReactNode;
}

/** A button for what cannot be taken back: it is done once that is confirmed. */
export function ConfirmedDeed({ heading, backText, onText, deed, children }: ConfirmedDeedProps) {
  const [outcome, run, isBusy] = useActionState<FormOutcome | null>(deed, null);
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <div>
      <button type="button" className="button" disabled={isBusy} onClick={() => dialog.current?.showModal()}>{children}</button>
      <Confirmation dialog={dialog} heading={heading} backText={backText} onText={onText} onConfirmed={() => startTransition(run)} />
      {outcome !== null && <FormMessage text={outcome.text} isError={outcome.isError} />}
    </div>
  );
}
