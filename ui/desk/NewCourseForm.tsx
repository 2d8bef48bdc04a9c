'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import type { SubmitEvent } from 'react';
import { Field } from '../forms/Field';
import { LongField } from '../forms/LongField';
import { SendButton } from '../forms/SendButton';
import { sendNewCourse } from './sendNewCourse';
import type { Refusal } from './sendNewCourse';

/** Takes an article: pasted, as a file, or by its address where the server fetches pages. What was typed stays when it
 *  is refused. */
export function NewCourseForm({ hasAddress }: { hasAddress: boolean }) {
  const router = useRouter();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isSending, setSending] = useState(false);
  useEffect(() => {
    const field = refusal?.field ?? null;
    if (field !== null) document.getElementById(field)?.focus();
  }, [refusal]);

  async function send(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    setSending(true);
    setRefusal(null);
    const sent = await sendNewCourse('/api/drafts', new FormData(event.currentTarget));
    if (sent.ok) return router.push(`/teach/courses/${sent.draftId}`);
    setSending(false);
    setRefusal(sent.refusal);
  }

  const about = (name: string) => ({ name, problem: refusal?.field === name ? refusal.text : undefined });
  return (
    <form onSubmit={(event) => void send(event)} className="space-y-6">
      <LongField label="The article" hint="Paste its text: paragraphs apart by an empty line." {...about('text')} rows={10} className="font-serif" />
      <Field label="Or a file" hint=".txt, .md, .html, .docx or .pdf. A chosen file comes before pasted text." {...about('file')} type="file" accept=".txt,.md,.html,.htm,.docx,.pdf" />
      {hasAddress && (
        <Field label="Or its address" hint="A page or PDF on the open internet, which this server fetches. It comes before pasted text." {...about('address')} type="text" inputMode="url" placeholder="https://" autoComplete="off" maxLength={2000} />
      )}
      <fieldset className="space-y-5 border-t border-line pt-5">
        <legend className="label float-left mb-4 w-full">What is known of it; all may be left empty</legend>
        <Field label="Title" hint="Empty: the article’s own." {...about('title')} maxLength={300} />
        <Field label="Author of the article" {...about('author')} maxLength={300} />
        <Field label="Publisher" {...about('publisher')} maxLength={300} />
        <Field label="Year" hint="“Last year” in the text is counted from it." {...about('year')} inputMode="numeric" maxLength={4} />
      </fieldset>
      <SendButton accent isBusy={isSending}>
        {isSending ? 'Reading the article …' : 'Make the course'}
      </SendButton>
      <Outcome isSending={isSending} refusal={refusal} />
    </form>
  );
}

/** What is going on, or what went wrong with no single field; its place is kept. */
function Outcome({ isSending, refusal }: { isSending: boolean; refusal: Refusal | null }) {
  const told = refusal?.field === null ? refusal.text : null;
  return (
    <div className="min-h-12">
      <p role="status" className="text-quiet">{isSending ? 'Its sections, facts and questions are being found. A long article takes a while: keep this page open.' : ''}</p>
      <p role="alert" className="text-accent">{told}</p>
    </div>
  );
}
