'use client';

import { useActionState } from 'react';
import { FormMessage } from '../../forms/FormMessage';
import { SubmitButton } from '../../forms/SubmitButton';
import { CopyButton } from '../CopyButton';

export type LinkMade = { readonly kind: 'made'; readonly path: string } | { readonly kind: 'refused'; readonly text: string };

/** Makes a link for one more instructor. It is shown this once: only a fingerprint of it is kept. */
export function InstructorLink({ make }: { make: () => Promise<LinkMade> }) {
  const [made, run] = useActionState<LinkMade | null>(make, null);
  return (
    <div className="space-y-3">
      <form action={run}>
        <SubmitButton>Make a link</SubmitButton>
      </form>
      {made?.kind === 'made' && (
        <div className="space-y-2 border-l-2 border-accent pl-5">
          <p role="status">The link is made. Copy it now: it is not shown again.</p>
          <CopyButton path={made.path} label="Copy the link to teach" />
        </div>
      )}
      {made?.kind === 'refused' && <FormMessage text={made.text} isError />}
    </div>
  );
}
