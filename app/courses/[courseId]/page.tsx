import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { asId } from '@/core/ids';
import type { CourseId } from '@/core/ids';
import { quizKeyOf } from '@/core/quiz/quizKey';
import { announcementsFor } from '@/server/announcements/receiving';
import { weekOf } from '@/server/assignments/week';
import type { Week } from '@/server/assignments/week';
import { currentInstant } from '@/server/clock';
import { courseView } from '@/server/courses';
import type { CourseView } from '@/server/courses';
import { currentViewer } from '@/server/viewer';
import { Announcements } from '@/ui/course/Announcements';
import { SectionList } from '@/ui/course/SectionList';
import { Figure } from '@/ui/course/Figure';
import { ThisWeek } from '@/ui/course/ThisWeek';
import { SubmitButton } from '@/ui/forms/SubmitButton';
import { usePercent } from '@/ui/messages/percents';
import { QuizList } from '@/ui/quiz/entrances/QuizList';
import { QuizRefused } from '@/ui/quiz/entrances/QuizRefused';
import { takeQuiz } from './actions';

type Props = PageProps<'/courses/[courseId]'>;

/** Asked for by the page and by its title. */
const load = cache(async (courseId: string): Promise<CourseView> => {
  return (await courseView(await currentViewer(), asId<CourseId>(courseId), currentInstant())) ?? notFound();
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await load((await params).courseId)).course.title };
}

export default async function CoursePage(props: Props) {
  const view = await load((await props.params).courseId);
  const { course, standing } = view;
  const t = await getTranslations('course');
  const viewer = await currentViewer();
  const now = currentInstant();
  const [week, announcements] = viewer === null ? [null, []] : await Promise.all([weekOf(viewer, course.id, now), announcementsFor(viewer, course.id)]);
  const timeZone = viewer?.timeZone ?? 'UTC';
  const { refused } = await props.searchParams;
  return (
    <div className="space-y-10">
      <header className="max-w-3xl space-y-4">
        <h1 className="text-title">{course.title}</h1>
        {course.description !== '' && <p className="font-serif text-reading">{course.description}</p>}
        <p className="label">{course.source}</p>
      </header>
      {typeof refused === 'string' && <QuizRefused reason={refused} />}
      {standing !== null && <Today view={view} />}
      {week !== null && <ThisWeek week={week} address={`/courses/${course.id}`} timeZone={timeZone} take={(quizKey) => takeQuiz.bind(null, course.id, quizKey)} />}
      <Announcements announcements={announcements} now={now} timeZone={timeZone} />
      <section aria-labelledby="sections" className="space-y-4">
        <h2 id="sections" className="label">
          {t('sections')}
        </h2>
        <SectionList outline={view} standing={standing} />
      </section>
      <Quizzes view={view} entries={week?.otherQuizzes ?? []} timeZone={timeZone} />
      {standing !== null && <Menu address={`/courses/${course.id}`} />}
    </div>
  );
}

/** The pages of a course, and what each is called. */
const pages = { progress: 'progress', statistics: 'statistics', cards: 'cards', 'study/other': 'studyElse', plan: 'plan', settings: 'settings' } as const;

function Menu({ address }: { address: string }) {
  const t = useTranslations('course');
  return (
    <nav aria-label={t('menu')} className="flex flex-wrap gap-x-6">
      {Object.entries(pages).map(([page, name]) => (
        <Link key={page} className="text-link inline-flex min-h-11 items-center" href={`${address}/${page}`}>
          {t(name)}
        </Link>
      ))}
    </nav>
  );
}

interface QuizzesProps {
  readonly view: CourseView;
  readonly entries: Week['otherQuizzes'];
  readonly timeZone: string;
}

/** The course's test and the quizzes of the viewer's classes at other times; before a course is begun also what is known
 *  of it. */
function Quizzes({ view: { course, standing }, entries, timeZone }: QuizzesProps) {
  const t = useTranslations('course');
  const hasBegun = standing?.sections.some(({ quiz, cardsInDeck }) => quiz.attempts + cardsInDeck > 0) ?? false;
  const placement = quizKeyOf({ kind: 'placement' });
  const listed = entries.filter(({ quiz, standing: now }) => quiz.key !== placement || now.kind !== 'may-start');
  const mayPlace = !hasBegun && (standing === null || entries.some(({ quiz, standing: now }) => quiz.key === placement && now.kind === 'may-start'));
  if (listed.length === 0 && !mayPlace) return null;
  return (
    <section aria-labelledby="quizzes" className="space-y-4">
      <h2 id="quizzes" className="label">
        {t('quizzes')}
      </h2>
      {mayPlace && (
        <form action={takeQuiz.bind(null, course.id, placement)} className="flex flex-wrap items-center gap-x-6 gap-y-2">
          <SubmitButton>{t('testFirst')}</SubmitButton>
          <p className="text-quiet">{t('testFirstWhy')}</p>
        </form>
      )}
      {listed.length > 0 && (
        <QuizList quizzes={listed} timeZone={timeZone} take={(quizKey) => takeQuiz.bind(null, course.id, quizKey)} />
      )}
    </section>
  );
}

/** What there is to do today, and one button to do it. */
function Today({ view: { course, standing, sections } }: { view: CourseView }) {
  const t = useTranslations('course');
  const percent = usePercent();
  if (standing === null) return null;
  const next = sections.find((_, index) => standing.sections[index]?.quiz.attempts === 0);
  const hasCards = standing.dueNow + standing.newCards > 0;
  return (
    <section aria-label={t('today')} className="flex flex-wrap items-center gap-x-8 gap-y-4 border-s-2 border-accent ps-5">
      <dl className="figures flex gap-8">
        <Figure name={t('due')} value={standing.dueNow.toString()} />
        <Figure name={t('new')} value={standing.newCards.toString()} />
        <Figure name={t('known')} value={percent(standing.mastery)} />
      </dl>
      <div className="flex flex-wrap gap-3">
        {hasCards && (
          <Link className="button button-accent" href={`/courses/${course.id}/study`}>
            {standing.dueNow > 0 ? t('studyDue', { count: standing.dueNow }) : t('learnNew')}
          </Link>
        )}
        {next !== undefined && (
          <Link
            className={hasCards ? 'button' : 'button button-accent'}
            href={`/courses/${course.id}/sections/${next.section.id}`}
          >
            {t('readSection', { position: next.position })}
          </Link>
        )}
      </div>
    </section>
  );
}
