'use client';

import { startTransition, useActionState } from 'react';
import type { SubmitEvent } from 'react';
import { CopyText } from '../forms/CopyText';
import { Field } from '../forms/Field';
import { FormMessage } from '../forms/FormMessage';
import { SelectField } from '../forms/SelectField';
import { SendButton } from '../forms/SendButton';

export type TokenMade =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'refused'; readonly problems: Readonly<Record<string, string>>; readonly text: string }
  | { readonly kind: 'made'; readonly token: string };

/** By what is sent; nothing for no end. */
const lifetimes = { 30: '30 days', 90: '90 days', 365: 'A year', '': 'Until I revoke it' } as const;

/** Makes a token. It is shown this once: only a fingerprint of it is kept. */
export function TokenForm({ make }: { make: (before: TokenMade, form: FormData) => Promise<TokenMade> }) {
  const [made, run, isMaking] = useActionState<TokenMade, FormData>(make, { kind: 'nothing' });
  const problems = made.kind === 'refused' ? made.problems : {};
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    startTransition(() => run(form));
  };
  return (
    <div className="space-y-5">
      <form onSubmit={submit} noValidate className="grid items-start gap-5 sm:grid-cols-[1fr_14rem]">
        <Field name="name" label="What it is for" hint="Such as “Marks spreadsheet”." required maxLength={60} autoComplete="off" problem={problems['name']} />
        <SelectField name="days" label="It holds for" hint="From then on it is refused." choices={lifetimes} defaultValue="90" />
        <div><SendButton isBusy={isMaking}>{isMaking ? 'Making it …' : 'Make a token'}</SendButton></div>
      </form>
      {made.kind === 'refused' && <FormMessage text={made.text} isError />}
      {made.kind === 'made' && (
        <div className="space-y-3 border-l-2 border-accent pl-5">
          <p role="status">The token is made. Copy it now: it is not shown again.</p>
          <p className="figures break-all rounded-soft bg-raised p-3">{made.token}</p>
          <CopyText textOf={() => made.token} label="Copy the token" />
          <p className="label">Send it with each request: Authorization: Bearer, a space, the token. Whoever has it reads what you may.</p>
        </div>
      )}
    </div>
  );
}
