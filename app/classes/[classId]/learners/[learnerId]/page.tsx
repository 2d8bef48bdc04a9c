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
  const { progress, learner } = view;
  const address = `/classes/${view.class.id}`;
  return (
    <div className="mx-auto max-w-4xl space-y-10">
      <header className="space-y-2">
        <p className="label">
          <Link className="text-link" href={address}>{view.class.name}</Link>
        </p>
        <h1 className="text-title">{learner.name}</h1>
        <p className="label">
          {progress.lastReviewedAt === null ? 'Has not reviewed yet' : `Last review ${agoText(progress.lastReviewedAt, now)}`}
        </p>
      </header>
      <Progress
        progress={progress}
        timeZone={viewer.timeZone ?? 'UTC'}
        attemptAddress={(id) => `${address}/learners/${learner.id}/attempts/${id}`}
      />
    </div>
  );
}
