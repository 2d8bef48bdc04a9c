import Link from 'next/link';
import type { Assignment, AssignmentProgress } from '@/core/classes/assignment';
import { counted, percent } from '@/core/text';
import { stateText } from '../class/assignments/stateText';

export interface Assigned {
  readonly assignment: Assignment;
  readonly className: string;
  readonly timeZone: string;
  readonly progress: AssignmentProgress;
}

interface AssignedListProps {
  readonly assigned: readonly Assigned[];
  /** Of the course. */
  readonly address: string;
}

/** What classes ask of a learner, what is done of it, and what to do next. */
export function AssignedList({ assigned, address }: AssignedListProps) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {assigned.map(({ assignment, className, timeZone, progress }) => (
        <li key={assignment.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-4">
          <div className="min-w-0 space-y-1">
            <h3 className="text-large">{assignment.title}</h3>
            <p className={progress.state.kind === 'overdue' ? 'label figures text-accent' : 'label figures'}>
              {className} · {stateText(progress.state, assignment.dueAt, timeZone)}
            </p>
            <p className="figures">{progressText(assignment, progress)}</p>
          </div>
          {progress.state.kind !== 'not-open' && <WaysIn assignment={assignment} progress={progress} address={address} />}
        </li>
      ))}
    </ul>
  );
}

function WaysIn({ assignment, progress: { sections, hasCards }, address }: Pick<Assigned, 'assignment' | 'progress'> & { address: string }) {
  const next = sections.find(({ isBegun }) => !isBegun);
  return (
    <div className="flex flex-wrap gap-3">
      {next !== undefined && (
        <Link className="button" href={`${address}/sections/${next.sectionId}`}>
          Read section {next.position}<span className="sr-only"> for {assignment.title}</span>
        </Link>
      )}
      {hasCards && (
        <Link className="button" href={`${address}/study?${new URLSearchParams({ session: 'assignment', assignment: assignment.id }).toString()}`}>
          Study for it<span className="sr-only"> ({assignment.title})</span>
        </Link>
      )}
    </div>
  );
}

function progressText({ desiredRetention }: Assignment, { sections, mastery }: AssignmentProgress): string {
  const begun = sections.filter(({ isBegun }) => isBegun).length;
  const read = `${begun} of ${counted(sections.length, 'section')} begun`;
  return desiredRetention === null ? `${read}.` : `${read}. ${percent(mastery)} known of ${percent(desiredRetention)} asked.`;
}
