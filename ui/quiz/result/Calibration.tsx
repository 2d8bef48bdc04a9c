import type { ConfidenceLevel } from '@/core/quiz/confidence';
import { calibrationInWords } from '@/core/quiz/calibrationInWords';
import { percent } from '@/core/text';
import { confidenceTexts } from '../confidenceTexts';

const width = 300;

/** How sure the learner was, against how often that was right: in words, and as bars in a table. */
export function Calibration({ levels }: { levels: readonly ConfidenceLevel[] }) {
  if (levels.length === 0) return null;
  return (
    <section aria-labelledby="calibration" className="break-inside-avoid space-y-3">
      <h2 id="calibration" className="text-large">How sure you were</h2>
      {calibrationInWords(levels).map((sentence) => <p key={sentence}>{sentence}</p>)}
      <table className="figures w-full text-left">
        <caption className="sr-only">How sure you were, and how often you were right</caption>
        <thead className="label">
          <tr>
            <th scope="col" className="whitespace-nowrap py-1 pr-4 font-normal">How sure</th>
            <th scope="col" className="py-1 pr-4 font-normal">Answers</th>
            <th scope="col" className="py-1 font-normal">Right</th>
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
  return (
    <tr>
      <th scope="row" className="w-28 whitespace-nowrap py-2 pr-4 font-normal">{confidenceTexts[confidence]}</th>
      <td className="w-20 py-2 pr-4">{count}</td>
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
