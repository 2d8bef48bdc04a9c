import type { Quiz } from '@/core/quiz/quiz';
import type { QuizKey } from '@/core/quiz/quizKey';
import type { QuizStanding } from '@/core/quiz/standing';
import { SubmitButton } from '../../forms/SubmitButton';
import { standingText } from './standingText';

export interface ListedQuiz {
  readonly quiz: Quiz;
  readonly className: string | null;
  readonly timeZone: string | null;
  readonly standing: QuizStanding;
}

interface QuizListProps {
  readonly quizzes: readonly ListedQuiz[];
  /** For quizzes whose dates are told by no clock of their own. */
  readonly timeZone: string;
  readonly take: (quizKey: QuizKey) => () => Promise<void>;
}

/** Quizzes to take, with what is known of each and a way in where there is one. */
export function QuizList({ quizzes, timeZone, take }: QuizListProps) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {quizzes.map(({ quiz, className, timeZone: ownZone, standing }) => {
        const enterText = enter[standing.kind];
        return (
          <li key={quiz.key} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-4">
            <div className="min-w-0 space-y-1">
              <h3 className="text-large">{quiz.title}</h3>
              <p className="label figures">
                {[className, standingText(quiz, standing, ownZone ?? timeZone)].filter((part) => part !== null && part !== '').join(' · ')}
              </p>
            </div>
            {enterText !== null && (
              <form action={take(quiz.key)}>
                <SubmitButton>{enterText}<span className="sr-only"> {quiz.title}</span></SubmitButton>
              </form>
            )}
          </li>
        );
      })}
    </ul>
  );
}

const enter: Readonly<Record<QuizStanding['kind'], string | null>> = {
  'may-start': 'Begin',
  'open-attempt': 'Continue',
  'not-open-yet': null,
  closed: null,
  'no-attempts-left': null,
};
