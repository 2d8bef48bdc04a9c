'use client';

import { useEffect, useRef } from 'react';
import type { AttemptQuestionView } from '@/core/quiz/attemptView';
import type { Response } from '@/core/grading/response';
import { AnswerForm } from './forms/AnswerForm';
import { Stem } from './Stem';

interface QuestionProps {
  readonly question: AttemptQuestionView;
  readonly response: Response | null;
  readonly isHidden: boolean;
  /** Whether the reader has just turned to it. */
  readonly takesFocus: boolean;
  readonly onAnswer: (response: Response | null) => void;
}

/** One question of an open attempt. */
export function Question({ question: { position, view }, response, isHidden, takesFocus, onAnswer }: QuestionProps) {
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (takesFocus) item.current?.focus();
  }, [takesFocus]);
  return (
    <li ref={item} tabIndex={-1} hidden={isHidden} className="outline-none">
      <fieldset className="space-y-4">
        <legend className="mb-4 grid grid-cols-[2rem_1fr] font-serif text-reading">
          <span className="figures text-quiet">{position + 1}</span>
          <span><Stem text={view.stem} asked={view.form.kind === 'truth' ? view.form.asked : null} /></span>
        </legend>
        <div className="sm:pl-8">
          <AnswerForm name={`question-${position}`} view={view} response={response} onAnswer={onAnswer} />
        </div>
      </fieldset>
    </li>
  );
}
