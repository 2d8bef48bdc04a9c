import Link from 'next/link';
import type { QuizResultRow, ResultState } from '@/core/analytics/quizResults';
import { percent } from '@/core/text';
import { MINUTE_MS } from '@/core/time';
import { dateTimeText } from './dateTimeText';

interface ResultsProps {
  readonly rows: readonly QuizResultRow[];
  /** Of the class, and of this quiz within it. */
  readonly classAddress: string;
  readonly quizAddress: string;
  readonly timeZone: string;
}

const head = 'py-2 pr-4 text-left align-bottom font-semibold';
const cell = 'py-3 pr-4 align-baseline';
/** What a phone has no room for stands below the name there. */
const wide = 'hidden md:table-cell';

/** A quiz's results by learner. */
export function Results({ rows, classAddress, quizAddress, timeZone }: ResultsProps) {
  return (
    <table className="figures w-full border-collapse border-y border-line">
      <caption className="sr-only">Results by learner</caption>
      <thead className="border-b border-line text-small">
        <tr>
          <th scope="col" className={head}>Learner</th>
          <th scope="col" className={`${head} ${wide}`}>State</th>
          <th scope="col" className={head}>Score</th>
          <th scope="col" className={`${head} ${wide}`}>Passed</th>
          <th scope="col" className={`${head} ${wide}`}>Time taken</th>
          <th scope="col" className={head}>Attempts</th>
          <th scope="col" className={head}>Extension</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.learnerId} className="border-b border-line last:border-0">
            <th scope="row" className={`${cell} text-left font-normal`}>
              <Link className="text-link" href={`${classAddress}/learners/${row.learnerId}`}>{row.name}</Link>
              <span className="label block md:hidden">{stateText(row.state, timeZone)}{row.hasPassed === null ? '' : `, ${passText(row.hasPassed).toLowerCase()}`}{row.takenMs === null ? '' : `, ${takenText(row.takenMs)}`}</span>
            </th>
            <td className={`${cell} ${wide}`}>{stateText(row.state, timeZone)}</td>
            <td className={`${cell} font-serif text-large`}>{percent(row.countedScore)}</td>
            <td className={`${cell} ${wide} ${row.hasPassed === true ? 'text-correct' : ''}`}>{passText(row.hasPassed)}</td>
            <td className={`${cell} ${wide}`}>{row.takenMs === null ? '–' : takenText(row.takenMs)}</td>
            <td className={cell}><Attempts row={row} classAddress={classAddress} /></td>
            <td className={cell}>
              <Link className="text-link inline-flex min-h-6 items-center" href={`${quizAddress}/extensions/${row.learnerId}`}>
                {row.extension === null ? 'Extend' : 'Extended'}<span className="sr-only"> for {row.name}</span>
              </Link>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Attempts({ row: { attempts, learnerId, name }, classAddress }: { row: QuizResultRow; classAddress: string }) {
  if (attempts.length === 0) return '–';
  return (
    <ol className="flex flex-wrap gap-x-3 gap-y-1">
      {attempts.map((attempt, index) => (
        <li key={attempt.attemptId}>
          {attempt.kind === 'open' ? 'open' : (
            <Link className="text-link inline-flex min-h-6 min-w-6 items-center" href={`${classAddress}/learners/${learnerId}/attempts/${attempt.attemptId}`}>
              <span className="sr-only">Attempt {index + 1} of {name}: </span>{percent(attempt.score)}
            </Link>
          )}
        </li>
      ))}
    </ol>
  );
}

function stateText(state: ResultState, timeZone: string): string {
  switch (state.kind) {
    case 'not-begun':
      return 'Not begun';
    case 'open':
      return `Open since ${dateTimeText(state.startedAt, timeZone)}`;
    case 'submitted':
      return `Submitted ${dateTimeText(state.submittedAt, timeZone)}`;
    case 'late':
      return `Late, ${dateTimeText(state.submittedAt, timeZone)}`;
  }
}

function passText(hasPassed: boolean | null): string {
  if (hasPassed === null) return '–';
  return hasPassed ? 'Passed' : 'Failed';
}

function takenText(takenMs: number): string {
  return takenMs < MINUTE_MS ? 'under a minute' : `${Math.round(takenMs / MINUTE_MS)} min`;
}
