import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound, redirect } from 'next/navigation';
import { asId } from '@/core/ids';
import type { AttemptId } from '@/core/ids';
import { attemptView } from '@/server/attempts';
import { currentViewer } from '@/server/viewer';
import { counted } from '@/ui/course/counted';
import { Quiz } from '@/ui/quiz/Quiz';
import { submit } from './actions';

export const metadata: Metadata = { title: 'Quiz' };

/** An open attempt. A submitted one has an address of its own, so that its page begins at the top. */
export default async function AttemptPage({ params }: PageProps<'/attempts/[attemptId]'>) {
  const attemptId = asId<AttemptId>((await params).attemptId);
  const viewer = (await currentViewer()) ?? notFound();
  const attempt = (await attemptView(viewer, attemptId)) ?? notFound();
  if (attempt.submittedAt !== null) redirect(`/attempts/${attemptId}/result`);
  return (
    <div className="space-y-10">
      <header className="column space-y-3">
        <p className="label">
          <Link className="text-link" href={`/courses/${attempt.courseId}/sections/${attempt.sectionId}`}>
            {attempt.sectionTitle}
          </Link>
        </p>
        <h1 className="text-title">Quiz</h1>
        <p className="text-quiet">
          {counted(attempt.questions.length, 'question')}. Answers are saved as you give them; you can leave and come back.
        </p>
      </header>
      <Quiz attempt={attempt} submit={submit.bind(null, attemptId)} />
    </div>
  );
}
