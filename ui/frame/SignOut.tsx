'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import type { LearnerId } from '@/core/ids';
import { useAccountProblemText } from '../forms/accountProblems';
import { accountRequest } from '../forms/accountRequest';
import { FormMessage } from '../forms/FormMessage';

/** Signs out and removes what this device keeps of the learner, after asking about reviews that cannot be sent. */
export function SignOut({ learnerId }: { learnerId: LearnerId }) {
  const t = useTranslations('accountForms.signOut');
  const problemText = useAccountProblemText();
  const [problem, setProblem] = useState<string | null>(null);
  const [unsent, setUnsent] = useState(0);
  const [isBusy, setBusy] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);

  async function ask(): Promise<void> {
    setBusy(true);
    const { sendRest } = await import('../offline/leaving');
    const left = await sendRest(learnerId);
    if (left === 0) return leave();
    setBusy(false);
    setUnsent(left);
    dialog.current?.showModal();
  }

  async function leave(): Promise<void> {
    dialog.current?.close();
    setBusy(true);
    const failed = await accountRequest('/sign-out', {});
    setBusy(false);
    setProblem(failed === null ? null : problemText(failed));
    if (failed !== null) return;
    const { leaveDevice } = await import('../offline/leaving');
    await leaveDevice(learnerId);
    // A full load, so that every part of the page knows that nobody is there.
    location.assign('/');
  }

  function fail(): void {
    setBusy(false);
    setProblem(problemText('unreachable'));
  }

  return (
    <div className="space-y-5">
      <button type="button" className="button" disabled={isBusy} aria-busy={isBusy} onClick={() => void ask().catch(fail)}>
        {t('signOut')}
      </button>
      <FormMessage text={problem} isError />
      <dialog
        ref={dialog}
        aria-labelledby="unsent"
        className="m-auto max-w-sm rounded-soft border border-line bg-raised p-6 text-ink backdrop:bg-ink/40"
      >
        <h2 id="unsent" className="mb-2 text-large">
          {t('unsent', { count: unsent })}
        </h2>
        <p className="mb-4">{t('removes', { count: unsent })}</p>
        <div className="flex flex-wrap gap-3">
          <button type="button" className="button button-accent" onClick={() => dialog.current?.close()}>
            {t('stay')}
          </button>
          <button type="button" className="button" onClick={() => void leave().catch(fail)}>
            {t('lose', { count: unsent })}
          </button>
        </div>
      </dialog>
    </div>
  );
}
