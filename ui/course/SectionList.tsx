import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { LearnerStanding, SectionStanding } from '@/core/analytics/standing';
import type { CourseOutline, OutlinedSection } from '@/core/facts/outline';
import { MasteryBar } from './MasteryBar';
import { useScoreText } from './useScoreText';

/** The sections of a course, with what the viewer has made of each. */
export function SectionList({ outline, standing }: { outline: CourseOutline; standing: LearnerStanding | null }) {
  return (
    <ol className="divide-y divide-line border-y border-line">
      {outline.sections.map((outlined, index) => (
        <li
          key={outlined.section.id}
          className="grid grid-cols-[2.5rem_1fr] gap-x-3 py-5 sm:grid-cols-[3.5rem_1fr_14rem]"
        >
          <Entry address={`/courses/${outline.course.id}/sections/${outlined.section.id}`} outlined={outlined} />
          {standing !== null && <Standing title={outlined.section.title} standing={standing.sections[index]} />}
        </li>
      ))}
    </ol>
  );
}

function Entry({ address, outlined }: { address: string; outlined: OutlinedSection }) {
  const counts = useTranslations('counts');
  return (
    <>
      <span aria-hidden className="figures pt-0.5 font-serif text-large text-quiet">
        {outlined.position}
      </span>
      <div className="space-y-1">
        <h3 className="text-large">
          <Link href={address} className="hover:underline hover:decoration-1">
            {outlined.section.title}
          </Link>
        </h3>
        <p className="label">
          {counts('minutes', { count: outlined.minutesToRead })} · {counts('facts', { count: outlined.factCount })} ·{' '}
          {counts('cards', { count: outlined.cardCount })}
        </p>
      </div>
    </>
  );
}

function Standing({ title, standing }: { title: string; standing: SectionStanding | undefined }) {
  const t = useTranslations('course');
  const scoreText = useScoreText();
  if (standing === undefined) return null;
  const added = standing.cardsInDeck > 0 ? t('cardsAdded') : '';
  const isOpen = standing.openAttemptId !== null;
  return (
    <div className="col-start-2 mt-3 space-y-1 sm:col-start-3 sm:mt-1">
      {standing.cardsInDeck > 0 && <MasteryBar mastery={standing.mastery ?? 0} label={t('masteryOf', { title })} />}
      <p className="label figures">{isOpen ? t('quizBegun') : (scoreText(standing.quiz) ?? added)}</p>
    </div>
  );
}
