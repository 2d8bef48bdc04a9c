import { useTranslations } from 'next-intl';
import type { Quiz } from '@/core/quiz/quiz';
import type { QuizKey } from '@/core/quiz/quizKey';
import type { QuizStanding } from '@/core/quiz/standing';
import { SubmitButton } from '../../forms/SubmitButton';
import { useStandingText } from './useStandingText';

export interface ListedQuiz {
  readonly quiz: Quiz;
  readonly className: string | null;
  readonly timeZone: string | null;
  readonly standing: QuizStanding;
}

interface QuizListProps {
  /** Of the level below the one that it stands under. */
  readonly heading?: 'h2' | 'h3';
  readonly quizzes: readonly ListedQuiz[];
  /** For quizzes whose dates are told by no clock of their own. */
  readonly timeZone: string;
  readonly take: (quizKey: QuizKey) => () => Promise<void>;
}

/** Quizzes to take, with what is known of each and a way in where there is one. */
export function QuizList({ heading = 'h3', quizzes, timeZone, take }: QuizListProps) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {quizzes.map((listed) => <Entrance key={listed.quiz.key} heading={heading} listed={listed} timeZone={listed.timeZone ?? timeZone} take={take(listed.quiz.key)} />)}
    </ul>
  );
}

interface EntranceProps {
  readonly heading: 'h2' | 'h3';
  readonly listed: ListedQuiz;
  readonly timeZone: string;
  readonly take: () => Promise<void>;
}

function Entrance({ heading: Heading, listed: { quiz, className, standing }, timeZone, take }: EntranceProps) {
  const t = useTranslations('quizEntrances');
  const standingText = useStandingText(timeZone);
  const enter = entering[standing.kind];
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-4">
      <div className="min-w-0 space-y-1">
        <Heading className="text-large">{quiz.title}</Heading>
        <p className="label figures">
          {[className, standingText(quiz, standing)].filter((part) => part !== null && part !== '').join(' · ')}
        </p>
      </div>
      {enter !== null && (
        <form action={take}>
          <SubmitButton>{t(enter)}<span className="sr-only"> {quiz.title}</span></SubmitButton>
        </form>
      )}
    </li>
  );
}

const entering: Readonly<Record<QuizStanding['kind'], 'begin' | 'continue' | null>> = {
  'may-start': 'begin',
  'open-attempt': 'continue',
  'not-open-yet': null,
  closed: null,
  'no-attempts-left': null,
};
