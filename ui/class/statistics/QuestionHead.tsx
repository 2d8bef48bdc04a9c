import Link from 'next/link';
import type { WeighedQuestion } from '@/core/analytics/quizStatistics/quizStatistics';
import { gradedFormats } from '@/core/quiz/blueprint';
import { counted, percent } from '@/core/text';
import { Stem } from '../../quiz/Stem';
import { formatWords } from '../quizzes/quizWords';

interface QuestionHeadProps {
  readonly question: WeighedQuestion;
  /** The way here, from the class down. */
  readonly trail: readonly { readonly text: string; readonly href: string }[];
}

/** What a page about a question opens with. */
export function QuestionHead({ question: { wording, format, measures }, trail }: QuestionHeadProps) {
  const graded = gradedFormats.find((one) => one === format);
  return (
    <header className="space-y-3">
      <p className="label">
        {trail.map(({ text, href }, index) => (
          <span key={href}>{index > 0 && ' · '}<Link className="text-link" href={href}>{text}</Link></span>
        ))}
      </p>
      <h1 className="text-large"><Stem text={wording.stem} /></h1>
      <p className="label figures">
        {graded !== undefined && `${formatWords[graded]} · `}{counted(measures.responses, 'answer')}, {percent(measures.facilityIndex)} right
      </p>
    </header>
  );
}
