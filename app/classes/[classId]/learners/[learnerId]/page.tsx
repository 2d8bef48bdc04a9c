import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { asId } from '@/core/ids';
import type { ClassId, LearnerId } from '@/core/ids';
import { classLearnerView } from '@/server/classLearners';
import { currentInstant } from '@/server/clock';
import { currentViewer } from '@/server/viewer';
import { agoText } from '@/ui/class/agoText';
import { Progress } from '@/ui/course/Progress';

export const metadata: Metadata = { title: 'Learner' };

export default async function LearnerPage({ params }: PageProps<'/classes/[classId]/learners/[learnerId]'>) {
  const ids = await params;
  const viewer = (await currentViewer()) ?? notFound();
  const now = currentInstant();
  const view = await classLearnerView(viewer, asId<ClassId>(ids.classId), asId<LearnerId>(ids.learnerId), now);
  if (view === null) notFound();
  const { progress, learner, isSelf } = view;
  const address = `/classes/${view.class.id}`;
  return (
    <div className="mx-auto max-w-4xl space-y-10">
      <header className="space-y-2">
        <p className="label">
          <Link className="text-link" href={isSelf ? '/classes' : address}>{view.class.name}</Link>
        </p>
        <h1 className="text-title">{learner.name}</h1>
        {isSelf && (
          <p className="max-w-2xl">
            This is what the instructors of the class see of you, on the same page. They also see what you answered in each
            quiz, and what you write when you flag a question. They see nothing of other courses.
          </p>
        )}
        <p className="label">
          {progress.lastReviewedAt === null ? 'Has not reviewed yet' : `Last review ${agoText(progress.lastReviewedAt, now)}`}
        </p>
      </header>
      <Progress
        progress={progress}
        timeZone={viewer.timeZone ?? 'UTC'}
        attemptAddress={(id) => (isSelf ? `/attempts/${id}/result` : `${address}/learners/${learner.id}/attempts/${id}`)}
      />
    </div>
  );
}
