import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound, redirect } from 'next/navigation';
import { asId } from '@/core/ids';
import type { CourseId } from '@/core/ids';
import { studyDeck } from '@/server/studyDeck/studyDeck';
import { currentInstant } from '@/server/clock';
import { currentViewer } from '@/server/viewer';
import { Study } from '@/ui/study/Study';

export const metadata: Metadata = { title: 'Study' };

export default async function StudyPage({ params }: PageProps<'/courses/[courseId]/study'>) {
  const { courseId } = await params;
  const viewer = await currentViewer();
  if (viewer === null) redirect(`/courses/${courseId}`);
  const deck = (await studyDeck(viewer, asId<CourseId>(courseId), currentInstant())) ?? notFound();
  return (
    <div className="space-y-4">
      <h1 className="column label">
        Study: <Link className="text-link" href={`/courses/${courseId}`}>{deck.courseTitle}</Link>
      </h1>
      <Study deck={deck} />
    </div>
  );
}
