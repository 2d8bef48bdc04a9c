'use client';

import { startTransition, useActionState, useState } from 'react';
import type { SubmitEvent } from 'react';
import { counted } from '@/core/text';
import { Field } from '../../forms/Field';
import { FormMessage } from '../../forms/FormMessage';
import { LongField } from '../../forms/LongField';
import { SelectField } from '../../forms/SelectField';
import { SendButton } from '../../forms/SendButton';

export type AnnouncementOutcome =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'refused'; readonly problems: Readonly<Record<string, string>>; readonly text: string }
  | { readonly kind: 'preview'; readonly subject: string; readonly recipients: readonly string[]; readonly text: string }
  | { readonly kind: 'sent'; readonly text: string };

interface AnnouncementFormProps {
  readonly groups: readonly { readonly id: string; readonly name: string }[];
  readonly write: (before: AnnouncementOutcome, form: FormData) => Promise<AnnouncementOutcome>;
}

/** Something to tell a class by mail: written, looked at with who gets it, then sent. */
export function AnnouncementForm({ groups, write }: AnnouncementFormProps) {
  const [outcome, run, isBusy] = useActionState(write, { kind: 'nothing' });
  // What is typed after it was looked at has to be looked at again.
  const [isChanged, setChanged] = useState(false);
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget, event.submitter);
    setChanged(false);
    startTransition(() => run(form));
  };
  const problems = outcome.kind === 'refused' ? outcome.problems : {};
  if (outcome.kind === 'sent') return <p role="status" className="text-correct">{outcome.text}</p>;
  return (
    <form onSubmit={submit} onChange={() => setChanged(true)} noValidate className="space-y-5">
      {groups.length > 0 && (
        <SelectField name="groupId" label="To" choices={{ '': 'Everybody in the class', ...Object.fromEntries(groups.map(({ id, name }): [string, string] => [id, name])) }} />
      )}
      {groups.length === 0 && <input type="hidden" name="groupId" value="" />}
      <Field name="subject" label="Subject" required maxLength={150} problem={problems['subject']} />
      <LongField name="text" label="Text" required rows={8} maxLength={10_000} problem={problems['text']} hint="Plain text. Your address goes with it, for answers." />
      <SendButton name="deed" value="preview" isBusy={isBusy}>Look at it first</SendButton>
      {outcome.kind === 'refused' && <FormMessage text={outcome.text} isError />}
      {outcome.kind === 'preview' && !isChanged && <Preview preview={outcome} isBusy={isBusy} />}
    </form>
  );
}

function Preview({ preview: { subject, recipients, text }, isBusy }: { preview: Extract<AnnouncementOutcome, { kind: 'preview' }>; isBusy: boolean }) {
  return (
    <section aria-label="What is sent" className="space-y-4 border-l-2 border-accent pl-5">
      <p className="font-semibold">{subject}</p>
      <p className="whitespace-pre-wrap break-words">{text}</p>
      <p role="status">{counted(recipients.length, 'learner gets', 'learners get')} it.</p>
      <details>
        <summary className="min-h-11 content-center">Who</summary>
        <p>{recipients.join(', ')}</p>
      </details>
      <SendButton name="deed" value="send" accent isBusy={isBusy}>
        Send it to {counted(recipients.length, 'learner')}
      </SendButton>
    </section>
  );
}
