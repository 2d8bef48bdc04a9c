import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { asId } from '@/core/ids';
import type { CourseId, SectionId } from '@/core/ids';
import { quizKeyOf } from '@/core/quiz/quizKey';
import { currentInstant } from '@/server/clock';
import { sectionView } from '@/server/courses';
import type { SectionView } from '@/server/courses';
import { sectionDeck } from '@/server/studyDeck/sectionDeck';
import { currentViewer } from '@/server/viewer';
import { attribution } from '@/ui/course/attribution';
import { useScoreText } from '@/ui/course/useScoreText';
import { SubmitButton } from '@/ui/forms/SubmitButton';
import { ForBrowser } from '@/ui/messages/ForBrowser';
import { MarginPlace, MarginStudy } from '@/ui/reading/Margin';
import { Reading } from '@/ui/reading/Reading';
import { addCards, takeQuiz } from '../../actions';

type Props = PageProps<'/courses/[courseId]/sections/[sectionId]'>;

/** Asked for by the page and by its title. */
const load = cache(async (courseId: string, sectionId: string): Promise<SectionView> => {
  return (await sectionView(await currentViewer(), asId<CourseId>(courseId), asId<SectionId>(sectionId))) ?? notFound();
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { courseId, sectionId } = await params;
  return { title: (await load(courseId, sectionId)).outlined.section.title };
}

export default async function SectionPage({ params }: Props) {
  const { courseId, sectionId } = await params;
  const view = await load(courseId, sectionId);
  const { course, outlined } = view;
  const { section, position, minutesToRead } = outlined;
  const [t, counts] = await Promise.all([getTranslations('course'), getTranslations('counts')]);
  const source = attribution({ ...course, publisher: '' });
  return (
    <article className="column space-y-8">
      <header className="space-y-3">
        <p className="label">
          <Link href={`/courses/${course.id}`} className="text-link">
            {course.title}
          </Link>
        </p>
        <h1 className="text-title">
          <span className="figures text-quiet">{position}</span>&ensp;{section.title}
        </h1>
        <p className="label">
          {[counts('minutes', { count: minutesToRead }), ...(source === '' ? [] : [t('after', { source })])].join(' · ')}
        </p>
      </header>
      <Text view={view} />
      {outlined.cardCount > 0 && <AfterReading view={view} />}
      <Neighbours view={view} />
    </article>
  );
}

/** The section's text; beside it the questions that it answers, for who has them in their deck. */
async function Text({ view: { course, outlined, standing } }: { view: SectionView }) {
  const { id, reading } = outlined.section;
  const viewer = await currentViewer();
  const hasCards = viewer !== null && standing !== null && standing.cardsInDeck > 0;
  const deck = hasCards ? await sectionDeck(viewer, course.id, id, currentInstant()) : null;
  if (deck === null) return <Reading paragraphs={reading} />;
  return (
    <ForBrowser parts={['reading']}>
      <MarginStudy key={deck.serverNow} deck={deck}>
        <Reading paragraphs={reading} beside={(index) => <MarginPlace index={index} />} />
      </MarginStudy>
    </ForBrowser>
  );
}

function AfterReading({ view: { course, outlined, standing } }: { view: SectionView }) {
  const t = useTranslations('course.section');
  const scoreText = useScoreText();
  const { section, cardCount } = outlined;
  const score = standing === null ? null : scoreText(standing.quiz);
  const isOpen = standing !== null && standing.openAttemptId !== null;
  const isIntroduced = standing !== null && standing.cardsInDeck > 0;
  return (
    <section aria-labelledby="after" className="space-y-4 border-t border-line pt-8">
      <h2 id="after" className="text-large">
        {t('keep')}
      </h2>
      <p>
        {isIntroduced ? t('inDeck', { count: cardCount }) : t('beforeQuiz', { count: cardCount })}{' '}
        {score !== null && <span className="figures text-quiet">{t('score', { score })}</span>}
      </p>
      <div className="flex flex-wrap gap-3">
        <form action={takeQuiz.bind(null, course.id, quizKeyOf({ kind: 'section', sectionId: section.id }))}>
          <SubmitButton accent>{isOpen ? t('continueQuiz') : score === null ? t('takeQuiz') : t('takeAnother')}</SubmitButton>
        </form>
        <form action={takeQuiz.bind(null, course.id, quizKeyOf({ kind: 'practice', sectionId: section.id }))}>
          <SubmitButton>{t('practise')}</SubmitButton>
        </form>
        {isIntroduced ? (
          <Link className="button" href={`/courses/${course.id}/study`}>
            {t('study')}
          </Link>
        ) : (
          <form action={addCards.bind(null, course.id, section.id)}>
            <SubmitButton>{t('addCards')}</SubmitButton>
          </form>
        )}
      </div>
    </section>
  );
}

function Neighbours({ view: { course, previous, next } }: { view: SectionView }) {
  const t = useTranslations('course');
  const address = (id: SectionId): string => `/courses/${course.id}/sections/${id}`;
  return (
    <nav aria-label={t('sections')} className="flex flex-wrap justify-between gap-x-8 border-t border-line pt-4">
      {previous === null ? <span /> : (
        <Link className="text-link inline-flex min-h-11 items-center" href={address(previous.section.id)} rel="prev">
          <span className="rtl:-scale-x-100">←</span>&nbsp;{previous.section.title}
        </Link>
      )}
      {next !== null && (
        <Link className="text-link inline-flex min-h-11 items-center" href={address(next.section.id)} rel="next">
          {next.section.title}&nbsp;<span className="rtl:-scale-x-100">→</span>
        </Link>
      )}
    </nav>
  );
}
