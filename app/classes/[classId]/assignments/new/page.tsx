import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { asId } from '@/core/ids';
import type { ClassId } from '@/core/ids';
import { assignmentClass } from '@/server/assignments/viewing';
import { currentViewer } from '@/server/viewer';
import { AssignmentForm } from '@/ui/class/assignments/AssignmentForm';
import { QuizHead } from '@/ui/class/quizzes/QuizHead';
import { sectionChoices } from '../../quizzes/formValues';
import { make } from '../actions';

export const metadata: Metadata = { title: 'New assignment' };

const nothingYet = { title: '', sectionIds: [], desiredRetention: null, opensAt: '', dueAt: '' };

export default async function NewAssignmentPage({ params }: PageProps<'/classes/[classId]/assignments/new'>) {
  const classId = asId<ClassId>((await params).classId);
  const viewer = (await currentViewer()) ?? notFound();
  const found = (await assignmentClass(viewer, classId)) ?? notFound();
  const address = `/classes/${classId}/assignments`;
  return (
    <div className="column space-y-8">
      <QuizHead title="New assignment" trail={[{ text: found.name, href: `/classes/${classId}` }, { text: 'Assignments', href: address }]} />
      <AssignmentForm
        values={nothingYet} sections={sectionChoices(found)} timeZone={found.timeZone} submitLabel="Assign it" cancelHref={address}
        save={make.bind(null, classId)}
      />
    </div>
  );
}
