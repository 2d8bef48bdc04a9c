import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { Assignment, AssignmentProgress } from '@/core/classes/assignment';
import { hidden } from '../messages/hidden';
import { usePercent } from '../messages/percents';
import { useStateText } from './useStateText';

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
      {assigned.map((one) => (
        <li key={one.assignment.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-4">
          <AssignmentHead {...one} />
          {one.progress.state.kind !== 'not-open' && <WaysIn assignment={one.assignment} progress={one.progress} address={address} />}
        </li>
      ))}
    </ul>
  );
}

function AssignmentHead({ assignment, className, timeZone, progress: { state, sections, mastery } }: Assigned) {
  const t = useTranslations('course.assigned');
  const stateText = useStateText();
  const percent = usePercent();
  const { title, dueAt, desiredRetention } = assignment;
  const read = { begun: sections.filter(({ isBegun }) => isBegun).length, count: sections.length };
  return (
    <div className="min-w-0 space-y-1">
      <h3 className="text-large">{title}</h3>
      <p className={state.kind === 'overdue' ? 'label figures text-accent' : 'label figures'}>
        {className} · {stateText(state, dueAt, timeZone)}
      </p>
      <p className="figures">
        {desiredRetention === null ? t('begun', read) : t('begunAndKnown', { ...read, mastery: percent(mastery), asked: percent(desiredRetention) })}
      </p>
    </div>
  );
}

function WaysIn({ assignment, progress: { sections, hasCards }, address }: Pick<Assigned, 'assignment' | 'progress'> & { address: string }) {
  const t = useTranslations('course.assigned');
  const next = sections.find(({ isBegun }) => !isBegun);
  return (
    <div className="flex flex-wrap gap-3">
      {next !== undefined && (
        <Link className="button" href={`${address}/sections/${next.sectionId}`}>
          {t.rich('readFor', { position: next.position, title: assignment.title, hidden })}
        </Link>
      )}
      {hasCards && (
        <Link className="button" href={`${address}/study?${new URLSearchParams({ session: 'assignment', assignment: assignment.id }).toString()}`}>
          {t.rich('studyFor', { title: assignment.title, hidden })}
        </Link>
      )}
    </div>
  );
}
