import Link from 'next/link';
import type { PastAttempt } from '@/core/quiz/attemptResult';
import type { AttemptId } from '@/core/ids';
import { percent } from '@/core/text';
import { momentText } from '../momentText';

interface HistoryProps {
  readonly attempts: readonly PastAttempt[];
  /** The one that is being looked at. */
  readonly current: AttemptId;
  readonly timeZone: string;
}

/** A learner's attempts at one quiz, and which of them counts; nothing where there is only this one. */
export function History({ attempts, current, timeZone }: HistoryProps) {
  if (attempts.length < 2) return null;
  return (
    <section aria-labelledby="history" className="no-print space-y-2">
      <h2 id="history" className="text-large">Your attempts</h2>
      <ul className="divide-y divide-line border-y border-line">
        {attempts.map((attempt) => (
          <li key={attempt.attemptId} className="figures flex min-h-11 flex-wrap items-center gap-x-4">
            {attempt.attemptId === current
              ? <span className="font-semibold">{momentText(attempt.startedAt, timeZone)}</span>
              : <Link className="text-link inline-flex min-h-11 items-center" href={`/attempts/${attempt.attemptId}`}>{momentText(attempt.startedAt, timeZone)}</Link>}
            <span>{attempt.submittedAt === null ? 'open' : percent(attempt.score)}</span>
            <span className="text-quiet">{notesOn(attempt, attempt.attemptId === current)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function notesOn({ counts, isLate }: PastAttempt, isCurrent: boolean): string {
  return [counts && 'counts', isLate && 'late', isCurrent && 'this one'].filter((note) => note !== false).join(', ');
}
