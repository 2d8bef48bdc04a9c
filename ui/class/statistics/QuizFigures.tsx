import type { SaidFigure } from './quizInWords';

/** Figures, each with the bounds it is known within and what it says. */
export function QuizFigures({ figures }: { figures: readonly SaidFigure[] }) {
  return (
    <dl className="divide-y divide-line border-y border-line">
      {figures.map(({ name, value, bounds, says }) => (
        <div key={name} className="grid grid-cols-[1fr_auto] items-baseline gap-x-4 gap-y-1 py-3 sm:grid-cols-[11rem_8.5rem_1fr]">
          <dt className="font-semibold">{name}</dt>
          <dd className="figures text-right sm:text-left">
            <span className="font-serif text-large">{value}</span>
            {bounds !== '' && <span className="label block">{bounds}</span>}
          </dd>
          <dd className="col-span-2 text-quiet sm:col-span-1">{says}</dd>
        </div>
      ))}
    </dl>
  );
}
