import Link from 'next/link';
import type { TimelineDay } from '@/core/analytics/classProgress/timeline';
import type { AttemptId } from '@/core/ids';
import { counted, percent } from '@/core/text';
import { MINUTE_MS } from '@/core/time';
import { useDateText } from '../../charts/useDateText';

interface TimelineProps {
  readonly days: readonly TimelineDay[];
  /** Where an attempt can be looked at. */
  readonly attemptAddress: (id: AttemptId) => string;
}

const daysUnfolded = 10;

/** What a learner did, day by day, the newest first. */
export function Timeline({ days, attemptAddress }: TimelineProps) {
  const earlier = days.slice(daysUnfolded);
  return (
    <section aria-labelledby="timeline" className="space-y-3">
      <h2 id="timeline" className="text-large">Day by day</h2>
      {days.length === 0 && <p className="text-quiet">Nothing so far.</p>}
      <Days days={days.slice(0, daysUnfolded)} attemptAddress={attemptAddress} />
      {earlier.length > 0 && (
        <details className="unfold-in-print">
          <summary className="text-link inline-flex min-h-11 items-center">{counted(earlier.length, 'earlier day')}</summary>
          <Days days={earlier} attemptAddress={attemptAddress} />
        </details>
      )}
    </section>
  );
}

function Days({ days, attemptAddress }: TimelineProps) {
  const dateText = useDateText();
  return (
    <ol className="divide-y divide-line border-y border-line empty:hidden">
      {days.map(({ date, begun, quizzes, reviews, durationMs, retention }) => (
        <li key={date} className="figures grid grid-cols-[4.5rem_1fr] gap-x-4 py-2">
          <time dateTime={date} className="text-quiet">{dateText(date)}</time>
          <ul className="flex flex-wrap gap-x-6 gap-y-1">
            {begun.map(({ section, position }) => <li key={section.id}>began section {position}</li>)}
            {quizzes.map(({ attemptId, sectionTitle, score }) => (
              <li key={attemptId}>quiz <Link className="text-link" href={attemptAddress(attemptId)}>{sectionTitle}</Link> {percent(score)}</li>
            ))}
            {reviews > 0 && <li>{workText(reviews, durationMs, retention)}</li>}
          </ul>
        </li>
      ))}
    </ol>
  );
}

/** "34 reviews in 6 minutes, 91% recalled". */
function workText(reviews: number, durationMs: number, retention: number | null): string {
  const minutes = durationMs < MINUTE_MS ? 'within a minute' : `in ${counted(Math.round(durationMs / MINUTE_MS), 'minute')}`;
  return `${counted(reviews, 'review')} ${minutes}${retention === null ? '' : `, ${percent(retention)} recalled`}`;
}
