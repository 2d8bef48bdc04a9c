import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { asId } from '@/core/ids';
import type { ClassId } from '@/core/ids';
import { counted } from '@/core/text';
import { currentInstant } from '@/server/clock';
import { mendingView } from '@/server/quizStatistics/mending';
import { currentViewer } from '@/server/viewer';
import { QuizHead } from '@/ui/class/quizzes/QuizHead';
import { MendList } from '@/ui/class/statistics/MendList';

export const metadata: Metadata = { title: 'Questions that do not work' };

/** What to mend in the quizzes of a class. */
export default async function MendingPage({ params }: PageProps<'/classes/[classId]/questions'>) {
  const classId = asId<ClassId>((await params).classId);
  const viewer = (await currentViewer()) ?? notFound();
  const { class: own, questions, retired } = (await mendingView(viewer, classId, currentInstant())) ?? notFound();
  const address = `/classes/${classId}`;
  return (
    <div className="mx-auto max-w-4xl space-y-8">
      <QuizHead title="Questions that do not work" trail={[{ text: own.name, href: address }, { text: 'Quizzes', href: `${address}/quizzes` }]}>
        <p>What to look at in the quizzes of sections and of the class, the gravest first.</p>
      </QuizHead>
      {questions.length === 0 ? <p className="font-serif text-reading">No question stands out as wrong.</p> : (
        <>
          <MendList questions={questions} />
          <a className="button no-print" href={`${address}/questions/export.csv`} download>Export as CSV</a>
        </>
      )}
      <p className="label">
        Each learner’s first attempt at a quiz counts, and a question is judged from ten answers on.
        {retired > 0 && ` ${counted(retired, 'question is', 'questions are')} left out, retired since.`}
      </p>
    </div>
  );
}
