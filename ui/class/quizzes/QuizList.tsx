import Link from 'next/link';
import type { QuizSummary } from '@/core/analytics/quizResults';
import type { QuizState } from '@/core/quiz/quizState';
import { percent } from '@/core/text';
import type { Instant } from '@/core/time';
import { stateText } from './stateText';

interface ListedQuiz {
  readonly id: string;
  readonly quiz: { readonly title: string };
  readonly state: QuizState;
  readonly summary: QuizSummary;
}

interface QuizListProps {
  readonly quizzes: readonly ListedQuiz[];
  /** Of the class's quizzes. */
  readonly address: string;
  readonly timeZone: string;
  readonly now: Instant;
}

/** A class's quizzes: where each stands in its time, and how the class stands with it. */
export function QuizList({ quizzes, address, timeZone, now }: QuizListProps) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {quizzes.map(({ id, quiz, state, summary }) => (
        <li key={id} className="grid gap-x-8 gap-y-3 py-5 sm:grid-cols-[1fr_auto] sm:items-center">
          <div className="min-w-0 space-y-1">
            <h2 className="text-large"><Link className="hover:underline hover:decoration-1" href={`${address}/${id}`}>{quiz.title}</Link></h2>
            <p className={state.kind === 'open' ? 'label text-correct' : 'label'}>{stateText(state, timeZone, now)}</p>
          </div>
          <Summary summary={summary} />
        </li>
      ))}
    </ul>
  );
}

/** Figures of a class and a quiz. */
export function Summary({ summary: { learners, started, submitted, meanScore, passShare } }: { summary: QuizSummary }) {
  return (
    <dl className="figures flex flex-wrap gap-x-8 gap-y-2">
      <Figure name="Started" value={`${started} of ${learners}`} />
      <Figure name="Submitted" value={`${submitted} of ${learners}`} />
      <Figure name="Mean" value={percent(meanScore)} />
      <Figure name="Passed" value={percent(passShare)} />
    </dl>
  );
}

function Figure({ name, value }: { name: string; value: string }) {
  return (
    <div className="flex flex-col-reverse">
      <dt className="label">{name}</dt>
      <dd className="font-serif text-large">{value}</dd>
    </div>
  );
}
