'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useAccountProblemText } from '../forms/accountProblems';
import { FormMessage } from '../forms/FormMessage';
import { knowsPasskeys, signInByPasskey } from './passkeyRequests';

/** Signs in without a password, then goes on to `next`. */
export function PasskeySignIn({ next }: { next: string }) {
  const t = useTranslations('signIn');
  const problemText = useAccountProblemText();
  const [problem, setProblem] = useState<string | null>(null);
  const [isAsking, setAsking] = useState(false);

  async function signIn(): Promise<void> {
    if (!knowsPasskeys()) return setProblem(t('noPasskeys'));
    setAsking(true);
    const answer = await signInByPasskey();
    // A full load, so that every part of the page knows who is there.
    if (answer.ok) return location.assign(next);
    setAsking(false);
    setProblem(problemText(answer.problem));
  }

  return (
    <div>
      <button type="button" className="button" disabled={isAsking} aria-busy={isAsking} onClick={() => void signIn()}>{t('byPasskey')}</button>
      <FormMessage text={problem} isError />
    </div>
  );
}
