import Link from 'next/link';
import type { ClassForecast, Outlook } from '@/core/analytics/classProgress/classForecast';
import { percent } from '@/core/text';

interface OutlooksProps {
  readonly forecast: ClassForecast;
  /** "26 Dec". */
  readonly examDate: string;
  readonly isExamSet: boolean;
  /** Of the class. */
  readonly address: string;
}

const head = 'py-2 pl-4 text-right align-bottom font-normal';
const cell = 'figures py-2 pl-4 text-right align-baseline';

/** What the class knows, section by section: now, and on the day of the exam. */
export function Outlooks({ forecast, examDate, isExamSet, address }: OutlooksProps) {
  return (
    <section aria-labelledby="outlooks" className="space-y-3">
      <h2 id="outlooks" className="text-large">Known, now and {isExamSet ? `at the exam on ${examDate}` : `on ${examDate}`}</h2>
      <table className="w-full border-y border-line">
        <caption className="sr-only">What the class knows, by section</caption>
        <thead className="label border-b border-line">
          <tr>
            <th scope="col" className="py-2 text-left align-bottom font-normal">Section</th>
            <td className="hidden md:table-cell" />
            <th scope="col" className={head}>Now</th>
            <th scope="col" className={head}>Going on</th>
            <th scope="col" className={head}>Stopping</th>
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {forecast.sections.map(({ section, position, ...outlook }) => (
            <tr key={section.id}>
              <th scope="row" className="py-2 text-left font-normal">
                <Link className="text-link inline-flex min-h-6 items-center" href={`${address}/sections/${section.id}`}>{position}. {section.title}</Link>
              </th>
              <Figures {...outlook} />
            </tr>
          ))}
          <tr className="font-semibold">
            <th scope="row" className="py-2 text-left font-semibold">All</th>
            <Figures {...forecast.course} />
          </tr>
        </tbody>
      </table>
      <p className="label max-w-3xl">
        The share of a section’s cards that a learner of the class would recall, in the mean; cards never seen count as not known. Bar: now.
        Full dot: on that day, if everybody goes on at the pace of their last two weeks. Ring: if everybody stops today. Projected by FSRS.
      </p>
    </section>
  );
}

function Figures({ now, goingOn, stopping }: Outlook) {
  return (
    <>
      <td className="hidden w-1/3 pl-6 align-middle md:table-cell"><Track now={now} goingOn={goingOn} stopping={stopping} /></td>
      <td className={cell}>{percent(now)}</td>
      <td className={cell}>{percent(goingOn)}</td>
      <td className={cell}>{percent(stopping)}</td>
    </>
  );
}

const width = 240;
const height = 14;

/** The row's figures on a line from 0 to 100%. */
function Track({ now, goingOn, stopping }: Outlook) {
  const x = (share: number | null): number => height / 2 + (share ?? 0) * (width - height);
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className="block w-full" aria-hidden>
      <line x1={x(0)} x2={x(1)} y1={height / 2} y2={height / 2} className="stroke-line" strokeWidth="4" strokeLinecap="round" />
      <line x1={x(0)} x2={x(now)} y1={height / 2} y2={height / 2} className="stroke-edge" strokeWidth="4" strokeLinecap="round" />
      <circle cx={x(stopping)} cy={height / 2} r="4.5" className="fill-paper stroke-accent" strokeWidth="2" />
      <circle cx={x(goingOn)} cy={height / 2} r="5.5" className="fill-accent" />
    </svg>
  );
}
