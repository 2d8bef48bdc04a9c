import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import type { ReactNode } from 'react';
import type { CourseId } from '@/core/ids';
import type { QuestionResult } from '@/core/quiz/questionResult';
import { useDateFormat } from '../../messages/dates';
import { usePercent } from '../../messages/percents';
import { paragraphAnchor } from '../../reading/anchor';
import { useConfidenceTexts } from '../useConfidenceTexts';

interface QuestionReviewProps {
  readonly courseId: CourseId;
  readonly question: QuestionResult;
  readonly answerLabel: string;
  /** The clock on the reader's wall. */
  readonly timeZone: string;
}

/** What came of a question: the answer given, the right one, why, where the text says it, and what becomes of it. */
export function QuestionReview({ courseId, question, answerLabel, timeZone }: QuestionReviewProps) {
  const t = useTranslations('quizResult');
  const confidenceTexts = useConfidenceTexts();
  const dates = useDateFormat({ timeZone, day: 'numeric', month: 'long' });
  const isRight = question.score === 1;
  const rows: [string, ReactNode][] = [
    [answerLabel, <Given key="given" question={question} />],
    ...(isRight ? [] : [[t('rightAnswer'), question.right] satisfies [string, string]]),
    ...(question.whyWrong === null ? [] : [[t('whyNot', { given: question.whyWrong.given }), <WhyNot key="not" courseId={courseId} why={question.whyWrong} />] satisfies [string, ReactNode]]),
    ...(question.explanation === null ? [] : [[t('why'), <span key="why" className="font-serif">{question.explanation}</span>] satisfies [string, ReactNode]]),
    [t('inText'), <Source key="source" courseId={courseId} source={question.source} />],
    ...(question.confidence === null ? [] : [[t('howSure'), confidenceTexts[question.confidence]] satisfies [string, string]]),
    ...(question.card === null ? [] : [[t('inCards'), question.card.dueAt === null ? t('newCard') : t('nextOn', { date: dates.format(question.card.dueAt) })] satisfies [string, string]]),
  ];
  return (
    <dl className="grid gap-x-4 gap-y-1 sm:grid-cols-[8rem_1fr]">
      {rows.map(([name, content]) => (
        <Fragment key={name}>
          <dt className="label pt-0.5">{name}</dt>
          <dd className="min-w-0 wrap-anywhere">{content}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

function Given({ question: { given, score } }: { question: QuestionResult }) {
  const t = useTranslations('quizResult');
  const percent = usePercent();
  return (
    <span className={score === 1 ? 'text-correct' : 'text-accent'}>
      {given ?? t('noAnswer')}{' '}
      <span className="font-semibold">
        · {t('verdict', { verdict: score === 1 ? 'whole' : score === 0 ? 'none' : 'partly', share: percent(score) })}
      </span>
    </span>
  );
}

function WhyNot({ courseId, why }: { courseId: CourseId; why: NonNullable<QuestionResult['whyWrong']> }) {
  return (
    <span className="font-serif">
      {why.statement}{' '}
      <Link className="text-link font-sans text-small text-quiet" href={`/courses/${courseId}/sections/${why.sectionId}`}>
        ¶{why.paragraph}
      </Link>
    </span>
  );
}

function Source({ courseId, source }: { courseId: CourseId; source: QuestionResult['source'] }) {
  const anchor = source.readingIndex < 0 ? '' : `#${paragraphAnchor(source.readingIndex)}`;
  return (
    <Link className="text-link" href={`/courses/${courseId}/sections/${source.sectionId}${anchor}`}>
      {source.sectionTitle}, ¶{source.paragraph}
    </Link>
  );
}
