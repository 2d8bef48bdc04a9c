'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { SubmitEvent } from 'react';
import type { AttemptQuestionView, AttemptView } from '@/core/quiz/attemptView';
import type { QuestionResult } from '@/core/quiz/questionResult';
import { SendButton } from '../forms/SendButton';
import { checkAgain, settle } from './attemptRequests';
import { isAnswered } from './isAnswered';
import { Question } from './Question';
import { QuizBar } from './QuizBar';
import { QuestionReview } from './result/QuestionReview';
import type { Answered, Responses } from './useResponses';

interface PracticeQuestionProps {
  readonly attempt: AttemptView;
  readonly question: AttemptQuestionView;
  readonly responses: Responses;
  readonly timeZone: string;
  readonly takesFocus: boolean;
  readonly isBusy: boolean;
  readonly nextText: string;
  readonly onNext: (event: SubmitEvent<HTMLFormElement>) => void;
}

/** "retrying": once more after the answer that stands, for practice alone. */
type Step =
  | { readonly kind: 'answering' | 'checking' | 'failed' }
  | { readonly kind: 'told'; readonly result: QuestionResult }
  | { readonly kind: 'retrying'; readonly again: Answered; readonly step: 'answering' | 'checking' | 'failed' };

const nothing: Answered = { response: null, confidence: null };

/** A question with its "Check", what is told then, and another try. */
export function PracticeQuestion(props: PracticeQuestionProps) {
  const t = useTranslations('quiz');
  const { attempt, question, responses, timeZone, takesFocus, isBusy, nextText, onNext } = props;
  const { position } = question;
  const [step, setStep] = useState<Step>(question.settled === null ? { kind: 'answering' } : { kind: 'told', result: question.settled });
  const [last, setLast] = useState<Answered | null>(null);
  const isRetry = step.kind === 'retrying';
  const answered = isRetry ? step.again : (last ?? responses.answeredAt(position));
  const progress = isRetry ? step.step : step.kind;

  async function onCheck(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const { response } = answered;
    if (response === null || !isAnswered(response)) return;
    const become = (now: 'checking' | 'failed'): void => setStep(isRetry ? { ...step, step: now } : { kind: now });
    become('checking');
    const { attemptId } = attempt;
    const first = async () => ((await responses.save()) ? settle(attemptId, position) : null);
    const result = await (isRetry ? checkAgain(attemptId, position, response) : first());
    if (result === null) return become('failed');
    if (isRetry) setLast(answered);
    setStep({ kind: 'told', result });
  }

  return (
    <form className="column space-y-8" onSubmit={(event) => { if (step.kind === 'told') onNext(event); else void onCheck(event); }}>
      <ol>
        <Question
          question={question} answered={answered} asksConfidence={attempt.rules.asksConfidence && !isRetry} takesFocus={takesFocus}
          isSettled={step.kind === 'told' || progress === 'checking'}
          onAnswer={(change) => { if (isRetry) setStep({ ...step, again: { ...step.again, ...change } }); else responses.answer(position, change); }}
        >
          <div role="status">
            {step.kind === 'told' && (
              <div className="border-s-2 border-accent ps-5">
                <QuestionReview courseId={attempt.courseId} question={step.result} answerLabel={t('yourAnswer')} timeZone={timeZone} />
              </div>
            )}
            {progress === 'failed' && <p className="text-accent">{t('notChecked')}</p>}
          </div>
        </Question>
      </ol>
      <QuizBar progress={t('questionOf', { number: position + 1, total: attempt.questionCount })} state={responses.state} isUntouched={answered.response === null}>
        {step.kind === 'told' && step.result.score < 1 && (
          <button type="button" className="button" onClick={() => setStep({ kind: 'retrying', again: nothing, step: 'answering' })}>{t('tryAgain')}</button>
        )}
        <SendButton accent isBusy={isBusy || progress === 'checking'}>{step.kind === 'told' ? nextText : t('check')}</SendButton>
      </QuizBar>
    </form>
  );
}
