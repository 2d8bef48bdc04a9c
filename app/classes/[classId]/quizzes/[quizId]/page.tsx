import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { asId } from '@/core/ids';
import type { ClassId, QuizId } from '@/core/ids';
import { resultOrders, sortedResults } from '@/core/analytics/quizResults';
import type { ResultOrder } from '@/core/analytics/quizResults';
import { classQuiz } from '@/server/classQuizzes/viewing';
import { currentInstant } from '@/server/clock';
import { currentViewer } from '@/server/viewer';
import { OrderLinks } from '@/ui/class/OrderLinks';
import { QuizHead } from '@/ui/class/quizzes/QuizHead';
import { Summary } from '@/ui/class/quizzes/QuizList';
import { QuizRulesList } from '@/ui/class/quizzes/QuizRulesList';
import { Results } from '@/ui/class/quizzes/Results';
import { stateText } from '@/ui/class/quizzes/stateText';
import { ActionForm } from '@/ui/forms/ActionForm';
import { archive } from '../actions';

export const metadata: Metadata = { title: 'Quiz of a class' };

const orderTexts: Readonly<Record<ResultOrder, string>> = { name: 'name', score: 'score', state: 'state' };

export default async function ClassQuizPage({ params, searchParams }: PageProps<'/classes/[classId]/quizzes/[quizId]'>) {
  const ids = await params;
  const [classId, quizId] = [asId<ClassId>(ids.classId), asId<QuizId>(ids.quizId)];
  const viewer = (await currentViewer()) ?? notFound();
  const now = currentInstant();
  const view = (await classQuiz(viewer, classId, quizId, now)) ?? notFound();
  const wanted = (await searchParams)['order'];
  const order = resultOrders.find((one) => one === wanted) ?? 'name';
  const classAddress = `/classes/${classId}`;
  const address = `${classAddress}/quizzes/${quizId}`;
  const { timeZone } = view.class;
  return (
    <div className="mx-auto max-w-4xl space-y-10">
      <QuizHead title={view.quiz.title} trail={[{ text: view.class.name, href: classAddress }, { text: 'Quizzes', href: `${classAddress}/quizzes` }]}>
        <p>{view.isArchived ? 'Archived: learners do not see it.' : `${stateText(view.state, timeZone, now)}.`}</p>
      </QuizHead>
      <nav aria-label="This quiz" className="flex flex-wrap gap-3">
        <Link className="button" href={`${address}/statistics`}>Statistics</Link>
        <Link className="button" href={`${address}/edit`}>Edit</Link>
        <Link className="button" href={`${address}/draw`}>Show a draw</Link>
        <Link className="button" href={`${classAddress}/quizzes/new?like=${quizId}`}>Copy</Link>
        <Link className="button" href={`${address}/regrade`}>Regrade</Link>
      </nav>
      <section aria-labelledby="rules" className="space-y-3">
        <h2 id="rules" className="text-large">Rules</h2>
        <QuizRulesList quiz={view.quiz} timeZone={timeZone} />
      </section>
      <section aria-labelledby="results" className="space-y-4">
        <h2 id="results" className="text-large">Results</h2>
        {view.rows.length === 0 ? (
          <p className="font-serif text-reading">Nobody has joined the class yet.</p>
        ) : (
          <>
            <Summary summary={view.summary} />
            <div className="flex flex-wrap items-center justify-between gap-3">
              <OrderLinks label="results" orders={orderTexts} order={order} hrefOf={(one) => `${address}?order=${one}`} />
              <a className="button" href={`${address}/export.csv?order=${order}`} download>Export as CSV</a>
            </div>
            <Results rows={sortedResults(view.rows, order)} classAddress={classAddress} quizAddress={address} timeZone={timeZone} />
          </>
        )}
      </section>
      <ActionForm action={archive.bind(null, classId, quizId, !view.isArchived)} submitLabel={view.isArchived ? 'Undo: bring it back' : 'Archive the quiz'} isQuiet>{null}</ActionForm>
    </div>
  );
}
