import type { RosterProblem } from '@/core/classes/roster/roster';
import type { RosterPlan } from '@/core/classes/roster/rosterPlan';
import { joinAsList } from '@/core/text';
import { problemText, stepText } from './rosterTexts';

/** What a roster changes in a class, line by line; first the lines that cannot be used. */
export function RosterPreview({ preview: { steps, newGroups, problems } }: { preview: RosterPlan & { readonly problems: readonly RosterProblem[] } }) {
  return (
    <div className="space-y-6">
      {problems.length > 0 && (
        <div className="space-y-2 border-l-2 border-accent pl-5">
          <h2 className="text-base font-semibold">Lines that are left out ({problems.length})</h2>
          <ul className="max-h-64 overflow-y-auto" tabIndex={0} aria-label="Lines that are left out">
            {problems.map((problem) => <li key={problem.line}><span className="figures text-quiet">Line {problem.line}:</span> {problemText(problem)}</li>)}
          </ul>
        </div>
      )}
      {newGroups.length > 0 && <p>New groups: {joinAsList(newGroups)}.</p>}
      {steps.length > 0 && (
        <div className="max-h-96 overflow-auto border-y border-line" role="region" tabIndex={0} aria-label="Line by line">
          <table className="w-full text-small">
            <thead className="sticky top-0 bg-paper text-left">
              <tr>{['Line', 'Name', 'Address', 'Group', 'What becomes'].map((head) => <th key={head} scope="col" className="py-2 pr-4 font-semibold">{head}</th>)}</tr>
            </thead>
            <tbody>
              {steps.map((step) => (
                <tr key={step.entry.line} className={`border-t border-line ${step.kind === 'as-it-is' ? 'text-quiet' : ''}`}>
                  <td className="figures py-1.5 pr-4">{step.entry.line}</td>
                  <td className="py-1.5 pr-4">{step.entry.name}</td>
                  <td className="py-1.5 pr-4">{step.entry.email}</td>
                  <td className="py-1.5 pr-4">{step.entry.group}</td>
                  <td className="py-1.5">{stepText(step)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}
