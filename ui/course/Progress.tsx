import Link from 'next/link';
import type { AttemptId } from '@/core/ids';
import type { ProgressView } from '@/core/analytics/progress';
import { percent } from '@/core/text';
import { DayChart } from '../statistics/DayChart';
import { MasteryBar } from './MasteryBar';
import { scoreText } from './scoreText';
import { Figure } from './Figure';

interface ProgressProps {
  readonly progress: ProgressView;
  /** IANA name of the learner's zone, for dates. */
  readonly timeZone: string;
  /** Where an attempt can be looked at. */
  readonly attemptAddress: (id: AttemptId) => string;
}

/** A learner's study of a course, as the learner and the instructors of their class see it. */
export function Progress({ progress, timeZone, attemptAddress }: ProgressProps) {
  const { standing, outline } = progress;
  return (
    <div className="space-y-12">
      <dl className="figures grid grid-cols-2 gap-6 sm:grid-cols-4">
        <Figure isLarge name="known now" value={percent(standing.mastery)} />
        <Figure isLarge name={`recalled (aim ${percent(progress.desiredRetention)})`} value={percent(progress.trueRetention)} />
        <Figure isLarge name="reviews" value={progress.reviewCount.toLocaleString('en-GB')} />
        <Figure isLarge name="due now" value={String(standing.dueNow)} />
      </dl>
      <section aria-labelledby="by-section" className="space-y-4">
        <h2 id="by-section" className="text-large">Sections</h2>
        <ol className="divide-y divide-line border-y border-line">
          {outline.sections.map(({ section, position }, index) => {
            const own = standing.sections[index];
            return (
              <li key={section.id} className="grid gap-x-6 gap-y-1 py-3 sm:grid-cols-[1fr_12rem_12rem] sm:items-center">
                <span>{position}. {section.title}</span>
                <MasteryBar mastery={own?.mastery ?? 0} label={`Mastery of ${section.title}`} />
                <span className="label figures sm:text-right">
                  {own === undefined ? '' : (scoreText(own.quiz) ?? 'No quiz yet')}
                </span>
              </li>
            );
          })}
        </ol>
      </section>
      <div className="grid gap-10 md:grid-cols-2">
        <DayChart title="Reviews, last 30 days" days={progress.reviewsByDay} unit="review" />
        <DayChart title="Cards due, next 14 days" days={progress.dueByDay} unit="card" />
      </div>
      <Attempts progress={progress} timeZone={timeZone} attemptAddress={attemptAddress} />
    </div>
  );
}

function Attempts({ progress: { attempts }, timeZone, attemptAddress }: ProgressProps) {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'medium', timeStyle: 'short' });
  return (
    <section aria-labelledby="attempts" className="space-y-4">
      <h2 id="attempts" className="text-large">Quizzes taken</h2>
      {attempts.length === 0 && <p className="text-quiet">None so far.</p>}
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
