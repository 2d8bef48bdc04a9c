'use client';

import { useActionState } from 'react';
import { FormMessage } from '../forms/FormMessage';
import { SubmitButton } from '../forms/SubmitButton';

export interface RegistrationOutcome {
  readonly isDone: boolean;
  readonly text: string;
}

/** Registers the platform that shows this page, and has it close the page then. */
export function RegisterForm({ register }: { readonly register: () => Promise<RegistrationOutcome> }) {
  const [outcome, run] = useActionState(register, null);
  if (outcome?.isDone !== true) {
    return (
      <form action={run} className="space-y-5">
        <SubmitButton accent>Register</SubmitButton>
        <FormMessage text={outcome?.text ?? null} isError />
      </form>
    );
  }
  return (
    <div className="space-y-4">
      <p role="status">{outcome.text}</p>
      <button type="button" className="button" onClick={closeThere}>Close</button>
    </div>
  );
}

/** As LTI Dynamic Registration 1.0 has a tool say that it is done; there is nothing in it that another site might not hear. */
function closeThere(): void {
  const around = window.opener instanceof Object ? window.opener as Window : window.parent;
  around.postMessage({ subject: 'org.imsglobal.lti.close' }, '*');
}
