'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { Field } from '../forms/Field';
import { FormMessage } from '../forms/FormMessage';
import { sendArticle } from './sendArticle';
import type { Refusal } from './sendArticle';

/** Takes an article, pasted or as a file. What was typed stays when it is refused. */
export function NewCourseForm() {
  const router = useRouter();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isSending, setSending] = useState(false);

  async function send(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    setSending(true);
    setRefusal(null);
    const sent = await sendArticle(new FormData(event.currentTarget));
    if (sent.ok) return router.push(`/teach/courses/${sent.draftId}`);
    setSending(false);
    setRefusal(sent.refusal);
    if (sent.refusal.field !== null) document.getElementById(sent.refusal.field)?.focus();
  }

  return (
    <form onSubmit={(event) => void send(event)} className="space-y-6">
      <div className="space-y-1.5">
        <label htmlFor="text" className="block font-semibold">The article</label>
        <p id="text-hint" className="text-small text-quiet">Paste its text: paragraphs apart by an empty line.</p>
        <textarea id="text" name="text" rows={12} className="field font-serif" aria-describedby="text-hint text-refusal" aria-invalid={refusal?.field === 'text'} />
        <FieldRefusal refusal={refusal} field="text" />
      </div>
      <div className="space-y-1.5">
        <label htmlFor="file" className="block font-semibold">Or a file</label>
        <p id="file-hint" className="text-small text-quiet">.txt, .md, .html, .docx or .pdf. A chosen file comes before pasted text.</p>
        <input id="file" name="file" type="file" accept=".txt,.md,.html,.htm,.docx,.pdf" className="field" aria-describedby="file-hint file-refusal" aria-invalid={refusal?.field === 'file'} />
        <FieldRefusal refusal={refusal} field="file" />
      </div>
      <Field name="title" label="Title" hint="Empty: the article’s own." maxLength={300} />
      <Field name="author" label="Author of the article" maxLength={300} />
      <Field name="publisher" label="Publisher" maxLength={300} />
      <Field name="year" label="Year" hint="“Last year” in the text is counted from it." inputMode="numeric" maxLength={4} aria-invalid={refusal?.field === 'year'} />
      <FieldRefusal refusal={refusal} field="year" />
      <button type="submit" className="button button-accent" disabled={isSending} aria-busy={isSending}>
        {isSending ? 'Reading the article …' : 'Make the course'}
      </button>
      <FormMessage text={refusal !== null && refusal.field === null ? refusal.text : null} isError />
    </form>
  );
}

function FieldRefusal({ refusal, field }: { refusal: Refusal | null; field: string }) {
  return <p id={`${field}-refusal`} role="alert" className="text-accent">{refusal?.field === field ? refusal.text : ''}</p>;
}
