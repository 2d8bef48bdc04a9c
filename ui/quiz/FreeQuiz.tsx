'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import type { SubmitEvent } from 'react';
import type { AttemptView } from '@/core/quiz/attemptView';
import { SendButton } from '../forms/SendButton';
import { Confirmation } from './Confirmation';
import { isAnswered } from './isAnswered';
import { Navigator } from './Navigator';
import { Question } from './Question';
import { QuizBar } from './QuizBar';
import { useLayoutChoice } from './useLayoutChoice';
import type { Responses } from './useResponses';

interface FreeQuizProps {
  readonly attempt: AttemptView;
  readonly responses: Responses;
  readonly isBusy: boolean;
  readonly finish: () => void;
}

/** From so many questions on there is a list of them. */
const longQuiz = 10;

/** A quiz whose questions may be answered in any order: all on one page, or one at a time. */
export function FreeQuiz({ attempt: { questions, rules }, responses, isBusy, finish }: FreeQuizProps) {
  const t = useTranslations('quiz');
  const [layout, setLayout] = useLayoutChoice();
  const [turnedTo, turnTo] = useState<number | null>(null);
  const [flagged, setFlagged] = useState<ReadonlySet<number>>(new Set());
  const confirmation = useRef<HTMLDialogElement>(null);
  const total = questions.length;
  const marks = questions.map(({ position }) => ({
    position, isAnswered: isAnswered(responses.answeredAt(position).response), isFlagged: flagged.has(position),
  }));
  const answered = marks.filter((mark) => mark.isAnswered).length;
  const isSingle = layout === 'single';
  const shown = turnedTo ?? 0;
  const isLast = !isSingle || shown >= total - 1;
  const toggleFlag = (position: number): void => setFlagged(flagged.has(position) ? new Set([...flagged].filter((one) => one !== position)) : new Set([...flagged, position]));

  function onSubmit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (!isLast) turnTo(shown + 1);
    else if (answered < total) confirmation.current?.showModal();
    else finish();
  }

  return (
    <form className="column space-y-8" onSubmit={onSubmit}>
      <button type="button" className="text-link min-h-11 text-small text-quiet" onClick={() => setLayout(isSingle ? 'page' : 'single')}>
        {isSingle ? t('onOnePage') : t('oneAtATime')}
      </button>
      {total >= longQuiz && <Navigator marks={marks} shown={isSingle ? shown : null} turnTo={turnTo} />}
      <ol className="space-y-12">
        {questions.map((question) => (
          <Question
            key={question.position} question={question} answered={responses.answeredAt(question.position)}
            asksConfidence={rules.asksConfidence} isHidden={isSingle && question.position !== shown}
            takesFocus={question.position === turnedTo} onAnswer={(change) => responses.answer(question.position, change)}
          >
            {total >= longQuiz && (
              <button type="button" aria-pressed={flagged.has(question.position)} className="text-link min-h-11 text-small text-quiet" onClick={() => toggleFlag(question.position)}>
                {flagged.has(question.position) ? t('flagged') : t('flag')}
              </button>
            )}
          </Question>
        ))}
      </ol>
      <QuizBar progress={t('answeredOf', { answered, total })} state={responses.state} isUntouched={answered === 0}>
        {isSingle && shown > 0 && <button type="button" className="button" onClick={() => turnTo(shown - 1)}>{t('back')}</button>}
        <SendButton accent isBusy={isBusy}>{isLast ? t('submit') : t('next')}</SendButton>
      </QuizBar>
      <Confirmation
        dialog={confirmation} backText={t('goBack')} onText={t('submitAsItIs')} onConfirmed={finish}
        heading={t('unanswered', { count: total - answered, total })}
      />
    </form>
  );
}
