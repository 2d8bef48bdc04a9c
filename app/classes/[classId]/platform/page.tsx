import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { asId } from '@/core/ids';
import type { ClassId } from '@/core/ids';
import { classPlatform } from '@/server/lti/classPlatform';
import { currentViewer } from '@/server/viewer';
import { ClassPage } from '@/ui/class/ClassPage';
import { ActionForm } from '@/ui/forms/ActionForm';
import { PlatformCourse } from '@/ui/lti/PlatformCourse';
import { PlatformScores } from '@/ui/lti/PlatformScores';
import { readAnew, sendScoresAgain } from './actions';

export const metadata: Metadata = { title: 'Platform of a class' };

export default async function ClassPlatformPage({ params }: PageProps<'/classes/[classId]/platform'>) {
  const classId = asId<ClassId>((await params).classId);
  const viewer = (await currentViewer()) ?? notFound();
  const view = (await classPlatform(viewer, classId)) ?? notFound();
  const timeZone = viewer.timeZone ?? 'UTC';
  return (
    <ClassPage name={view.class.name} address={`/classes/${classId}`} here="people" title="Platform">
      {view.contexts.length === 0 && (
        <p className="font-serif text-reading">This class is no course of Moodle, Canvas or the like. It becomes one when an instructor chooses a quiz of it for a link there.</p>
      )}
      {view.contexts.map((context) => <PlatformCourse key={context.id} {...context} timeZone={timeZone} readAnew={readAnew.bind(null, classId)} />)}
      {view.contexts.length > 0 && (
        <section aria-labelledby="scores" className="space-y-4">
          <h2 id="scores" className="text-large">Scores</h2>
          <PlatformScores scores={view.scores} timeZone={timeZone} />
          {view.scores.some(({ problem }) => problem !== null) && <ActionForm action={sendScoresAgain.bind(null, classId)} submitLabel="Send those again that have not arrived" isQuiet>{null}</ActionForm>}
        </section>
      )}
    </ClassPage>
  );
}
