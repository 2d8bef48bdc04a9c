import { useTranslations } from 'next-intl';
import type { QuizKey } from '@/core/quiz/quizKey';
import { QuizList } from '../quiz/entrances/QuizList';
import type { ListedQuiz } from '../quiz/entrances/QuizList';
import { AssignedList } from './AssignedList';
import type { Assigned } from './AssignedList';

interface ThisWeekProps {
  readonly week: { readonly assignments: readonly Assigned[]; readonly quizzes: readonly ListedQuiz[] };
  /** Of the course. */
  readonly address: string;
  readonly timeZone: string;
  readonly take: (quizKey: QuizKey) => () => Promise<void>;
}

/** What a learner's classes ask of them now; nothing where they ask nothing. */
export function ThisWeek({ week: { assignments, quizzes }, address, timeZone, take }: ThisWeekProps) {
  const t = useTranslations('course');
  if (assignments.length + quizzes.length === 0) return null;
  return (
    <section aria-labelledby="this-week" className="space-y-4">
      <h2 id="this-week" className="label">
        {t('thisWeek')}
      </h2>
      {assignments.length > 0 && <AssignedList assigned={assignments} address={address} />}
      {quizzes.length > 0 && <QuizList quizzes={quizzes} timeZone={timeZone} take={take} />}
    </section>
  );
}
