import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { asId } from '@/core/ids';
import type { CourseId } from '@/core/ids';
import { currentInstant } from '@/server/clock';
import { ownProgress } from '@/server/progress';
import { currentViewer } from '@/server/viewer';
import { Progress } from '@/ui/course/Progress';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('course'))('progress') };
}

export default async function ProgressPage({ params }: PageProps<'/courses/[courseId]/progress'>) {
  const { courseId } = await params;
  const viewer = await currentViewer();
  if (viewer === null) redirect(`/courses/${courseId}`);
  const progress = (await ownProgress(viewer, asId<CourseId>(courseId), currentInstant())) ?? notFound();
  const t = await getTranslations('course');
  return (
    <div className="mx-auto max-w-4xl space-y-10">
      <header className="space-y-2">
        <p className="label">
          <Link className="text-link" href={`/courses/${courseId}`}>{progress.outline.course.title}</Link>
        </p>
        <h1 className="text-title">{t('progress')}</h1>
      </header>
      <Progress
        progress={progress}
        timeZone={viewer.timeZone ?? 'UTC'}
        attemptAddress={(id) => `/attempts/${id}/result`}
      />
    </div>
  );
}
