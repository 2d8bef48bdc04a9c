import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { asId } from '@/core/ids';
import type { ClassId } from '@/core/ids';
import { trendsView } from '@/server/classProgress/trends';
import { currentInstant } from '@/server/clock';
import { currentViewer } from '@/server/viewer';
import { WeekHours } from '@/ui/charts/WeekHours';
import { ClassHead } from '@/ui/class/ClassHead';
import { CsvLinks } from '@/ui/class/CsvLinks';
import { GroupTable } from '@/ui/class/progress/GroupTable';
import { WeekCharts } from '@/ui/class/progress/WeekCharts';

export const metadata: Metadata = { title: 'Trends of a class' };

export default async function TrendsPage({ params }: PageProps<'/classes/[classId]/trends'>) {
  const classId = asId<ClassId>((await params).classId);
  const viewer = (await currentViewer()) ?? notFound();
  const view = (await trendsView(viewer, classId, currentInstant())) ?? notFound();
  const { weeks, learners, reviewsByHour, timeZone, groups } = view;
  return (
    <div className="space-y-8">
      <ClassHead name={view.name} address={`/classes/${classId}`} here="trends" title="Trends" />
      {weeks.every(({ reviews, quizzes }) => reviews + quizzes === 0) ? (
        <p className="font-serif text-reading">Nothing was done in the last {weeks.length} weeks.</p>
      ) : (
        <div className="space-y-14">
          <section aria-labelledby="weeks" className="space-y-6">
            <h2 id="weeks" className="border-b border-line pb-2 text-large">The last {weeks.length} weeks</h2>
            <WeekCharts weeks={weeks} learners={learners} />
            <WeekHours title="When reviews are made" summary={`By the class’s clock, ${timeZone}`} counts={reviewsByHour} unit="reviews" />
          </section>
          {groups.length > 0 && <GroupTable groups={groups} />}
          <CsvLinks
            address={`/classes/${classId}/trends/export.csv`}
            tables={{ weeks: 'Weeks', hours: 'Hours of reviews', ...(groups.length > 0 && { groups: 'Groups' }) }}
          />
        </div>
      )}
    </div>
  );
}
