import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound, redirect } from 'next/navigation';
import { asId } from '@/core/ids';
import type { CourseId } from '@/core/ids';
import { courseOutline } from '@/server/outline';
import { studySettings } from '@/server/settings';
import { currentViewer } from '@/server/viewer';
import { ActionForm } from '@/ui/forms/ActionForm';
import { Field } from '@/ui/forms/Field';
import { saveSettings } from './actions';

export const metadata: Metadata = { title: 'Study settings' };

export default async function SettingsPage({ params }: PageProps<'/courses/[courseId]/settings'>) {
  const courseId = asId<CourseId>((await params).courseId);
  const viewer = await currentViewer();
  if (viewer === null) redirect(`/courses/${courseId}`);
  const { course } = (await courseOutline(courseId)) ?? notFound();
  const settings = await studySettings(viewer, courseId);
  return (
    <div className="mx-auto max-w-md space-y-8">
      <header className="space-y-2">
        <p className="label">
          <Link className="text-link" href={`/courses/${courseId}`}>{course.title}</Link>
        </p>
        <h1 className="text-title">Study settings</h1>
      </header>
      <ActionForm action={saveSettings.bind(null, courseId)} submitLabel="Save">
        <Field name="newCardsADay" label="New cards a day" type="number" min={0} max={1000} required defaultValue={settings.newCardsADay} />
        <Field name="reviewsADay" label="Reviews a day, at most" type="number" min={0} max={10000} required defaultValue={settings.reviewsADay} />
        <Field
          name="desiredRetention"
          label="Recall aimed at, in percent"
          hint="The share of cards you want to know when they come up. Higher means more reviews: 90 suits most, 70 is the least work."
          type="number" min={70} max={99} step={1} required
          defaultValue={Math.round(settings.desiredRetention * 100)}
        />
        <Field name="timeZone" label="Time zone" required defaultValue={settings.timeZone} />
        <Field
          name="dayStartHour"
          label="Hour at which your day begins"
          hint="A card studied after midnight still counts for the day before."
          type="number" min={0} max={23} required
          defaultValue={settings.dayStartHour}
        />
      </ActionForm>
    </div>
  );
}
