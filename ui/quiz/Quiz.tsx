'use client';

import { useRef, useState } from 'react';
import type { AttemptView } from '@/core/grading/attempt';
import { AnswerForm } from './AnswerForm';
import { isAnswered } from './isAnswered';
import { Stem } from './Stem';
import type { SaveState } from './responseSaver';
import { useResponses } from './useResponses';

interface QuizProps {
  readonly attempt: AttemptView;
  readonly submit: () => Promise<void>;
}

const saveTexts: Readonly<Record<SaveState, string>> = {
  saved: 'Saved',
  saving: 'Saving …',
  unsaved: 'Not saved yet: no connection. Trying again.',
};

/** An open attempt: all questions on one page, each answer saved as it is given. */
export function Quiz({ attempt, submit }: QuizProps) {
  const { responses, state, answer, save } = useResponses(attempt);
  const [isSubmitting, setSubmitting] = useState(false);
  const confirmation = useRef<HTMLDialogElement>(null);
  const answered = responses.filter(isAnswered).length;
  const total = attempt.questions.length;

  async function finish(): Promise<void> {
    confirmation.current?.close();
    setSubmitting(true);
    if (await save()) await submit();
    setSubmitting(false);
  }

  return (
    <form
      className="column space-y-12"
      onSubmit={(event) => {
        event.preventDefault();
        if (answered < total) confirmation.current?.showModal();
        else void finish();
      }}
    >
      <ol className="space-y-12">
        {attempt.questions.map(({ position, view }) => (
          <li key={position}>
            <fieldset className="space-y-4">
              <legend className="mb-4 grid grid-cols-[2rem_1fr] font-serif text-reading">
                <span className="figures text-quiet">{position + 1}</span>
                <span><Stem text={view.stem} /></span>
              </legend>
              <div className="sm:pl-8">
                <AnswerForm
                  name={`question-${position}`}
                  form={view.form}
                  response={responses[position] ?? null}
                  onAnswer={(response) => answer(position, response)}
                />
              </div>
            </fieldset>
          </li>
        ))}
      </ol>
      <div className="sticky bottom-0 flex items-center justify-between gap-4 border-t border-line bg-paper py-3">
        <p className="figures text-small text-quiet">
          {answered} of {total} answered
          <span role="status" className="block">{saveTexts[state]}</span>
        </p>
        <button type="submit" className="button button-accent" disabled={isSubmitting} aria-busy={isSubmitting}>
          Submit
        </button>
      </div>
      <dialog
        ref={confirmation}
        aria-labelledby="unanswered"
        className="m-auto max-w-sm rounded-soft border border-line bg-raised p-6 text-ink backdrop:bg-ink/40"
      >
        <h2 id="unanswered" className="mb-4 text-large">
          {total - answered} of {total} questions have no answer.
        </h2>
        <div className="flex flex-wrap gap-3">
          <button type="button" className="button button-accent" onClick={() => confirmation.current?.close()}>
            Go back
          </button>
          <button type="button" className="button" onClick={() => void finish()}>
            Submit as it is
          </button>
        </div>
      </dialog>
    </form>
  );
}
