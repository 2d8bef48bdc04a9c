'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { SubmitEvent } from 'react';
import type { LearnerId } from '@/core/ids';
import { SendButton } from '../forms/SendButton';
import { useAccountProblemText } from '../forms/accountProblems';
import { accountRequest } from '../forms/accountRequest';
import type { FormOutcome } from '../forms/ActionForm';
import { Field } from '../forms/Field';
import { FormMessage } from '../forms/FormMessage';

interface DeleteAccountProps {
  readonly learnerId: LearnerId;
  /** Null where it is done. */
  readonly remove: (form: FormData) => Promise<FormOutcome | null>;
}

/** Deletes the account, and what this device keeps of its owner. */
export function DeleteAccount({ learnerId, remove }: DeleteAccountProps) {
  const t = useTranslations('accountForms');
  const problemText = useAccountProblemText();
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  async function send(form: FormData): Promise<void> {
    setBusy(true);
    setProblem(null);
    const refused = await remove(form);
    if (refused === null) return leave(learnerId);
    setBusy(false);
    setProblem(refused.text);
  }

  function fail(): void {
    setBusy(false);
    setProblem(problemText('unreachable'));
  }

  function submit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    void send(new FormData(event.currentTarget)).catch(fail);
  }

  return (
    <form onSubmit={submit} className="space-y-5">
      <Field name="password" label={t('yourPassword')} type="password" required maxLength={128} autoComplete="current-password" />
      <p className="label">{t.rich('delete.forgotten', { link: (text) => <Link className="text-link" href="/forgot-password">{text}</Link> })}</p>
      <label className="flex min-h-11 items-center gap-3">
        <input type="checkbox" required className="size-5 shrink-0" /> {t('delete.confirm')}
      </label>
      <SendButton accent isBusy={isBusy}>{t('delete.delete')}</SendButton>
      <FormMessage text={problem} isError />
    </form>
  );
}

/** The session is over already: this takes its cookie and what is kept for use without a connection. */
async function leave(learnerId: LearnerId): Promise<void> {
  await accountRequest('/sign-out', {});
  const { leaveDevice } = await import('../offline/leaving');
  await leaveDevice(learnerId);
  location.assign('/account/deleted');
}
