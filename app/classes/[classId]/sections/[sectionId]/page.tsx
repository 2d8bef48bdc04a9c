import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { asId } from '@/core/ids';
import type { ClassId, SectionId } from '@/core/ids';
import { classSectionView } from '@/server/classSections';
import { currentViewer } from '@/server/viewer';
import { AnsweredQuestions } from '@/ui/class/AnsweredQuestions';

export const metadata: Metadata = { title: 'Section of a class' };

export default async function ClassSectionPage({ params }: PageProps<'/classes/[classId]/sections/[sectionId]'>) {
  const { classId, sectionId } = await params;
  const viewer = (await currentViewer()) ?? notFound();
  const view = (await classSectionView(viewer, asId<ClassId>(classId), asId<SectionId>(sectionId))) ?? notFound();
  return (
    <div className="column space-y-8">
      <header className="space-y-2">
        <p className="label">
          <Link className="text-link" href={`/classes/${classId}`}>{view.class.name}</Link>
        </p>
        <h1 className="text-title">{view.section.title}</h1>
        <p>Questions as your class answered them, hardest first.</p>
      </header>
      {view.questions.length === 0 ? (
        <p className="font-serif text-reading">Nobody in the class has submitted a quiz of this section yet.</p>
      ) : (
        <AnsweredQuestions questions={view.questions} />
      )}
    </div>
  );
}
