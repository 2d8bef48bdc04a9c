import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { asId } from '@/core/ids';
import type { CourseId } from '@/core/ids';
import { currentInstant } from '@/server/clock';
import { fitView } from '@/server/fitting/fitView';
import { courseOutline } from '@/server/outline';
import { studySettings } from '@/server/settings';
import { currentViewer } from '@/server/viewer';
import { ForBrowser } from '@/ui/messages/ForBrowser';
import { FitPanel } from '@/ui/settings/FitPanel';
import { SettingsForm } from '@/ui/settings/SettingsForm';
import { saveSettings } from './actions';
import { adopt, dismiss, undoFit } from './fitActions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settings'))('title') };
}

export default async function SettingsPage({ params }: PageProps<'/courses/[courseId]/settings'>) {
  const courseId = asId<CourseId>((await params).courseId);
  const viewer = await currentViewer();
  if (viewer === null) redirect(`/courses/${courseId}`);
  const { course } = (await courseOutline(courseId)) ?? notFound();
  const t = await getTranslations('settings');
  const [settings, fit] = await Promise.all([studySettings(viewer, courseId), fitView(viewer, courseId, currentInstant())]);
  return (
    <div className="column space-y-8">
      <header className="space-y-2">
        <p className="label">
          <Link className="text-link" href={`/courses/${courseId}`}>{course.title}</Link>
        </p>
        <h1 className="text-title">{t('title')}</h1>
      </header>
      <ForBrowser parts={['settings', 'charts', 'counts']}>
        <SettingsForm courseId={courseId} settings={settings} save={saveSettings.bind(null, courseId)} />
      </ForBrowser>
      <FitPanel fit={fit} adopt={adopt.bind(null, courseId)} undo={undoFit.bind(null, courseId)} dismiss={dismiss.bind(null, courseId)} />
    </div>
  );
}
