'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { AccountForm } from '../forms/AccountForm';
import { useAccountProblemText } from '../forms/accountProblems';
import { Field } from '../forms/Field';
import { FormMessage } from '../forms/FormMessage';
import { SendButton } from '../forms/SendButton';
import { addPasskey, knowsPasskeys } from './passkeyRequests';

interface PasskeysProps {
  readonly passkeys: readonly { readonly id: string; readonly name: string; readonly added: string }[];
  /** The address of this page, loaded anew after each change. */
  readonly here: string;
}

/** The passkeys of an account, with the way to add one and to be rid of one. */
export function Passkeys({ passkeys, here }: PasskeysProps) {
  const t = useTranslations('accountForms.passkeys');
  const problemText = useAccountProblemText();
  const [problem, setProblem] = useState<string | null>(null);
  const [isAsking, setAsking] = useState(false);

  async function add(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const name = new FormData(event.currentTarget).get('name');
    if (!knowsPasskeys()) return setProblem(t('none'));
    setAsking(true);
    const answer = await addPasskey(typeof name === 'string' ? name : '');
    if (answer.ok) return location.assign(here);
    setAsking(false);
    setProblem(problemText(answer.problem));
  }

  return (
    <div className="space-y-5">
      <ul className="divide-y divide-line border-y border-line empty:hidden">
        {passkeys.map(({ id, name, added }) => (
          <li key={id} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 py-3">
            <div className="min-w-0 break-words">
              <p className="font-semibold">{name}</p>
              <p className="label">{added}</p>
            </div>
            <AccountForm path="/passkey/delete-passkey" extra={{ id }} submitLabel={t('remove', { name })} next={here} accent={false} />
          </li>
        ))}
      </ul>
      <form onSubmit={(event) => void add(event)} className="space-y-5">
        <Field name="name" label={t('name')} hint={t('nameHint')} required maxLength={60} autoComplete="off" />
        <SendButton isBusy={isAsking}>{t('add')}</SendButton>
        <FormMessage text={problem} isError />
      </form>
    </div>
  );
}
