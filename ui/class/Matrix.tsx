import Link from 'next/link';
import type { ClassMatrix, ClassMatrixRow } from '@/core/analytics/classMatrix';
import type { Instant } from '@/core/time';
import { percent } from '../course/percent';
import { agoText } from './agoText';

const head = 'px-2 py-2 text-left align-bottom font-semibold';
const cell = 'figures px-2 py-2';

/** Learners x sections: mastery above, best quiz score below. Scrolls sideways within itself on narrow pages. */
export function Matrix({ matrix, now }: { matrix: ClassMatrix; now: Instant }) {
  return (
    <div
      role="region"
      aria-label="Learners and sections"
      tabIndex={0}
      className="relative overflow-x-auto border-y border-line"
    >
      <table className="w-full min-w-[56rem] border-collapse text-small">
        <thead className="border-b border-line">
          <tr>
            <th scope="col" className={`${head} sticky left-0 bg-paper`}>Learner</th>
            <th scope="col" className={head}>All</th>
            {matrix.outline.sections.map(({ section, position }) => (
              <th key={section.id} scope="col" className={head}>
                <Link className="text-link" href={`/classes/${matrix.id}/sections/${section.id}`} title={section.title}>
                  <span aria-hidden>§{position}</span>
                  <span className="sr-only">Section {position}, {section.title}</span>
                </Link>
              </th>
            ))}
            <th scope="col" className={head}>Last active</th>
            <th scope="col" className={head}>Reviews, 7 days</th>
            <th scope="col" className={head}>Due</th>
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map((row) => (
            <Row key={row.learnerId} matrix={matrix} row={row} now={now} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ matrix, row, now }: { matrix: ClassMatrix; row: ClassMatrixRow; now: Instant }) {
  return (
    <tr className="border-b border-line last:border-0">
      <th scope="row" className="sticky left-0 max-w-36 truncate bg-paper sm:max-w-48 px-2 py-2 text-left font-normal">
        <Link className="text-link" href={`/classes/${matrix.id}/learners/${row.learnerId}`}>{row.name}</Link>
      </th>
      <td className={`${cell} font-semibold`}>{percent(row.standing.mastery)}</td>
      {row.standing.sections.map(({ sectionId, mastery, quiz }) => (
        <td key={sectionId} className={cell} style={{ background: tint(mastery) }}>
          <span className="block">{percent(mastery)}</span>
          <span className="block text-quiet">
            <span className="sr-only">Best quiz: </span>
            {quiz.best === null ? '–' : percent(quiz.best)}
          </span>
        </td>
      ))}
      <td className={cell}>{row.lastActiveAt === null ? 'never' : agoText(row.lastActiveAt, now)}</td>
      <td className={cell}>{row.reviewsLast7Days}</td>
      <td className={cell}>{row.standing.dueNow}</td>
    </tr>
  );
}

/** A tint that stays light enough for text; the number carries the meaning. */
function tint(mastery: number | null): string {
  const share = Math.round((mastery ?? 0) * 22);
  return `color-mix(in oklch, var(--right) ${share}%, transparent)`;
}
