import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { asId } from '@/core/ids';
import type { ClassId } from '@/core/ids';
import { classAssignments } from '@/server/assignments/viewing';
import { currentInstant } from '@/server/clock';
import { currentViewer } from '@/server/viewer';
import { AssignmentList } from '@/ui/class/assignments/AssignmentList';
import { ClassPage } from '@/ui/class/ClassPage';
import { SubmitButton } from '@/ui/forms/SubmitButton';
import { archive } from './actions';

export const metadata: Metadata = { title: 'Assignments of a class' };

export default async function AssignmentsPage({ params, searchParams }: PageProps<'/classes/[classId]/assignments'>) {
  const classId = asId<ClassId>((await params).classId);
  const viewer = (await currentViewer()) ?? notFound();
  const view = (await classAssignments(viewer, classId, currentInstant())) ?? notFound();
  const { archived: archivedId } = await searchParams;
  const justArchived = view.archived.find(({ assignment }) => assignment.id === archivedId)?.assignment;
  const address = `/classes/${classId}/assignments`;
  const common = {
    address, timeZone: view.class.timeZone, positions: new Map(view.class.sections.map(({ section, position }) => [section.id, position])),
  };
  return (
    <ClassPage name={view.class.name} address={`/classes/${classId}`} here="assignments" title="Assignments">
      <Link className="button button-accent" href={`${address}/new`}>New assignment</Link>
      {justArchived !== undefined && (
        <form action={archive.bind(null, classId, justArchived.id, false)} className="flex flex-wrap items-center gap-x-6 gap-y-2 border-l-2 border-accent pl-5">
          <p role="status">“{justArchived.title}” is archived: learners no longer see it.</p>
          <SubmitButton>Undo</SubmitButton>
        </form>
      )}
      {view.assignments.length === 0 ? (
        <p className="font-serif text-reading">
          {view.archived.length === 0 ? 'None yet. An assignment says which sections to read by a date, and how much of them is to be known then.' : 'None but what is archived.'}
        </p>
      ) : (
        <AssignmentList {...common} assignments={view.assignments} archiveLabel="Archive" archive={(id) => archive.bind(null, classId, id, true)} />
      )}
      {view.archived.length > 0 && (
        <details>
          <summary className="min-h-11 content-center">Archived ({view.archived.length})</summary>
          <AssignmentList {...common} assignments={view.archived} archiveLabel="Bring back" archive={(id) => archive.bind(null, classId, id, false)} />
        </details>
      )}
      {view.assignments.length + view.archived.length > 0 && (
        <p className="no-print flex flex-wrap gap-3">
          <a className="button" href={`${address}/export.csv`} download>Export as CSV</a>
          <a className="button" href={`/classes/${classId}/deadlines.ics`} download>Deadlines as a calendar file</a>
        </p>
      )}
    </ClassPage>
  );
}
