import type { OptionMeasures } from '@/core/analytics/measures/optionMeasures';
import { percent } from '../course/percent';

/** The answers given to a question: how many gave each, and how they did on the rest of the quiz. */
export function OptionTable({ options }: { options: readonly OptionMeasures[] }) {
  return (
    <table className="w-full">
      <thead>
        <tr className="label text-left">
          <th scope="col" className="font-normal">Answer</th>
          <th scope="col" className="pl-4 text-right font-normal">Chosen by</th>
          <th scope="col" className="pl-4 text-right font-normal">Their score on the rest</th>
        </tr>
      </thead>
      <tbody>
        {options.map((option) => <OptionRow key={option.text} option={option} />)}
      </tbody>
    </table>
  );
}

function OptionRow({ option: { text, count, share, isKey, meanRest } }: { option: OptionMeasures }) {
  return (
    <tr className="align-baseline">
      <th scope="row" className={`py-1 text-left font-normal ${isKey ? 'text-correct' : ''}`}>
        {text} {isKey && <span className="font-semibold">· right</span>}
        <span aria-hidden className="mt-1 block h-1 bg-line">
          <span className="block h-full" style={{ width: percent(share ?? 0), background: isKey ? 'var(--right)' : 'var(--accent)' }} />
        </span>
      </th>
      <td className="figures pl-4 text-right text-small text-quiet">{count === 0 ? 'never' : `${count} · ${percent(share)}`}</td>
      <td className="figures pl-4 text-right text-small text-quiet">{percent(meanRest)}</td>
    </tr>
  );
}
