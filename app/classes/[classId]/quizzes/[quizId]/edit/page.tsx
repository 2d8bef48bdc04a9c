import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { asId } from '@/core/ids';
import type { ClassId, QuizId } from '@/core/ids';
import { classQuiz } from '@/server/classQuizzes/viewing';
import { currentInstant } from '@/server/clock';
import { currentViewer } from '@/server/viewer';
import { QuizForm } from '@/ui/class/quizzes/QuizForm';
import { QuizHead } from '@/ui/class/quizzes/QuizHead';
import { change } from '../../actions';
import { quizValues, sectionChoices } from '../../formValues';

export const metadata: Metadata = { title: 'Edit a quiz' };

export default async function EditQuizPage({ params }: PageProps<'/classes/[classId]/quizzes/[quizId]/edit'>) {
  const ids = await params;
  const [classId, quizId] = [asId<ClassId>(ids.classId), asId<QuizId>(ids.quizId)];
  const viewer = (await currentViewer()) ?? notFound();
  const view = (await classQuiz(viewer, classId, quizId, currentInstant())) ?? notFound();
  const address = `/classes/${classId}/quizzes/${quizId}`;
  const { timeZone } = view.class;
  return (
    <div className="column space-y-8">
      <QuizHead title="Edit the quiz" trail={[{ text: view.class.name, href: `/classes/${classId}` }, { text: view.quiz.title, href: address }]} />
      <QuizForm
        values={quizValues(view.quiz, timeZone)} sections={sectionChoices(view.class)} timeZone={timeZone} isLocked={view.hasBegun}
        submitLabel="Save the quiz" cancelHref={address} save={change.bind(null, classId, quizId)}
      />
    </div>
  );
}
