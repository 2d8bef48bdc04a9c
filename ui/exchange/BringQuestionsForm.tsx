'use client';

import { useRef } from 'react';
import type { SubmitEvent } from 'react';
import type { QuestionsPreview } from '@/core/exchange/preview';
import { counted } from '@/core/text';
import { Field } from '../forms/Field';
import { LongField } from '../forms/LongField';
import { SendButton } from '../forms/SendButton';
import { ColumnChoice } from './ColumnChoice';
import { PreviewOfQuestions } from './PreviewOfQuestions';
import { useQuestions } from './useQuestions';

/** Takes questions of another program: shows first what is in them and what a course could not ask, then makes the course.
 *  What was chosen and typed stays when it is refused. */
export function BringQuestionsForm() {
  const form = useRef<HTMLFormElement>(null);
  const { preview, refusal, busyWith, look, make, forget } = useQuestions();
  const isReady = preview !== null && preview.items.length > 0;

  function send(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    void (isReady ? make(event.currentTarget) : look(event.currentTarget, null));
  }

  const problemOf = (field: string) => (refusal?.field === field ? refusal.text : undefined);
  return (
    <form ref={form} onSubmit={send} className="space-y-5">
      <Field name="questions" label="A file of questions" hint="GIFT, Moodle XML, Aiken, CSV, or a QTI 2 or 3 package (.zip)." type="file" accept=".txt,.gift,.xml,.zip,.csv,.tsv" problem={problemOf('questions')} onChange={forget} />
      <LongField name="questions-text" label="Or paste them" rows={4} onChange={forget} />
      {preview !== null && (
        <>
          {preview.table !== null && <ColumnChoice table={preview.table} isBusy={busyWith !== null} choose={(mapping) => { if (form.current !== null) void look(form.current, mapping); }} />}
          <PreviewOfQuestions preview={preview} />
        </>
      )}
      {isReady && <Field name="questions-title" label="Title of the course" required maxLength={300} problem={problemOf('questions-title')} />}
      <div className="flex flex-wrap items-center gap-3">
        <SendButton accent={isReady} isBusy={busyWith !== null}>{labelOf(isReady, busyWith)}</SendButton>
        {isReady && <span className="flex-1 basis-60 text-small text-quiet">They become a new course of yours, with everything approved and nothing published.</span>}
      </div>
      <p role="status" className="sr-only">{toldOf(preview, busyWith)}</p>
      {refusal?.field === null && <p role="alert" className="text-accent">{refusal.text}</p>}
    </form>
  );
}

/** For who does not see the page change. */
function toldOf(preview: QuestionsPreview | null, busyWith: 'look' | 'make' | null): string {
  if (busyWith !== null) return 'The questions are being read.';
  return preview === null ? '' : `${counted(preview.items.length, 'question')} found.`;
}

function labelOf(isReady: boolean, busyWith: 'look' | 'make' | null): string {
  if (busyWith !== null) return 'Reading the questions …';
  return isReady ? 'Make a course of them' : 'Look at the questions';
}
