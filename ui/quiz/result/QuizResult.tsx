import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { AttemptResult } from '@/core/quiz/attemptResult';
import type { QuestionResult } from '@/core/quiz/questionResult';
import { Stem } from '../Stem';
import { QuestionReview } from './QuestionReview';

interface QuizResultProps {
  readonly result: AttemptResult;
  readonly isOwn?: boolean;
  readonly onlyWrong?: boolean;
  readonly timeZone?: string;
  /** What the reader may do about a question. */
  readonly actionsFor?: (question: QuestionResult) => ReactNode;
}

/** A submitted attempt's questions, once their keys may be seen. */
export function QuizResult({ result, isOwn = true, onlyWrong = false, timeZone = 'UTC', actionsFor }: QuizResultProps) {
  const t = useTranslations('quizResult');
  const questions = (result.questions ?? []).filter(({ score }) => !onlyWrong || score < 1);
  if (questions.length === 0) return null;
  return (
    <ol className="divide-y divide-line border-y border-line">
      {questions.map((question) => (
        <li key={question.position} className="grid break-inside-avoid grid-cols-[2rem_1fr] py-6">
          <span className="figures font-serif text-reading text-quiet">{question.position + 1}</span>
          <div className="min-w-0 space-y-3">
            <p className="font-serif text-reading"><Stem text={question.stem} /></p>
            <QuestionReview courseId={result.courseId} question={question} answerLabel={isOwn ? t('yourAnswer') : t('theirAnswer')} timeZone={timeZone} />
            {actionsFor?.(question)}
          </div>
        </li>
      ))}
    </ol>
  );
}
