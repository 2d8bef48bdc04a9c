import type { AttemptTotals } from '@/core/quiz/attemptResult';
import { percent } from '@/core/text';
import { Figure } from '../../course/Figure';

/** What an attempt comes to: the score, what lateness took, pass or not, and the marks for certainty. */
export function Totals({ totals }: { totals: AttemptTotals }) {
  const { score, lateFactor, hasPassed, certainty } = totals;
  return (
    <dl className="figures flex flex-wrap gap-x-8 gap-y-4 border-l-2 border-accent pl-5">
      <Figure name="score" value={percent(score * lateFactor)} />
      {lateFactor < 1 && <Figure name={`of ${percent(score)}: it was late`} value={`− ${percent(1 - lateFactor)}`} />}
      {hasPassed !== null && <Figure name="pass mark" value={hasPassed ? 'passed' : 'not reached'} />}
      {certainty !== null && <Figure name={`of ${certainty.best} marks for certainty`} value={signed(certainty.score)} />}
    </dl>
  );
}

function signed(score: number): string {
  return score < 0 ? `−${-score}` : String(score);
}
