import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { asId } from '@/core/ids';
import type { ClassId, QuizId } from '@/core/ids';
import { classQuiz, quizClass } from '@/server/classQuizzes/viewing';
import { currentInstant } from '@/server/clock';
import { currentViewer } from '@/server/viewer';
import { QuizForm } from '@/ui/class/quizzes/QuizForm';
import { QuizHead } from '@/ui/class/quizzes/QuizHead';
import { make } from '../actions';
import { copiedValues, newQuizValues, sectionChoices } from '../formValues';

export const metadata: Metadata = { title: 'New quiz' };

export default async function NewQuizPage({ params, searchParams }: PageProps<'/classes/[classId]/quizzes/new'>) {
  const classId = asId<ClassId>((await params).classId);
  const viewer = (await currentViewer()) ?? notFound();
  const found = (await quizClass(viewer, classId)) ?? notFound();
  const { like } = await searchParams;
  const model = typeof like === 'string' ? await classQuiz(viewer, classId, asId<QuizId>(like), currentInstant()) : null;
  const address = `/classes/${classId}/quizzes`;
  return (
    <div className="column space-y-8">
      <QuizHead title="New quiz" trail={[{ text: found.name, href: `/classes/${classId}` }, { text: 'Quizzes', href: address }]} />
      <QuizForm
        values={model === null ? newQuizValues : copiedValues(model.quiz, found.timeZone)} sections={sectionChoices(found)}
        timeZone={found.timeZone} isLocked={false} submitLabel="Make the quiz" cancelHref={address} save={make.bind(null, classId)}
      />
    </div>
  );
}
