import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { AttemptResult } from '@/core/quiz/attemptResult';
import { SubmitButton } from '../../forms/SubmitButton';
import { KeptBack } from './KeptBack';
import { PrintButton } from './PrintButton';
import { Totals } from './Totals';

interface ResultHeadProps {
  readonly result: AttemptResult;
  readonly timeZone: string;
  readonly takeAgain: () => Promise<void>;
}

/** What an attempt came to, or when that will be told; and where to go from there. */
export function ResultHead({ result, timeZone, takeAgain }: ResultHeadProps) {
  const t = useTranslations('quizResult');
  const { courseId, totals, questions, questionCount, cardsInDeck, submittedBy, rules } = result;
  const hasMore = rules.attemptsAllowed === null || rules.attemptsAllowed > 1;
  return (
    <div className="space-y-4">
      <h1 className="figures text-title">{totals === null ? t('submitted') : t('rightOf', { right: totals.rightCount, total: questionCount })}</h1>
      {submittedBy === 'time' && <p>{t('timeUp')}</p>}
      {questions === null && <p><KeptBack result={result} timeZone={timeZone} /></p>}
      {totals !== null && <Totals totals={totals} />}
      <p>
        {t('cards', {
          count: cardsInDeck, place: result.section === null ? 'course' : 'section',
          hasWrong: String(totals !== null && totals.rightCount < questionCount),
        })}
      </p>
      <div className="no-print flex flex-wrap gap-3 pt-2">
        <Link className="button button-accent" href={`/courses/${courseId}/study`}>{t('study')}</Link>
        {hasMore && <form action={takeAgain}><SubmitButton>{t('takeAgain')}</SubmitButton></form>}
        {questions !== null && <PrintButton />}
      </div>
    </div>
  );
}
