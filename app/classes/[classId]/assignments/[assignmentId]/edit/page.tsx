import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { asId } from '@/core/ids';
import type { AssignmentId, ClassId } from '@/core/ids';
import { classAssignment } from '@/server/assignments/viewing';
import { currentViewer } from '@/server/viewer';
import { AssignmentForm } from '@/ui/class/assignments/AssignmentForm';
import { QuizHead } from '@/ui/class/quizzes/QuizHead';
import { fieldTime, sectionChoices } from '../../../quizzes/formValues';
import { change } from '../../actions';

export const metadata: Metadata = { title: 'Edit an assignment' };

export default async function EditAssignmentPage({ params }: PageProps<'/classes/[classId]/assignments/[assignmentId]/edit'>) {
  const ids = await params;
  const [classId, assignmentId] = [asId<ClassId>(ids.classId), asId<AssignmentId>(ids.assignmentId)];
  const viewer = (await currentViewer()) ?? notFound();
  const view = (await classAssignment(viewer, classId, assignmentId)) ?? notFound();
  const { title, sectionIds, desiredRetention, opensAt, dueAt } = view.assignment;
  const { timeZone } = view.class;
  const address = `/classes/${classId}/assignments`;
  return (
    <div className="column space-y-8">
      <QuizHead title="Edit the assignment" trail={[{ text: view.class.name, href: `/classes/${classId}` }, { text: 'Assignments', href: address }]} />
      <AssignmentForm
        values={{ title, sectionIds, desiredRetention, opensAt: fieldTime(opensAt, timeZone), dueAt: fieldTime(dueAt, timeZone) }}
        sections={sectionChoices(view.class)} timeZone={timeZone} submitLabel="Save the assignment" cancelHref={address}
        save={change.bind(null, classId, assignmentId)}
      />
    </div>
  );
}
