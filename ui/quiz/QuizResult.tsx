import Link from 'next/link';
import type { AttemptResult, QuestionResult } from '@/core/grading/attempt';
import { percent } from '../course/percent';
import { paragraphAnchor } from '../reading/anchor';
import { Stem } from './Stem';

/** A submitted attempt: for each question the answer given, the right one, why, and where the text says it. */
export function QuizResult({ result, isOwn = true }: { result: AttemptResult; isOwn?: boolean }) {
  return (
    <ol className="divide-y divide-line border-y border-line">
      {result.questions.map((question) => (
        <li key={question.position} className="grid grid-cols-[2rem_1fr] py-6">
          <span className="figures font-serif text-reading text-quiet">{question.position + 1}</span>
          <QuestionReview result={result} question={question} answerLabel={isOwn ? 'Your answer' : 'Answer'} />
        </li>
      ))}
    </ol>
  );
}

interface QuestionReviewProps {
  readonly result: AttemptResult;
  readonly question: QuestionResult;
  readonly answerLabel: string;
}

function QuestionReview({ result, question, answerLabel }: QuestionReviewProps) {
  const isRight = question.score === 1;
  const anchor = question.readingIndex < 0 ? '' : `#${paragraphAnchor(question.readingIndex)}`;
  return (
    <div className="space-y-3">
      <p className="font-serif text-reading">
        <Stem text={question.stem} />
      </p>
      <dl className="grid gap-x-4 gap-y-1 sm:grid-cols-[8rem_1fr]">
        <dt className="label">{answerLabel}</dt>
        <dd className={isRight ? 'text-correct' : 'text-accent'}>
          {question.given ?? 'No answer'} <Verdict score={question.score} />
        </dd>
        {!isRight && (
          <>
            <dt className="label">Right answer</dt>
            <dd>{question.right}</dd>
          </>
        )}
        <dt className="label">Why</dt>
        <dd className="font-serif">{question.explanation}</dd>
        <dt className="label">In the text</dt>
        <dd>
          <Link className="text-link" href={`/courses/${result.courseId}/sections/${result.sectionId}${anchor}`}>
            {result.sectionTitle}, ¶{question.paragraph}
          </Link>
        </dd>
      </dl>
    </div>
  );
}

function Verdict({ score }: { score: number }) {
  if (score === 1) return <span className="font-semibold">· right</span>;
  return <span className="font-semibold">· {score === 0 ? 'wrong' : `partly right, ${percent(score)}`}</span>;
}
