import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import type { AttemptId } from '@/core/ids';
import type { ProgressView } from '@/core/analytics/progress';
import { useDateFormat } from '../messages/dates';
import { usePercent } from '../messages/percents';
import { DayChart } from '../statistics/DayChart';
import { MasteryBar } from './MasteryBar';
import { Figure } from './Figure';
import { useScoreText } from './useScoreText';

interface ProgressProps {
  readonly progress: ProgressView;
  /** IANA name of the learner's zone, for dates. */
  readonly timeZone: string;
  /** Where an attempt can be looked at. */
  readonly attemptAddress: (id: AttemptId) => string;
}

/** A learner's study of a course, as the learner and the instructors of their class see it. */
export function Progress({ progress, timeZone, attemptAddress }: ProgressProps) {
  const t = useTranslations('course');
  const format = useFormatter();
  const percent = usePercent();
  const { standing } = progress;
  return (
    <div className="space-y-12">
      <dl className="figures grid grid-cols-2 gap-6 sm:grid-cols-4">
        <Figure isLarge name={t('standing.knownNow')} value={percent(standing.mastery)} />
        <Figure isLarge name={t('standing.recalled', { aim: percent(progress.desiredRetention) })} value={percent(progress.trueRetention)} />
        <Figure isLarge name={t('standing.reviews')} value={format.number(progress.reviewCount)} />
        <Figure isLarge name={t('standing.dueNow')} value={String(standing.dueNow)} />
      </dl>
      <Sections progress={progress} />
      <div className="grid gap-10 md:grid-cols-2">
        <DayChart title={t('standing.reviewsLast30')} days={progress.reviewsByDay} unit="reviews" />
        <DayChart title={t('standing.dueNext14')} days={progress.dueByDay} unit="cards" />
      </div>
      <Attempts progress={progress} timeZone={timeZone} attemptAddress={attemptAddress} />
    </div>
  );
}

function Sections({ progress }: Pick<ProgressProps, 'progress'>) {
  const t = useTranslations('course');
  const scoreText = useScoreText();
  return (
    <section aria-labelledby="by-section" className="space-y-4">
      <h2 id="by-section" className="text-large">{t('sections')}</h2>
      <ol className="divide-y divide-line border-y border-line">
        {progress.outline.sections.map(({ section, position }, index) => {
          const own = progress.standing.sections[index];
          return (
            <li key={section.id} className="grid gap-x-6 gap-y-1 py-3 sm:grid-cols-[1fr_12rem_12rem] sm:items-center">
              <span>{position}. {section.title}</span>
              <MasteryBar mastery={own?.mastery ?? 0} label={t('masteryOf', { title: section.title })} />
              <span className="label figures sm:text-end">
                {own === undefined ? '' : (scoreText(own.quiz) ?? t('standing.noQuiz'))}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function Attempts({ progress: { attempts }, timeZone, attemptAddress }: ProgressProps) {
  const t = useTranslations('course.standing');
  const percent = usePercent();
  const format = useDateFormat({ timeZone, dateStyle: 'medium', timeStyle: 'short' });
  return (
    <section aria-labelledby="attempts" className="space-y-4">
      <h2 id="attempts" className="text-large">{t('taken')}</h2>
      {attempts.length === 0 && <p className="text-quiet">{t('noneTaken')}</p>}
      <ul className="divide-y divide-line">
        {attempts.map(({ attemptId, sectionTitle, submittedAt, score }) => (
          <li key={attemptId} className="figures flex flex-wrap justify-between gap-x-6 py-2">
            <Link className="text-link" href={attemptAddress(attemptId)}>{sectionTitle}</Link>
            <span className="text-quiet">{percent(score)} · {format.format(submittedAt)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
