import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { asId } from '@/core/ids';
import type { CourseId } from '@/core/ids';
import { learnerDay, nextDay } from '@/core/scheduling/day';
import { studiedAssignments } from '@/server/assignments/assigned';
import { currentInstant } from '@/server/clock';
import { turnOf } from '@/server/learnerDayTurn';
import { courseOutline } from '@/server/outline';
import { choosableCards } from '@/server/studyDeck/customDeck';
import { currentViewer } from '@/server/viewer';
import { OtherStudy } from '@/ui/study/OtherStudy';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('otherStudy'))('title') };
}

export default async function OtherStudyPage({ params }: PageProps<'/courses/[courseId]/study/other'>) {
  const courseId = asId<CourseId>((await params).courseId);
  const viewer = await currentViewer();
  if (viewer === null) redirect(`/courses/${courseId}`);
  const { course, sections } = (await courseOutline(courseId)) ?? notFound();
  const t = await getTranslations('otherStudy');
  const turn = turnOf(viewer);
  const now = currentInstant();
  const { date } = nextDay(learnerDay(now, turn), turn);
  const assigned = await studiedAssignments(viewer, courseId, now);
  return (
    <div className="column space-y-8">
      <header className="space-y-2">
        <p className="label"><Link className="text-link" href={`/courses/${courseId}`}>{course.title}</Link></p>
        <h1 className="text-title">{t('title')}</h1>
        <p className="font-serif text-reading">{t('intro')}</p>
      </header>
      <OtherStudy
        address={`/courses/${courseId}/study`} assigned={assigned} counts={await choosableCards(viewer, courseId)} tomorrow={date}
        sections={Object.fromEntries(sections.map(({ section }) => [section.id, section.title]))}
      />
    </div>
  );
}
