import Link from 'next/link';
import type { AttemptChoice } from '@/core/analytics/quizStatistics/givenAttempt';
import { sortedQuestions } from '@/core/analytics/quizStatistics/questionOrder';
import type { QuestionOrder } from '@/core/analytics/quizStatistics/questionOrder';
import type { QuizStatistics } from '@/core/analytics/quizStatistics/quizStatistics';
import { counted } from '@/core/text';
import { CsvLinks } from '../CsvLinks';
import { OrderLinks } from '../OrderLinks';
import { MeasureMeanings } from './MeasureMeanings';
import { QuestionTable } from './QuestionTable';
import { QuizFigures } from './QuizFigures';
import { quizInWords } from './quizInWords';
import { ScoreHistogram } from './ScoreHistogram';
import { addressWith } from './statisticsAddress';

const orderTexts: Readonly<Record<QuestionOrder, string>> = {
  advice: 'advice', facility: 'right', discrimination: 'discrimination', correlation: 'correlation', efficiency: 'efficiency', weight: 'weight',
};

const fewAttempts = 10;

interface QuizStatisticsPageProps {
  readonly statistics: QuizStatistics;
  readonly order: QuestionOrder;
  /** Of this page. */
  readonly address: string;
}

/** A quiz as a class took it: which questions to look at, and what the scores say. */
export function QuizStatisticsPage({ statistics, order, address }: QuizStatisticsPageProps) {
  const { choice, measures: { attempts }, learners, questions } = statistics;
  if (attempts === 0) return <p className="font-serif text-reading">Nobody in the class has submitted this quiz yet.</p>;
  const advised = questions.filter(({ advice }) => advice.length > 0).length;
  return (
    <div className="space-y-12">
      <div className="space-y-2">
        <p className="font-serif text-reading">
          {advised === 0 ? 'No question stands out as wrong.' : `${counted(advised, 'question')} to look at.`}
          {attempts < fewAttempts && ` Fewer than ${fewAttempts} attempts say little: take every figure for a hint.`}
        </p>
        <ChoiceLinks choice={choice} learners={learners} attempts={attempts} hrefOf={(one) => addressWith(address, one, order)} />
      </div>
      <section aria-labelledby="questions" className="space-y-4">
        <h2 id="questions" className="text-large">Questions</h2>
        <OrderLinks label="questions" orders={orderTexts} order={order} hrefOf={(one) => addressWith(address, choice, one)} />
        <QuestionTable
          questions={sortedQuestions(questions, order)}
          hrefOf={({ questionId }) => addressWith(`${address}/questions/${encodeURIComponent(questionId)}`, choice)}
        />
        <MeasureMeanings />
      </section>
      <section aria-labelledby="whole" className="space-y-6">
        <h2 id="whole" className="text-large">The quiz as a whole</h2>
        <ScoreHistogram bins={statistics.scores} />
        <QuizFigures figures={quizInWords(statistics)} />
        <p className="label">All of it rests on {counted(attempts, 'attempt')}. Bounds hold in 95 of 100 classes like this one.</p>
      </section>
      <CsvLinks address={`${address}/export.csv?attempts=${choice}`} tables={tableTexts} />
    </div>
  );
}

const tableTexts = { questions: 'Questions', answers: 'Answers given', quiz: 'The quiz as a whole' } as const;

interface ChoiceLinksProps {
  readonly choice: AttemptChoice;
  readonly learners: number;
  readonly attempts: number;
  readonly hrefOf: (choice: AttemptChoice) => string;
}

function ChoiceLinks({ choice, learners, attempts, hrefOf }: ChoiceLinksProps) {
  const other = choice === 'first' ? 'all' : 'first';
  return (
    <p className="label">
      {choice === 'first' ? `From the first attempt of each of ${counted(learners, 'learner')}. ` : `From all ${counted(attempts, 'attempt')} of ${counted(learners, 'learner')}. `}
      <Link className="text-link" href={hrefOf(other)}>{other === 'all' ? 'Count all attempts' : 'Count first attempts only'}</Link>
    </p>
  );
}
