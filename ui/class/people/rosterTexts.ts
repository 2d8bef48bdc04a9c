import type { RosterProblem } from '@/core/classes/roster/roster';
import type { RosterStep } from '@/core/classes/roster/rosterPlan';

/** What is wrong with a line. */
export function problemText(problem: RosterProblem): string {
  switch (problem.kind) {
    case 'no-address':
      return 'There is no address.';
    case 'not-an-address':
      return `“${problem.found}” is not an address.`;
    case 'name-too-long':
      return 'The name is too long.';
    case 'group-too-long':
      return 'The name of the group is too long.';
    case 'twice':
      return `${problem.email} stands on line ${problem.firstLine} already.`;
    case 'too-many':
      return 'From here on nothing is read: a roster has at most 2,000 lines. Bring the rest as another.';
  }
}

const texts: Readonly<Record<RosterStep['kind'], string>> = {
  invite: 'is invited',
  'change-invitation': 'is invited already; name or group change',
  'change-group': 'learns here; the group changes',
  'as-it-is': 'stays as it is',
  teaches: 'teaches the class; nothing changes',
  'was-removed': 'was taken out; restore them under People',
};

/** What becomes of whoever stands on a line. */
export function stepText({ kind }: RosterStep): string {
  return texts[kind];
}
