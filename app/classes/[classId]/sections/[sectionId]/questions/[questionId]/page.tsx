import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { asId } from '@/core/ids';
import type { ClassId, QuestionId, SectionId } from '@/core/ids';
import { currentInstant } from '@/server/clock';
import { questionStatisticsView } from '@/server/quizStatistics/question';
import { currentViewer } from '@/server/viewer';
import { QuestionHead } from '@/ui/class/statistics/QuestionHead';
import { QuestionPage } from '@/ui/class/statistics/QuestionPage';
import { addressWith, viewIn } from '@/ui/class/statistics/statisticsAddress';
import { questionDeeds } from '../../../../../questionDeeds';

export const metadata: Metadata = { title: 'Question of a quiz' };

export default async function SectionQuestionPage({ params, searchParams }: PageProps<'/classes/[classId]/sections/[sectionId]/questions/[questionId]'>) {
  const ids = await params;
  const [classId, sectionId] = [asId<ClassId>(ids.classId), asId<SectionId>(ids.sectionId)];
  const target = { quiz: { kind: 'section', classId, sectionId }, questionId: asId<QuestionId>(decodeURIComponent(ids.questionId)) } as const;
  const [viewer, now] = [(await currentViewer()) ?? notFound(), currentInstant()];
  const { choice } = viewIn(await searchParams);
  const view = (await questionStatisticsView(viewer, target, choice, now)) ?? notFound();
  const trail = [
    { text: view.class.name, href: `/classes/${classId}` },
    { text: view.quizTitle, href: addressWith(`/classes/${classId}/sections/${sectionId}`, choice) },
  ];
  return (
    <div className="column space-y-8">
      <QuestionHead question={view.question} trail={trail} />
      <QuestionPage view={view} deeds={questionDeeds(target, view.author)} now={now} />
    </div>
  );
}
