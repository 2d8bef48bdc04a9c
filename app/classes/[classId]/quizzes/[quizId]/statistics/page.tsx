import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { asId } from '@/core/ids';
import type { ClassId, QuizId } from '@/core/ids';
import { currentInstant } from '@/server/clock';
import { quizStatisticsView } from '@/server/quizStatistics/viewing';
import { currentViewer } from '@/server/viewer';
import { QuizHead } from '@/ui/class/quizzes/QuizHead';
import { QuizStatisticsPage } from '@/ui/class/statistics/QuizStatisticsPage';
import { viewIn } from '@/ui/class/statistics/statisticsAddress';

export const metadata: Metadata = { title: 'Statistics of a quiz' };

export default async function QuizStatisticsRoute({ params, searchParams }: PageProps<'/classes/[classId]/quizzes/[quizId]/statistics'>) {
  const ids = await params;
  const [classId, quizId] = [asId<ClassId>(ids.classId), asId<QuizId>(ids.quizId)];
  const viewer = (await currentViewer()) ?? notFound();
  const { choice, order } = viewIn(await searchParams);
  const view = (await quizStatisticsView(viewer, { kind: 'class', classId, quizId }, choice, currentInstant())) ?? notFound();
  const quizAddress = `/classes/${classId}/quizzes/${quizId}`;
  return (
    <div className="mx-auto max-w-4xl space-y-8">
      <QuizHead title="Statistics" trail={[{ text: view.class.name, href: `/classes/${classId}` }, { text: view.title, href: quizAddress }]} />
      <QuizStatisticsPage statistics={view.statistics} order={order} address={`${quizAddress}/statistics`} />
    </div>
  );
}
