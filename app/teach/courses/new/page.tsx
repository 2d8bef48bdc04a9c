import type { Metadata } from 'next';
import Link from 'next/link';
import { readConfig } from '@/server/config';
import { currentViewer } from '@/server/viewer';
import { BringDeckForm } from '@/ui/desk/BringDeckForm';
import { BringFolderForm } from '@/ui/desk/BringFolderForm';
import { BringQuestionsForm } from '@/ui/exchange/BringQuestionsForm';
import { CoursesNeedAccount } from '@/ui/desk/CoursesNeedAccount';
import { NewCourseForm } from '@/ui/desk/NewCourseForm';

export const metadata: Metadata = { title: 'New course' };

export default async function NewCoursePage() {
  const viewer = await currentViewer();
  if (viewer === null || viewer.isGuest) return <CoursesNeedAccount isGuest={viewer !== null} />;
  return (
    <div className="column space-y-6">
      <p className="label"><Link className="text-link" href="/teach/courses">Your courses</Link></p>
      <h1 className="text-title">New course from an article</h1>
      <NewCourseForm hasAddress={readConfig().importByAddress} />
      <section aria-labelledby="bring-questions" className="space-y-4 border-t border-line pt-6">
        <h2 id="bring-questions" className="text-large">Bring questions</h2>
        <BringQuestionsForm />
      </section>
      <section aria-labelledby="bring" className="space-y-4 border-t border-line pt-6">
        <h2 id="bring" className="text-large">Bring a course folder</h2>
        <BringFolderForm />
      </section>
      <section aria-labelledby="anki" className="space-y-4 border-t border-line pt-6">
        <h2 id="anki" className="text-large">Bring an Anki deck</h2>
        <BringDeckForm />
      </section>
    </div>
  );
}
