'use client';

import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { AttemptQuestionView } from '@/core/quiz/attemptView';
import { ConfidenceChoice } from './ConfidenceChoice';
import { AnswerForm } from './forms/AnswerForm';
import { Stem } from './Stem';
import type { Answered } from './useResponses';

interface QuestionProps {
  readonly question: Pick<AttemptQuestionView, 'position' | 'view'>;
  readonly answered: Answered;
  readonly asksConfidence: boolean;
  readonly isHidden?: boolean;
  /** Whether the reader has just turned to it. */
  readonly takesFocus?: boolean;
  /** Whether the answer stands. */
  readonly isSettled?: boolean;
  readonly onAnswer: (change: Partial<Answered>) => void;
  /** What stands beneath. */
  readonly children?: ReactNode;
}

/** One question of an open attempt. */
export function Question({ question, answered, asksConfidence, isHidden = false, takesFocus = false, isSettled = false, onAnswer, children }: QuestionProps) {
  const { position, view } = question;
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (takesFocus) item.current?.focus();
  }, [takesFocus]);
  const isInline = view.form.kind === 'gaps';
  return (
    <li ref={item} tabIndex={-1} hidden={isHidden} className="space-y-4 outline-none">
      <fieldset disabled={isSettled} className="min-w-0 space-y-4">
        <legend className={`grid grid-cols-[2rem_1fr] font-serif text-reading ${isInline ? 'float-start' : 'mb-4'}`}>
          <span className="figures text-quiet">{position + 1}</span>
          <span className={isInline ? 'sr-only' : ''}>
            <Stem text={view.stem} asked={view.form.kind === 'truth' ? view.form.asked : null} />
          </span>
        </legend>
        <div className={`space-y-4 ${isInline ? 'ps-8' : 'sm:ps-8'}`}>
          <AnswerForm name={`question-${position}`} view={view} response={answered.response} onAnswer={(response) => onAnswer({ response })} />
          {asksConfidence && (
            <ConfidenceChoice name={`confidence-${position}`} confidence={answered.confidence} onChoose={(confidence) => onAnswer({ confidence })} />
          )}
        </div>
      </fieldset>
      {children !== undefined && <div className="sm:ps-8">{children}</div>}
    </li>
  );
}
