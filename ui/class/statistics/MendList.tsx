import Link from 'next/link';
import type { Advice } from '@/core/analytics/measures/advice';
import type { ClassId, QuestionId, QuizId, SectionId } from '@/core/ids';
import { counted, percent } from '@/core/text';
import { Stem } from '../../quiz/Stem';
import { adviceInShort } from './adviceInWords';

type Quiz =
  | { readonly kind: 'section'; readonly classId: ClassId; readonly sectionId: SectionId }
  | { readonly kind: 'class'; readonly classId: ClassId; readonly quizId: QuizId };

interface MendListProps {
  readonly questions: readonly {
    readonly quiz: Quiz;
    readonly quizTitle: string;
    readonly question: {
      readonly questionId: QuestionId;
      readonly wording: { readonly stem: string };
      readonly advice: readonly Advice[];
      readonly measures: { readonly responses: number; readonly facilityIndex: number | null };
    };
    readonly isChanged: boolean;
  }[];
}

/** Questions to mend, each leading to its own page, where that can be done. */
export function MendList({ questions }: MendListProps) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {questions.map(({ quiz, quizTitle, question: { questionId, wording, advice, measures }, isChanged }) => {
        const address = quizAddress(quiz);
        return (
          <li key={`${address} ${questionId}`} className="py-4">
            <Link className="font-serif text-reading underline-offset-4 hover:underline" href={`${address}/questions/${encodeURIComponent(questionId)}`}>
              <Stem text={wording.stem} />
            </Link>
            {advice.map(adviceInShort).map((one) => <p key={one} className="text-small text-accent">{one}</p>)}
            <p className="label figures">
              <Link className="text-link inline-flex min-h-6 items-center" href={address}>{quizTitle}</Link>
              {' '}· {percent(measures.facilityIndex)} right of {counted(measures.responses, 'answer')}
              {isChanged && ' · changed since, and not answered yet as it is now'}
            </p>
          </li>
        );
      })}
    </ul>
  );
}

/** Of a quiz's statistics. */
function quizAddress(quiz: Quiz): string {
  return `/classes/${quiz.classId}/${quiz.kind === 'section' ? `sections/${quiz.sectionId}` : `quizzes/${quiz.quizId}/statistics`}`;
}
