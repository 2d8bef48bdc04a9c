import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { invitationsFor } from '@/server/classPeople/invitations';
import { currentInstant } from '@/server/clock';
import type { CourseView } from '@/server/courses';
import { listCourses } from '@/server/courses';
import { currentViewer } from '@/server/viewer';
import { Invitations } from '@/ui/class/people/Invitations';
import { attribution } from '@/ui/course/attribution';
import { MasteryBar } from '@/ui/course/MasteryBar';
import { accept, decline } from './classes/actions';

export default async function Home() {
  const viewer = await currentViewer();
  const [t, courses, invitations] = await Promise.all([
    getTranslations('course.home'),
    listCourses(viewer, currentInstant()),
    viewer === null ? [] : invitationsFor(viewer),
  ]);
  return (
    <div className="space-y-14">
      <section className="max-w-3xl space-y-5">
        <h1 className="text-display">{t('title')}</h1>
        <p className="max-w-2xl font-serif text-large text-quiet">
          {t('text')}
        </p>
      </section>
      <Invitations invitations={invitations} accept={(id) => accept.bind(null, id)} decline={(id) => decline.bind(null, id)} />
      <section aria-labelledby="courses" className="space-y-6">
        <h2 id="courses" className="label">
          {t('courses')}
        </h2>
        {courses.length === 0 && <p>{t('none')}</p>}
        <ul className="divide-y divide-line border-y border-line">
          {courses.map((entry) => (
            <li key={entry.course.id}>
              <CourseEntry entry={entry} />
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function CourseEntry({ entry: { course, sections, standing } }: { entry: CourseView }) {
  const t = useTranslations('course');
  const counts = useTranslations('counts');
  const cardCount = sections.reduce((sum, section) => sum + section.cardCount, 0);
  const source = attribution(course);
  const started = standing !== null && standing.sections.some(({ cardsInDeck }) => cardsInDeck > 0);
  return (
    <article className="grid gap-6 py-8 md:grid-cols-[1fr_14rem]">
      <div className="max-w-2xl space-y-3">
        <h3 className="text-title">
          <Link href={`/courses/${course.id}`} className="hover:underline hover:decoration-1">
            {course.title}
          </Link>
        </h3>
        {course.description !== '' && <p className="font-serif text-reading">{course.description}</p>}
        <p className="label first-letter:uppercase">
          {[...(source === '' ? [] : [t('after', { source })]), counts('sections', { count: sections.length }), counts('cards', { count: cardCount })].join(' · ')}
        </p>
      </div>
      <div className="flex flex-col justify-center gap-3">
        {started && <MasteryBar mastery={standing.mastery ?? 0} label={t('masteryOf', { title: course.title })} />}
        {started && standing.dueNow + standing.newCards > 0 && (
          <Link href={`/courses/${course.id}/study`} className="button button-accent">
            {standing.dueNow > 0 ? t('studyDue', { count: standing.dueNow }) : t('learnNew')}
          </Link>
        )}
        <Link href={`/courses/${course.id}`} className={started ? 'button' : 'button button-accent'}>
          {started ? t('home.open') : t('home.begin')}
        </Link>
      </div>
    </article>
  );
}
