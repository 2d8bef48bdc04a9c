import { counted, percent } from '@/core/text';

export interface ShownChange {
  readonly attemptId: string;
  readonly position: number;
  /** Null where learners are not named. */
  readonly name: string | null;
  readonly from: number;
  readonly to: number;
  readonly attemptFrom: number;
  readonly attemptTo: number;
}

interface RegradeChangesProps {
  readonly changes: readonly ShownChange[];
  readonly flips: readonly { readonly learnerId: string; readonly name: string; readonly passesNow: boolean }[];
}

/** Whose scores would change, from what to what, and who would pass or fail by it. */
export function RegradeChanges({ changes, flips }: RegradeChangesProps) {
  if (changes.length === 0) return <p role="status">No score would change.</p>;
  return (
    <>
      <p>{counted(new Set(changes.map(({ attemptId }) => attemptId)).size, 'attempt')} would score otherwise.</p>
      <table className="figures w-full border-collapse">
        <caption className="sr-only">Scores that would change</caption>
        <thead className="border-b border-line text-small">
          <tr>
            <th scope="col" className="py-2 pr-4 text-left font-semibold">Learner</th>
            <th scope="col" className="py-2 pr-4 text-left font-semibold">Question</th>
            <th scope="col" className="py-2 text-left font-semibold">Attempt</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change, index) => (
            <tr key={`${change.attemptId} ${change.position}`} className="border-b border-line last:border-0">
              <th scope="row" className="py-2 pr-4 text-left font-normal">{change.name ?? `Answer ${index + 1}`}</th>
              <td className="py-2 pr-4"><span className="label">{change.position + 1}.</span> {percent(change.from)} → {percent(change.to)}</td>
              <td className="py-2">{percent(change.attemptFrom)} → {percent(change.attemptTo)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {flips.map(({ learnerId, name, passesNow }) => (
        <p key={learnerId} className={passesNow ? 'text-correct' : 'text-accent'}>{name} {passesNow ? 'passes by it.' : 'no longer passes.'}</p>
      ))}
    </>
  );
}
