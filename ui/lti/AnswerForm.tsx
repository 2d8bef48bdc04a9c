'use client';

import { useEffect, useRef } from 'react';

interface AnswerFormProps {
  readonly url: string;
  /** What was chosen, signed. */
  readonly token: string;
  readonly platformName: string;
}

/** Takes an answer to the platform: by itself, or by its button where no script runs. */
export function AnswerForm({ url, token, platformName }: AnswerFormProps) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.submit(), []);
  return (
    <form ref={form} method="post" action={url} className="space-y-4">
      <p role="status">Chosen. You are taken back to {platformName}.</p>
      <input type="hidden" name="JWT" value={token} />
      <button type="submit" className="button button-accent">Back to {platformName}</button>
    </form>
  );
}
