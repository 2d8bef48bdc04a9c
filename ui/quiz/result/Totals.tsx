import { useTranslations } from 'next-intl';
import type { AttemptTotals } from '@/core/quiz/attemptResult';
import { Figure } from '../../course/Figure';
import { usePercent } from '../../messages/percents';

/** What an attempt comes to: the score, what lateness took, pass or not, and the marks for certainty. */
export function Totals({ totals }: { totals: AttemptTotals }) {
  const t = useTranslations('quizResult.totals');
  const percent = usePercent();
  const { score, lateFactor, hasPassed, certainty } = totals;
  return (
    <dl className="figures flex flex-wrap gap-x-8 gap-y-4 border-s-2 border-accent ps-5">
      <Figure name={t('reached')} value={percent(score * lateFactor)} />
      {lateFactor < 1 && <Figure name={t('late', { score: percent(score) })} value={`− ${percent(1 - lateFactor)}`} />}
      {hasPassed !== null && <Figure name={t('passMark')} value={t('passed', { hasPassed: String(hasPassed) })} />}
      {certainty !== null && <Figure name={t('certainty', { best: certainty.best })} value={signed(certainty.score)} />}
    </dl>
  );
}

function signed(score: number): string {
  return score < 0 ? `−${-score}` : String(score);
}
