'use client';

import { useState } from 'react';
import type { ReactNode, SubmitEvent } from 'react';
import { SendButton } from './SendButton';
import { useAccountProblemText } from './accountProblems';
import { askAccount } from './accountRequest';
import { FormMessage } from './FormMessage';

interface AccountFormProps {
  /** Below /api/auth. */
  readonly path: string;
  readonly submitLabel: string;
  /** Sent besides the form's fields. */
  readonly extra?: Readonly<Record<string, string | boolean>>;
  /** Where to go when it worked; null to stay and show `done`. */
  readonly next: string | null;
  readonly done?: string;
  /** Where a second factor is asked for, should the account have one. */
  readonly secondFactorAt?: string;
  /** Whether this is what the page is for. */
  readonly accent?: boolean;
  readonly children?: ReactNode;
}

/** A form of the account pages. */
export function AccountForm({ path, submitLabel, extra = {}, next, done = '', secondFactorAt, accent = true, children }: AccountFormProps) {
  const problemText = useAccountProblemText();
  const [message, setMessage] = useState<{ text: string; isError: boolean } | null>(null);
  const [isSending, setSending] = useState(false);

  async function send(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget;
    const fields: Record<string, string | boolean> = { ...extra };
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') fields[name] = value;
    setSending(true);
    const answer = await askAccount(path, fields);
    const goTo = answer.ok && wantsSecondFactor(answer.body) ? (secondFactorAt ?? next) : next;
    // A full load, so that every part of the page knows who is there.
    if (answer.ok && goTo !== null) return location.assign(goTo);
    setSending(false);
    if (answer.ok) form.reset();
    setMessage({ text: answer.ok ? done : problemText(answer.problem), isError: !answer.ok });
  }

  return (
    <form onSubmit={(event) => void send(event)} className="space-y-5">
      {children}
      <SendButton accent={accent} isBusy={isSending}>
        {submitLabel}
      </SendButton>
      <FormMessage text={message?.text ?? null} isError={message?.isError ?? false} />
    </form>
  );
}

function wantsSecondFactor(body: unknown): boolean {
  return typeof body === 'object' && body !== null && 'twoFactorRedirect' in body && body.twoFactorRedirect === true;
}
