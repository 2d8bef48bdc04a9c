import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { asId } from '@/core/ids';
import type { DraftId } from '@/core/ids';
import { regradeView } from '@/server/regrading/viewing';
import { currentViewer } from '@/server/viewer';
import { QuizHead } from '@/ui/class/quizzes/QuizHead';
import { RegradePage } from '@/ui/class/quizzes/RegradePage';
import { chosenIn } from '../../../../regradeForm';
import { regrade } from './actions';

export const metadata: Metadata = { title: 'Regrade' };

export default async function RegradeCoursePage({ params, searchParams }: PageProps<'/teach/courses/[draftId]/regrade'>) {
  const draftId = asId<DraftId>((await params).draftId);
  const viewer = (await currentViewer()) ?? notFound();
  const view = (await regradeView(viewer, { kind: 'course', draftId }, chosenIn(await searchParams))) ?? notFound();
  return (
    <div className="column space-y-8">
      <QuizHead title="Regrade" trail={[{ text: view.title, href: `/teach/courses/${draftId}` }, { text: 'Publish', href: `/teach/courses/${draftId}/publish` }]}>
        <p>Answers to the course’s own quizzes that were graded by a key corrected since. Learners are not named here; a class’s quizzes are regraded by its instructors.</p>
      </QuizHead>
      <RegradePage view={view} timeZone={viewer.timeZone ?? 'UTC'} apply={regrade.bind(null, draftId)} />
    </div>
  );
}
