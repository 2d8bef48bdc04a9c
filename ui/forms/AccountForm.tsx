'use client';

import { useState } from 'react';
import type { ReactNode, SubmitEvent } from 'react';
import { accountRequest } from './accountRequest';
import { FormMessage } from './FormMessage';

interface AccountFormProps {
  /** Below /api/auth. */
  readonly path: string;
  readonly submitLabel: string;
  /** Sent besides the form's fields. */
  readonly extra?: Readonly<Record<string, string>>;
  /** Where to go when it worked; null to stay and show `done`. */
  readonly next: string | null;
  readonly done?: string;
  readonly children?: ReactNode;
}

/** A form of the account pages. */
export function AccountForm({ path, submitLabel, extra = {}, next, done = '', children }: AccountFormProps) {
  const [message, setMessage] = useState<{ text: string; isError: boolean } | null>(null);
  const [isSending, setSending] = useState(false);

  async function send(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const fields: Record<string, string> = { ...extra };
    for (const [name, value] of new FormData(event.currentTarget)) if (typeof value === 'string') fields[name] = value;
    setSending(true);
    const problem = await accountRequest(path, fields);
    // A full load, so that every part of the page knows who is there.
    if (problem === null && next !== null) return location.assign(next);
    setSending(false);
    setMessage({ text: problem ?? done, isError: problem !== null });
  }

  return (
    <form onSubmit={(event) => void send(event)} className="space-y-5">
      {children}
      <FormMessage text={message?.text ?? null} isError={message?.isError ?? false} />
      <button type="submit" className="button button-accent" disabled={isSending} aria-busy={isSending}>
        {submitLabel}
      </button>
    </form>
  );
}
