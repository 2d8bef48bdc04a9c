import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { asId } from '@/core/ids';
import type { ClassId } from '@/core/ids';
import { classQuizzes } from '@/server/classQuizzes/viewing';
import { currentInstant } from '@/server/clock';
import { currentViewer } from '@/server/viewer';
import { ClassPage } from '@/ui/class/ClassPage';
import { QuizList } from '@/ui/class/quizzes/QuizList';

export const metadata: Metadata = { title: 'Quizzes of a class' };

export default async function ClassQuizzesPage({ params }: PageProps<'/classes/[classId]/quizzes'>) {
  const classId = asId<ClassId>((await params).classId);
  const viewer = (await currentViewer()) ?? notFound();
  const now = currentInstant();
  const view = (await classQuizzes(viewer, classId, now)) ?? notFound();
  const address = `/classes/${classId}/quizzes`;
  const { timeZone } = view.class;
  return (
    <ClassPage name={view.class.name} address={`/classes/${classId}`} here="quizzes" title="Quizzes">
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <Link className="button button-accent" href={`${address}/new`}>New quiz</Link>
        <Link className="text-link inline-flex min-h-11 items-center" href={`/classes/${classId}/questions`}>Questions that do not work</Link>
      </div>
      {view.quizzes.length === 0 && (
        <p className="font-serif text-reading">None yet. Learners can take each section’s own quiz at any time; here you set one for all, with its dates and rules.</p>
      )}
      {view.quizzes.length > 0 && <QuizList quizzes={view.quizzes} address={address} timeZone={timeZone} now={now} />}
      {view.archived.length > 0 && (
        <details>
          <summary className="min-h-11 content-center">Archived ({view.archived.length})</summary>
          <QuizList quizzes={view.archived} address={address} timeZone={timeZone} now={now} />
        </details>
      )}
      {view.quizzes.length + view.archived.length > 0 && <a className="button no-print" href={`${address}/export.csv`} download>Export as CSV</a>}
      <p className="label">
        Dates are told by the class’s clock, {timeZone}. <Link className="text-link" href={`/classes/${classId}/settings`}>Change it</Link>
      </p>
    </ClassPage>
  );
}
