import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { asId } from '@/core/ids';
import type { CourseId } from '@/core/ids';
import { currentInstant } from '@/server/clock';
import { quizEntrance } from '@/server/quizzes/quizEntry';
import { currentViewer } from '@/server/viewer';
import { QuizList } from '@/ui/quiz/entrances/QuizList';
import { takeQuiz } from '../../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('quiz'))('title') };
}

/** One quiz by an address of its own, for links from elsewhere. */
export default async function QuizPage({ params }: PageProps<'/courses/[courseId]/quizzes/[...quizKey]'>) {
  const { courseId, quizKey } = await params;
  const viewer = await currentViewer();
  if (viewer === null) redirect(`/courses/${courseId}`);
  const t = await getTranslations('quiz');
  const name = quizKey.join('/');
  const entrance = (await quizEntrance(viewer, asId<CourseId>(courseId), name, currentInstant())) ?? notFound();
  return (
    <div className="mx-auto max-w-2xl space-y-8">
      <header className="space-y-2">
        <p className="label"><Link className="text-link" href={`/courses/${courseId}`}>{entrance.courseTitle}</Link></p>
        <h1 className="text-title">{t('title')}</h1>
      </header>
      <QuizList heading="h2" quizzes={[entrance]} timeZone={viewer.timeZone ?? 'UTC'} take={(key) => takeQuiz.bind(null, entrance.quiz.courseId, key)} />
    </div>
  );
}
