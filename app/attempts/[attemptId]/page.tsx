import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { asId } from '@/core/ids';
import type { AttemptId } from '@/core/ids';
import { attemptView } from '@/server/attempts/attemptView';
import { currentInstant } from '@/server/clock';
import { currentViewer } from '@/server/viewer';
import { ForBrowser } from '@/ui/messages/ForBrowser';
import { Quiz } from '@/ui/quiz/Quiz';
import { QuizHead } from '@/ui/quiz/QuizHead';
import { submit } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('quiz'))('title') };
}

/** An open attempt. A submitted one has an address of its own, so that its page begins at the top. */
export default async function AttemptPage({ params }: PageProps<'/attempts/[attemptId]'>) {
  const attemptId = asId<AttemptId>((await params).attemptId);
  const viewer = (await currentViewer()) ?? notFound();
  const attempt = (await attemptView(viewer, attemptId, currentInstant())) ?? notFound();
  if (attempt.submittedAt !== null) redirect(`/attempts/${attemptId}/result`);
  const { courseId, courseTitle, section } = attempt;
  return (
    <div className="space-y-10">
      <header className="column space-y-3">
        <p className="label">
          <Link className="text-link" href={`/courses/${courseId}${section === null ? '' : `/sections/${section.id}`}`}>
            {section?.title ?? courseTitle}
          </Link>
        </p>
        <QuizHead attempt={attempt} />
      </header>
      <ForBrowser parts={['quiz', 'quizResult']}>
        <Quiz attempt={attempt} timeZone={viewer.timeZone ?? 'UTC'} submit={submit.bind(null, attemptId)} />
      </ForBrowser>
    </div>
  );
}
