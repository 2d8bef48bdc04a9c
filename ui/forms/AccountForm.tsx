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
  /** Whether this is what the page is for. */
  readonly accent?: boolean;
  readonly children?: ReactNode;
}

/** A form of the account pages. */
export function AccountForm({ path, submitLabel, extra = {}, next, done = '', accent = true, children }: AccountFormProps) {
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
      <button type="submit" className={accent ? 'button button-accent' : 'button'} disabled={isSending} aria-busy={isSending}>
        {submitLabel}
      </button>
      <FormMessage text={message?.text ?? null} isError={message?.isError ?? false} />
    </form>
  );
}
