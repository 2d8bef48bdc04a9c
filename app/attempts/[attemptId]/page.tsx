import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound, redirect } from 'next/navigation';
import { asId } from '@/core/ids';
import type { AttemptId } from '@/core/ids';
import { attemptView } from '@/server/attempts/attemptView';
import { currentInstant } from '@/server/clock';
import { currentViewer } from '@/server/viewer';
import { Quiz } from '@/ui/quiz/Quiz';
import { quizTitle } from '@/ui/quiz/quizTitle';
import { rulesText } from '@/ui/quiz/rulesText';
import { submit } from './actions';

export const metadata: Metadata = { title: 'Quiz' };

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
        <h1 className="text-title">{quizTitle(attempt)}</h1>
        <p className="text-quiet">{rulesText(attempt)}</p>
      </header>
      <Quiz attempt={attempt} timeZone={viewer.timeZone ?? 'UTC'} submit={submit.bind(null, attemptId)} />
    </div>
  );
}
