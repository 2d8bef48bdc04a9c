import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { asId } from '@/core/ids';
import type { CourseId } from '@/core/ids';
import type { CustomSession } from '@/core/scheduling/custom/customSession';
import { customSessionSchema } from '@/core/scheduling/custom/customSessionSchema';
import { assignmentSession } from '@/server/assignments/assigned';
import { currentInstant } from '@/server/clock';
import { customDeck } from '@/server/studyDeck/customDeck';
import { studyDeck } from '@/server/studyDeck/studyDeck';
import { currentViewer } from '@/server/viewer';
import type { Viewer } from '@/server/viewer';
import { ForBrowser } from '@/ui/messages/ForBrowser';
import { CustomHead } from '@/ui/study/CustomHead';
import { Study } from '@/ui/study/Study';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('study'))('title') };
}

export default async function StudyPage({ params, searchParams }: PageProps<'/courses/[courseId]/study'>) {
  const courseId = asId<CourseId>((await params).courseId);
  const query = await searchParams;
  const viewer = await currentViewer();
  if (viewer === null) redirect(`/courses/${courseId}`);
  if (query['session'] === undefined) return <OrdinaryStudy viewer={viewer} courseId={courseId} />;
  const custom = await sessionOf(query, viewer, courseId);
  if (custom === null) redirect(`/courses/${courseId}/study/other`);
  return <CustomStudy viewer={viewer} courseId={courseId} custom={custom} />;
}

/** The session that an address names; null where there is none for the viewer. */
async function sessionOf(query: unknown, viewer: Viewer, courseId: CourseId): Promise<CustomSession | null> {
  const named = customSessionSchema.safeParse(query);
  if (!named.success) return null;
  if (named.data.kind !== 'assignment') return named.data;
  return assignmentSession(viewer, courseId, named.data.assignmentId, currentInstant());
}

interface StudyOf {
  readonly viewer: Viewer;
  readonly courseId: CourseId;
}

async function OrdinaryStudy({ viewer, courseId }: StudyOf) {
  const deck = (await studyDeck(viewer, courseId, currentInstant())) ?? notFound();
  const t = await getTranslations('study');
  return (
    <div className="space-y-4">
      <h1 className="column label">
        {t.rich('course', { title: deck.courseTitle, course: (title) => <Link className="text-link" href={`/courses/${courseId}`}>{title}</Link> })}
      </h1>
      <ForBrowser parts={['study', 'interval', 'flag']}><Study deck={deck} /></ForBrowser>
    </div>
  );
}

async function CustomStudy({ viewer, courseId, custom }: StudyOf & { custom: CustomSession }) {
  const { deck, chosen, exam } = (await customDeck(viewer, courseId, custom, currentInstant())) ?? notFound();
  return (
    <div className="space-y-4">
      <CustomHead deck={deck} custom={custom} chosen={chosen} exam={exam} />
      <ForBrowser parts={['study', 'interval', 'flag']}><Study deck={deck} /></ForBrowser>
    </div>
  );
}
