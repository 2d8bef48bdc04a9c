import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { asId } from '@/core/ids';
import type { ClassId, QuizId } from '@/core/ids';
import { quizClass } from '@/server/classQuizzes/viewing';
import { regradeView } from '@/server/regrading/viewing';
import { currentViewer } from '@/server/viewer';
import { QuizHead } from '@/ui/class/quizzes/QuizHead';
import { RegradePage } from '@/ui/class/quizzes/RegradePage';
import { chosenIn } from '../../../../../regradeForm';
import { regrade } from './actions';

export const metadata: Metadata = { title: 'Regrade' };

export default async function RegradeQuizPage({ params, searchParams }: PageProps<'/classes/[classId]/quizzes/[quizId]/regrade'>) {
  const ids = await params;
  const [classId, quizId] = [asId<ClassId>(ids.classId), asId<QuizId>(ids.quizId)];
  const viewer = (await currentViewer()) ?? notFound();
  const found = (await quizClass(viewer, classId)) ?? notFound();
  const view = (await regradeView(viewer, { kind: 'class-quiz', classId, quizId }, chosenIn(await searchParams))) ?? notFound();
  return (
    <div className="column space-y-8">
      <QuizHead title="Regrade" trail={[{ text: found.name, href: `/classes/${classId}` }, { text: view.title, href: `/classes/${classId}/quizzes/${quizId}` }]}>
        <p>When a key was corrected after learners had answered, their answers can be graded by the present one. What was is kept, and learners are told.</p>
      </QuizHead>
      <RegradePage view={view} timeZone={found.timeZone} apply={regrade.bind(null, classId, quizId)} />
    </div>
  );
}
