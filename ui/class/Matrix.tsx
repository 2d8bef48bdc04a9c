import type { ClassMatrix, ClassMatrixRow } from '@/core/analytics/classMatrix';
import type { MatrixQuery, MatrixShow } from '@/core/analytics/matrixQuery';
import type { SectionStanding } from '@/core/analytics/standing';
import { percent } from '@/core/text';
import type { Instant } from '@/core/time';
import { agoText } from './agoText';
import { MatrixHead } from './MatrixHead';

interface MatrixProps {
  readonly matrix: ClassMatrix;
  readonly query: MatrixQuery;
  readonly now: Instant;
}

const cell = 'figures px-2 py-2';

/** Learners x sections: mastery above, best quiz score below. Scrolls within itself. Links here are plain: a class of 500
 *  has thousands, and each of the framework's would be a component to bring to life. */
export function Matrix({ matrix, query, now }: MatrixProps) {
  return (
    <div role="region" aria-label="Learners and sections" tabIndex={0} className="relative max-h-[80dvh] overflow-auto border-y border-line print:max-h-none">
      <table className="w-full border-collapse text-small">
        <MatrixHead matrix={matrix} query={query} />
        <tbody>
          {matrix.rows.map((row) => <Row key={row.learnerId} address={`/classes/${matrix.id}/learners/${row.learnerId}`} row={row} show={query.show} now={now} />)}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  /** Of the learner's evidence. */
  readonly address: string;
  readonly row: ClassMatrixRow;
  readonly show: MatrixShow;
  readonly now: Instant;
}

function Row({ address, row, show, now }: RowProps) {
  return (
    <tr className="border-b border-line last:border-0">
      <th scope="row" className="sticky left-0 max-w-36 truncate bg-paper px-2 py-2 text-left font-normal sm:max-w-48">
        <a className="text-link inline-flex min-h-6 items-center" href={address}>{row.name}</a>
        {row.group !== null && <span className="block truncate text-quiet">{row.group}</span>}
      </th>
      <td className={`${cell} font-semibold`}>{percent(row.standing.mastery)}</td>
      {row.standing.sections.map((section) => (
        <td key={section.sectionId} className="figures p-0" style={{ background: tint(show === 'quiz' ? section.quiz.best : section.mastery) }}>
          <a className="block min-h-6 px-2 py-2 hover:underline" href={`${address}?section=${section.sectionId}#section-${section.sectionId}`}><SectionFigures section={section} show={show} /></a>
        </td>
      ))}
      <td className={`${cell} whitespace-nowrap`}>{row.lastActiveAt === null ? 'never' : agoText(row.lastActiveAt, now)}</td>
      <td className={cell}>{row.reviewsLast7Days}</td>
      <td className={cell}>{row.standing.dueNow}</td>
    </tr>
  );
}

function SectionFigures({ section: { mastery, quiz }, show }: { section: SectionStanding; show: MatrixShow }) {
  return (
    <>
      {show !== 'quiz' && <span className="block">{percent(mastery)}</span>}
      {show !== 'mastery' && (
        <span className={show === 'quiz' ? 'block' : 'block text-quiet'}>
          {show === 'both' && <span className="sr-only">Best quiz: </span>}{percent(quiz.best)}
        </span>
      )}
    </>
  );
}

/** A tint that stays light enough for text; the number carries the meaning. */
function tint(share: number | null): string {
  return `color-mix(in oklch, var(--right) ${Math.round((share ?? 0) * 22)}%, transparent)`;
}
