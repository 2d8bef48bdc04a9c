import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { asId } from '@/core/ids';
import type { CourseId } from '@/core/ids';
import { currentInstant } from '@/server/clock';
import { ownStatistics } from '@/server/statistics';
import { currentViewer } from '@/server/viewer';
import { Statistics } from '@/ui/statistics/Statistics';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('course'))('statistics') };
}

export default async function StatisticsPage({ params }: PageProps<'/courses/[courseId]/statistics'>) {
  const courseId = asId<CourseId>((await params).courseId);
  const viewer = await currentViewer();
  if (viewer === null) redirect(`/courses/${courseId}`);
  const statistics = (await ownStatistics(viewer, courseId, currentInstant())) ?? notFound();
  const t = await getTranslations('course');
  return (
    <div className="mx-auto max-w-5xl space-y-8">
      <header className="space-y-2">
        <p className="label"><Link className="text-link" href={`/courses/${courseId}`}>{statistics.outline.course.title}</Link></p>
        <h1 className="text-title">{t('statistics')}</h1>
      </header>
      <Statistics statistics={statistics} />
    </div>
  );
}
