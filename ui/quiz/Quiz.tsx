'use client';

import { useRef, useState } from 'react';
import type { SubmitEvent } from 'react';
import type { AttemptView } from '@/core/grading/attempt';
import { isAnswered } from './isAnswered';
import { Question } from './Question';
import { QuizBar } from './QuizBar';
import { UnansweredDialog } from './UnansweredDialog';
import { useLayoutChoice } from './useLayoutChoice';
import { useResponses } from './useResponses';

interface QuizProps {
  readonly attempt: AttemptView;
  readonly submit: () => Promise<void>;
}

/** An open attempt, each answer saved as it is given: all questions on one page, or one at a time. */
export function Quiz({ attempt, submit }: QuizProps) {
  const { responses, state, answer, save } = useResponses(attempt);
  const [layout, setLayout] = useLayoutChoice();
  const [turnedTo, turnTo] = useState<number | null>(null);
  const [isSubmitting, setSubmitting] = useState(false);
  const confirmation = useRef<HTMLDialogElement>(null);
  const answered = responses.filter(isAnswered).length;
  const total = attempt.questions.length;
  const isSingle = layout === 'single';
  const shown = turnedTo ?? 0;

  async function finish(): Promise<void> {
    confirmation.current?.close();
    setSubmitting(true);
    if (await save()) await submit();
    setSubmitting(false);
  }

  function onSubmit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (isSingle && shown < total - 1) turnTo(shown + 1);
    else if (answered < total) confirmation.current?.showModal();
    else void finish();
  }

  return (
    <form className="column space-y-8" onSubmit={onSubmit}>
      <button
        type="button"
        className="text-link min-h-11 text-small text-quiet"
        onClick={() => setLayout(isSingle ? 'page' : 'single')}
      >
        {isSingle ? 'Show all questions on one page' : 'Show one question at a time'}
      </button>
      <ol className="space-y-12">
        {attempt.questions.map((question) => (
          <Question
            key={question.position}
            question={question}
            response={responses[question.position] ?? null}
            isHidden={isSingle && question.position !== shown}
            takesFocus={isSingle && question.position === turnedTo}
            onAnswer={(response) => answer(question.position, response)}
          />
        ))}
      </ol>
      <QuizBar
        answered={answered}
        total={total}
        state={state}
        isSubmitting={isSubmitting}
        back={isSingle && shown > 0 ? () => turnTo(shown - 1) : null}
        submitLabel={isSingle && shown < total - 1 ? 'Next' : 'Submit'}
      />
      <UnansweredDialog dialog={confirmation} unanswered={total - answered} total={total} submit={() => void finish()} />
    </form>
  );
}
