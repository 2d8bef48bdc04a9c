import type { OptionMeasures } from '@/core/analytics/measures/optionMeasures';
import { percent } from '@/core/text';

const head = 'pl-4 text-right align-bottom font-normal';
const cell = 'figures pl-4 text-right text-small text-quiet';
const wide = 'hidden sm:table-cell';

/** The answers given to a question: how many gave each, how many of the stronger and of the weaker half by the rest of
 *  the quiz, and how they did on the rest. */
export function OptionTable({ options }: { options: readonly OptionMeasures[] }) {
  return (
    <table className="w-full">
      <caption className="sr-only">Answers given</caption>
      <thead>
        <tr className="label text-left">
          <th scope="col" className="align-bottom font-normal">Answer</th>
          <th scope="col" className={head}>Chosen by</th>
          <th scope="col" className={head}>Strong half</th>
          <th scope="col" className={head}>Weak half</th>
          <th scope="col" className={`${head} ${wide}`}>Their score on the rest</th>
        </tr>
      </thead>
      <tbody>
        {options.map((option) => <OptionRow key={`${option.kind} ${option.text}`} option={option} />)}
      </tbody>
    </table>
  );
}

function OptionRow({ option }: { option: OptionMeasures }) {
  const { text, kind, count, share, meanRest, strongShare, weakShare, strongLead } = option;
  const isKey = kind === 'key';
  const drawsStrong = !isKey && strongLead !== null && strongLead.low > 0;
  return (
    <tr className="align-baseline">
      <th scope="row" className={`py-1 text-left font-normal ${isKey ? 'text-correct' : ''}`}>
        {kind === 'none' ? <span className="text-quiet">No answer</span> : text} {isKey && <span className="font-semibold">· right</span>}
        {drawsStrong && <span className="block text-small text-accent">Chosen more by the strong</span>}
        <span aria-hidden className="mt-1 block h-1 bg-line">
          <span className="block h-full" style={{ width: percent(share ?? 0), background: isKey ? 'var(--right)' : 'var(--accent)' }} />
        </span>
      </th>
      <td className={cell}>{count === 0 ? 'never' : `${count} · ${percent(share)}`}</td>
      <td className={cell}>{percent(strongShare)}</td>
      <td className={cell}>{percent(weakShare)}</td>
      <td className={`${cell} ${wide}`}>{percent(meanRest)}</td>
    </tr>
  );
}
