'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import type { SubmitEvent } from 'react';
import type { AttemptView } from '@/core/quiz/attemptView';
import { SendButton } from '../forms/SendButton';
import { turnFrom } from './attemptRequests';
import { Confirmation } from './Confirmation';
import { isAnswered } from './isAnswered';
import { Question } from './Question';
import { QuizBar } from './QuizBar';
import type { Responses } from './useResponses';

interface OneWayQuizProps {
  readonly attempt: AttemptView;
  readonly responses: Responses;
  readonly isBusy: boolean;
  readonly finish: () => void;
}

/** A quiz whose questions come one by one, with no way back. */
export function OneWayQuiz({ attempt: { attemptId, questions, questionCount, rules }, responses, isBusy, finish }: OneWayQuizProps) {
  const t = useTranslations('quiz');
  const router = useRouter();
  const confirmation = useRef<HTMLDialogElement>(null);
  const [turning, setTurning] = useState<'no' | 'turning' | 'failed'>('no');
  const [turnedFrom, setTurnedFrom] = useState<number | null>(null);
  const question = questions[0];
  if (question === undefined) return <p className="column">{t('noQuestion')}</p>;
  const { position } = question;
  const answered = responses.answeredAt(position);
  const isLast = position === questionCount - 1;
  const isEmpty = !isAnswered(answered.response);

  async function goOn(): Promise<void> {
    if (isLast) return finish();
    setTurning('turning');
    const isTurned = (await responses.save()) && (await turnFrom(attemptId, position));
    setTurning(isTurned ? 'no' : 'failed');
    if (!isTurned) return;
    setTurnedFrom(position);
    router.refresh();
  }

  function onSubmit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    confirmation.current?.showModal();
  }

  return (
    <form className="column space-y-8" onSubmit={onSubmit}>
      <ol>
        <Question
          key={position} question={question} answered={answered} asksConfidence={rules.asksConfidence}
          takesFocus={turnedFrom !== null && turnedFrom < position} onAnswer={(change) => responses.answer(position, change)}
        />
      </ol>
      <p role="alert" className="text-accent">{turning === 'failed' ? t('nextFailed') : ''}</p>
      <QuizBar progress={t('questionOf', { number: position + 1, total: questionCount })} state={responses.state} isUntouched={isEmpty}>
        <SendButton accent isBusy={isBusy || turning === 'turning'}>{isLast ? t('submit') : t('next')}</SendButton>
      </QuizBar>
      <Confirmation
        dialog={confirmation} backText={t('stay')} onText={isLast ? t('submit') : t('goOn')} onConfirmed={() => void goOn()}
        heading={t('leaving', { isEmpty: String(isEmpty), isLast: String(isLast) })}
      />
    </form>
  );
}
