'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { SubmitEvent } from 'react';
import type { AttemptView } from '@/core/quiz/attemptView';
import { PracticeQuestion } from './PracticeQuestion';
import type { Responses } from './useResponses';

interface PracticeQuizProps {
  readonly attempt: AttemptView;
  readonly responses: Responses;
  readonly timeZone: string;
  readonly isBusy: boolean;
  readonly finish: () => void;
}

/** A quiz that tells after each question what was right and why. */
export function PracticeQuiz({ attempt, responses, timeZone, isBusy, finish }: PracticeQuizProps) {
  const t = useTranslations('quiz');
  const { questions } = attempt;
  const [shown, show] = useState(() => Math.max(0, questions.findIndex(({ settled }) => settled === null)));
  const [hasTurned, setTurned] = useState(false);
  const question = questions[shown];
  if (question === undefined) return null;
  const isLast = shown === questions.length - 1;

  function onNext(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (isLast) return finish();
    setTurned(true);
    show(shown + 1);
  }

  return (
    <PracticeQuestion
      key={question.position} attempt={attempt} question={question} responses={responses} timeZone={timeZone}
      takesFocus={hasTurned} isBusy={isBusy} nextText={isLast ? t('finish') : t('next')} onNext={onNext}
    />
  );
}
