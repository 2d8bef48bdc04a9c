import Link from 'next/link';
import { Fragment } from 'react';
import type { ReactNode } from 'react';
import type { CourseId } from '@/core/ids';
import type { QuestionResult } from '@/core/quiz/questionResult';
import { percent } from '@/core/text';
import { paragraphAnchor } from '../../reading/anchor';
import { confidenceTexts } from '../confidenceTexts';
import { cardText } from './cardText';

interface QuestionReviewProps {
  readonly courseId: CourseId;
  readonly question: QuestionResult;
  readonly answerLabel: string;
  /** The clock on the reader's wall. */
  readonly timeZone: string;
}

/** What came of a question: the answer given, the right one, why, where the text says it, and what becomes of it. */
export function QuestionReview({ courseId, question, answerLabel, timeZone }: QuestionReviewProps) {
  const isRight = question.score === 1;
  const rows: [string, ReactNode][] = [
    [answerLabel, <Given key="given" question={question} />],
    ...(isRight ? [] : [['Right answer', question.right] satisfies [string, string]]),
    ...(question.whyWrong === null ? [] : [[`Why not “${question.whyWrong.given}”`, <WhyNot key="not" courseId={courseId} why={question.whyWrong} />] satisfies [string, ReactNode]]),
    ...(question.explanation === null ? [] : [['Why', <span key="why" className="font-serif">{question.explanation}</span>] satisfies [string, ReactNode]]),
    ['In the text', <Source key="source" courseId={courseId} source={question.source} />],
    ...(question.confidence === null ? [] : [['How sure', confidenceTexts[question.confidence]] satisfies [string, string]]),
    ...(question.card === null ? [] : [['In your cards', cardText(question.card.dueAt, timeZone)] satisfies [string, string]]),
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
  return (
    <span className={score === 1 ? 'text-correct' : 'text-accent'}>
      {given ?? 'No answer'}{' '}
      <span className="font-semibold">
        · {score === 1 ? 'right' : score === 0 ? 'wrong' : `partly right, ${percent(score)}`}
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
