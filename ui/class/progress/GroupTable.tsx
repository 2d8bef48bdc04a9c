import type { ComparedGroup } from '@/core/analytics/classProgress/groupComparison';
import { percent } from '@/core/text';
import { MINUTE_MS } from '@/core/time';

const heads = ['Learners', 'Active', 'Known', 'Reviews each', 'Minutes each', 'Recalled', 'Quiz score'] as const;

/** The groups of a class side by side. */
export function GroupTable({ groups }: { groups: readonly ComparedGroup[] }) {
  return (
    <section aria-labelledby="groups" className="space-y-3">
      <h2 id="groups" className="border-b border-line pb-2 text-large">Groups</h2>
      <div className="overflow-x-auto" tabIndex={0} role="region" aria-label="Groups side by side">
        <table className="figures w-full text-left">
          <thead className="label">
            <tr>
              <th scope="col" className="py-2 pr-4 font-normal">Group</th>
              {heads.map((name) => <th key={name} scope="col" className="py-2 pr-4 font-normal">{name}</th>)}
            </tr>
          </thead>
          <tbody className="divide-y divide-line border-y border-line">
            {groups.map((one) => (
              <tr key={one.group ?? ''}>
                <th scope="row" className="py-2 pr-4 font-normal">{one.group ?? <span className="text-quiet">in no group</span>}</th>
                {cellsOf(one).map((text, index) => <td key={heads[index]} className="py-2 pr-4">{text}</td>)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="label">Active: a review in the last 7 days. Reviews, minutes and what was recalled: the last 28 days. Quiz score: the best of each section.</p>
    </section>
  );
}

function cellsOf({ learners, active, mastery, reviewsEach, durationMsEach, retention, meanScore }: ComparedGroup): string[] {
  return [
    String(learners), String(active), percent(mastery), String(Math.round(reviewsEach)), String(Math.round(durationMsEach / MINUTE_MS)),
    percent(retention), percent(meanScore),
  ];
}
