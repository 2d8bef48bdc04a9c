import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { asId } from '@/core/ids';
import type { CourseId } from '@/core/ids';
import { currentInstant } from '@/server/clock';
import { courseView } from '@/server/courses';
import type { CourseView } from '@/server/courses';
import { currentViewer } from '@/server/viewer';
import { counted } from '@/ui/course/counted';
import { percent } from '@/ui/course/percent';
import { SectionList } from '@/ui/course/SectionList';
import { Figure } from '@/ui/course/Figure';

type Props = PageProps<'/courses/[courseId]'>;

async function load({ params }: Props): Promise<CourseView> {
  const { courseId } = await params;
  return (await courseView(await currentViewer(), asId<CourseId>(courseId), currentInstant())) ?? notFound();
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await load(props)).course.title };
}

export default async function CoursePage(props: Props) {
  const view = await load(props);
  const { course, standing } = view;
  return (
    <div className="space-y-10">
      <header className="max-w-3xl space-y-4">
        <h1 className="text-title">{course.title}</h1>
        {course.description !== '' && <p className="font-serif text-reading">{course.description}</p>}
        <p className="label">{course.source}</p>
      </header>
      {standing !== null && <Today view={view} />}
      <section aria-labelledby="sections" className="space-y-4">
        <h2 id="sections" className="label">
          Sections
        </h2>
        <SectionList outline={view} standing={standing} />
      </section>
      {standing !== null && (
        <nav aria-label="Course" className="flex flex-wrap gap-x-6">
          <Link className="text-link inline-flex min-h-11 items-center" href={`/courses/${course.id}/progress`}>
            Your progress
          </Link>
          <Link className="text-link inline-flex min-h-11 items-center" href={`/courses/${course.id}/statistics`}>
            Statistics
          </Link>
          <Link className="text-link inline-flex min-h-11 items-center" href={`/courses/${course.id}/cards`}>
            Your cards
          </Link>
          <Link className="text-link inline-flex min-h-11 items-center" href={`/courses/${course.id}/study/other`}>
            Study something else
          </Link>
          <Link className="text-link inline-flex min-h-11 items-center" href={`/courses/${course.id}/plan`}>
            Shift the work
          </Link>
          <Link className="text-link inline-flex min-h-11 items-center" href={`/courses/${course.id}/settings`}>
            Study settings
          </Link>
        </nav>
      )}
    </div>
  );
}

/** What there is to do today, and one button to do it. */
function Today({ view: { course, standing, sections } }: { view: CourseView }) {
  if (standing === null) return null;
  const next = sections.find((_, index) => standing.sections[index]?.quiz.attempts === 0);
  const hasCards = standing.dueNow + standing.newCards > 0;
  return (
    <section aria-label="Today" className="flex flex-wrap items-center gap-x-8 gap-y-4 border-l-2 border-accent pl-5">
      <dl className="figures flex gap-8">
        <Figure name="due" value={standing.dueNow.toString()} />
        <Figure name="new" value={standing.newCards.toString()} />
        <Figure name="known" value={percent(standing.mastery)} />
      </dl>
      <div className="flex flex-wrap gap-3">
        {hasCards && (
          <Link className="button button-accent" href={`/courses/${course.id}/study`}>
            {standing.dueNow > 0 ? `Study ${counted(standing.dueNow, 'due card')}` : 'Learn new cards'}
          </Link>
        )}
        {next !== undefined && (
          <Link
            className={hasCards ? 'button' : 'button button-accent'}
            href={`/courses/${course.id}/sections/${next.section.id}`}
          >
            Read section {next.position}
          </Link>
        )}
      </div>
    </section>
  );
}
