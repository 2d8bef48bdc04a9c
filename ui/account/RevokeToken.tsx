'use client';

import { startTransition, useActionState, useRef } from 'react';
import type { FormOutcome } from '../forms/ActionForm';
import { FormMessage } from '../forms/FormMessage';
import { Confirmation } from '../quiz/Confirmation';

/** Revokes a token, once that is confirmed: the program that has it reads no more. */
export function RevokeToken({ name, revoke }: { name: string; revoke: () => Promise<FormOutcome> }) {
  const [outcome, run, isRevoking] = useActionState<FormOutcome | null>(revoke, null);
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <div>
      <button type="button" className="button" disabled={isRevoking} onClick={() => dialog.current?.showModal()}>
        Revoke<span className="sr-only"> {name}</span>
      </button>
      <Confirmation
        dialog={dialog} heading={`Revoke “${name}”? The program that has it reads no more.`} backText="Keep it" onText="Revoke it"
        onConfirmed={() => startTransition(run)}
      />
      {outcome?.isError === true && <FormMessage text={outcome.text} isError />}
    </div>
  );
}
