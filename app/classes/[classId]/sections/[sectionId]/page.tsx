import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { asId } from '@/core/ids';
import type { ClassId, SectionId } from '@/core/ids';
import { currentInstant } from '@/server/clock';
import { quizStatisticsView } from '@/server/quizStatistics/viewing';
import { currentViewer } from '@/server/viewer';
import { QuizHead } from '@/ui/class/quizzes/QuizHead';
import { QuizStatisticsPage } from '@/ui/class/statistics/QuizStatisticsPage';
import { viewIn } from '@/ui/class/statistics/statisticsAddress';

export const metadata: Metadata = { title: 'Section of a class' };

export default async function ClassSectionPage({ params, searchParams }: PageProps<'/classes/[classId]/sections/[sectionId]'>) {
  const ids = await params;
  const [classId, sectionId] = [asId<ClassId>(ids.classId), asId<SectionId>(ids.sectionId)];
  const viewer = (await currentViewer()) ?? notFound();
  const { choice, order } = viewIn(await searchParams);
  const view = (await quizStatisticsView(viewer, { kind: 'section', classId, sectionId }, choice, currentInstant())) ?? notFound();
  return (
    <div className="mx-auto max-w-4xl space-y-8">
      <QuizHead title={view.title} trail={[{ text: view.class.name, href: `/classes/${classId}` }]}>
        <p>The section’s own quiz, as your class answered it.</p>
      </QuizHead>
      <QuizStatisticsPage statistics={view.statistics} order={order} address={`/classes/${classId}/sections/${sectionId}`} />
    </div>
  );
}
