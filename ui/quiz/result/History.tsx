import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { PastAttempt } from '@/core/quiz/attemptResult';
import type { AttemptId } from '@/core/ids';
import { usePercent } from '../../messages/percents';
import { useMomentText } from '../useMomentText';

interface HistoryProps {
  readonly attempts: readonly PastAttempt[];
  /** The one that is being looked at. */
  readonly current: AttemptId;
  readonly timeZone: string;
}

/** A learner's attempts at one quiz, and which of them counts; nothing where there is only this one. */
export function History({ attempts, current, timeZone }: HistoryProps) {
  const t = useTranslations('quizResult.history');
  const momentText = useMomentText(timeZone);
  const percent = usePercent();
  const notesOn = ({ counts, isLate }: PastAttempt, isCurrent: boolean): string =>
    [counts && t('counts'), isLate && t('late'), isCurrent && t('current')].filter((note) => note !== false).join(', ');
  if (attempts.length < 2) return null;
  return (
    <section aria-labelledby="history" className="no-print space-y-2">
      <h2 id="history" className="text-large">{t('heading')}</h2>
      <ul className="divide-y divide-line border-y border-line">
        {attempts.map((attempt) => (
          <li key={attempt.attemptId} className="figures flex min-h-11 flex-wrap items-center gap-x-4">
            {attempt.attemptId === current
              ? <span className="font-semibold">{momentText(attempt.startedAt)}</span>
              : <Link className="text-link inline-flex min-h-11 items-center" href={`/attempts/${attempt.attemptId}`}>{momentText(attempt.startedAt)}</Link>}
            <span>{attempt.submittedAt === null ? t('open') : percent(attempt.score)}</span>
            <span className="text-quiet">{notesOn(attempt, attempt.attemptId === current)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
