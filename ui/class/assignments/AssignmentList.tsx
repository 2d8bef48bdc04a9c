import Link from 'next/link';
import type { Assignment, AssignmentState } from '@/core/classes/assignment';
import type { AssignmentId } from '@/core/ids';
import { joinAsList, percent } from '@/core/text';
import type { Instant } from '@/core/time';
import { SubmitButton } from '../../forms/SubmitButton';
import { useStateText } from '../../course/useStateText';
import { dateTimeText } from '../quizzes/dateTimeText';

interface ListedAssignment {
  readonly assignment: Assignment;
  readonly state: AssignmentState;
  readonly learnerCount: number;
  readonly doneCount: number;
  readonly notDone: readonly string[];
}

interface AssignmentListProps {
  readonly assignments: readonly ListedAssignment[];
  /** Of the class's assignments. */
  readonly address: string;
  readonly timeZone: string;
  /** The position in the course by section id. */
  readonly positions: ReadonlyMap<string, number>;
  readonly archiveLabel: string;
  readonly archive: (assignmentId: AssignmentId) => () => Promise<void>;
}

/** A class's assignments: what each asks, when, and who has done it. */
export function AssignmentList({ assignments, address, timeZone, positions, archiveLabel, archive }: AssignmentListProps) {
  const stateText = useStateText();
  // What is past its date is overdue for some, and done for others.
  const whenText = (state: AssignmentState, dueAt: Instant): string =>
    state.kind === 'overdue' ? `Was due ${dateTimeText(dueAt, timeZone)}` : stateText(state, dueAt, timeZone);
  return (
    <ul className="divide-y divide-line border-y border-line">
      {assignments.map(({ assignment, state, learnerCount, doneCount, notDone }) => (
        <li key={assignment.id} className="grid gap-x-8 gap-y-3 py-5 sm:grid-cols-[1fr_auto] sm:items-start">
          <div className="min-w-0 space-y-1">
            <h2 className="text-large">{assignment.title}</h2>
            <p className="label figures">{whenText(state, assignment.dueAt)}</p>
            <p className="figures">{askedText(assignment, positions)}</p>
            <p className="figures">{learnerCount === 0 ? 'Nobody has joined the class yet.' : `${doneCount} of ${learnerCount} done.`}</p>
            {notDone.length > 0 && (
              <details>
                <summary className="min-h-11 content-center">Who has not ({notDone.length})</summary>
                <p className="pb-2">{joinAsList(notDone)}</p>
              </details>
            )}
          </div>
          <div className="flex flex-wrap gap-3">
            <Link className="button" href={`${address}/${assignment.id}/edit`}>Edit<span className="sr-only"> {assignment.title}</span></Link>
            <form action={archive(assignment.id)}>
              <SubmitButton>{archiveLabel}<span className="sr-only"> {assignment.title}</span></SubmitButton>
            </form>
          </div>
        </li>
      ))}
    </ul>
  );
}

function askedText({ sectionIds, desiredRetention }: Assignment, positions: ReadonlyMap<string, number>): string {
  const numbers = sectionIds.flatMap((id) => positions.get(id) ?? []).sort((a, b) => a - b);
  const sections = numbers.length === 0 ? 'Sections that the course no longer has' : `${numbers.length === 1 ? 'Section' : 'Sections'} ${joinAsList(numbers.map(String))}`;
  return desiredRetention === null ? `${sections}.` : `${sections}, ${percent(desiredRetention)} to be known.`;
}
