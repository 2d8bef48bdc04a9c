import { useTranslations } from 'next-intl';
import type { ConfidenceLevel } from '@/core/quiz/confidence';
import { usePercent } from '../../messages/percents';
import { useConfidenceTexts } from '../useConfidenceTexts';
import { useCalibrationText } from './useCalibrationText';

const width = 300;

/** How sure the learner was, against how often that was right: in words, and as bars in a table. */
export function Calibration({ levels }: { levels: readonly ConfidenceLevel[] }) {
  const t = useTranslations('quizResult.calibration');
  const texts = useCalibrationText();
  if (levels.length === 0) return null;
  return (
    <section aria-labelledby="calibration" className="break-inside-avoid space-y-3">
      <h2 id="calibration" className="text-large">{t('heading')}</h2>
      {levels.filter(({ count }) => count > 0).map((level) => <p key={level.confidence}>{texts(level)}</p>)}
      <table className="figures w-full text-start">
        <caption className="sr-only">{t('caption')}</caption>
        <thead className="label">
          <tr>
            <th scope="col" className="whitespace-nowrap py-1 pe-4 font-normal">{t('howSure')}</th>
            <th scope="col" className="py-1 pe-4 font-normal">{t('answerCount')}</th>
            <th scope="col" className="py-1 font-normal">{t('rightCount')}</th>
          </tr>
        </thead>
        <tbody className="divide-y divide-line border-y border-line">
          {levels.map((level) => <Level key={level.confidence} level={level} />)}
        </tbody>
      </table>
    </section>
  );
}

function Level({ level: { confidence, count, shareRight } }: { level: ConfidenceLevel }) {
  const confidenceTexts = useConfidenceTexts();
  const percent = usePercent();
  return (
    <tr>
      <th scope="row" className="w-28 whitespace-nowrap py-2 pe-4 font-normal">{confidenceTexts[confidence]}</th>
      <td className="w-20 py-2 pe-4">{count}</td>
      <td className="py-2">
        <span className="flex items-center gap-3">
          <span className="w-10">{percent(shareRight)}</span>
          <svg viewBox={`0 0 ${width} 8`} preserveAspectRatio="none" className="h-2 w-0 grow" aria-hidden>
            <rect width={width} height="8" className="fill-line" />
            <rect width={width * (shareRight ?? 0)} height="8" className="fill-accent" />
          </svg>
        </span>
      </td>
    </tr>
  );
}
