import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { asId } from '@/core/ids';
import type { ClassId } from '@/core/ids';
import { digestWish } from '@/server/classDigests/wish';
import { classSettings } from '@/server/classSettings';
import { currentViewer } from '@/server/viewer';
import { ClassPage } from '@/ui/class/ClassPage';
import { ClassSettingsForm } from '@/ui/class/ClassSettingsForm';
import { DigestChoice } from '@/ui/class/DigestChoice';
import { dateTimeText } from '@/ui/class/quizzes/dateTimeText';
import { SubmitButton } from '@/ui/forms/SubmitButton';
import { archive, save } from './actions';
import { saveDigestWish } from './digestActions';

export const metadata: Metadata = { title: 'Settings of a class' };

export default async function ClassSettingsPage({ params }: PageProps<'/classes/[classId]/settings'>) {
  const classId = asId<ClassId>((await params).classId);
  const viewer = (await currentViewer()) ?? notFound();
  const { name, timeZone, archivedAt } = (await classSettings(viewer, classId)) ?? notFound();
  const wish = (await digestWish(viewer, classId)) ?? notFound();
  return (
    <ClassPage name={name} address={`/classes/${classId}`} here="settings" title="Settings">
      <ClassSettingsForm name={name} timeZone={timeZone} save={save.bind(null, classId)} />
      <DigestChoice {...wish} email={viewer.email} save={saveDigestWish.bind(null, classId)} />
      <section aria-labelledby="archive" className="space-y-4 border-t border-line pt-8">
        <h2 id="archive" className="text-large">{archivedAt === null ? 'Archive' : 'Archived'}</h2>
        {archivedAt === null ? (
          <p className="max-w-2xl">
            For a class that is over. It leaves your list, its assignments and quizzes leave its learners’ pages, and nobody can
            join. All of it stays to be looked at, and you can bring it back.
          </p>
        ) : (
          <p className="max-w-2xl" role="status">
            Since {dateTimeText(archivedAt, timeZone)}: it asks nothing of its learners, and nobody can join. You still see all of it.
          </p>
        )}
        <form action={archive.bind(null, classId, archivedAt === null)}>
          <SubmitButton>{archivedAt === null ? 'Archive the class' : 'Bring the class back'}</SubmitButton>
        </form>
      </section>
    </ClassPage>
  );
}
