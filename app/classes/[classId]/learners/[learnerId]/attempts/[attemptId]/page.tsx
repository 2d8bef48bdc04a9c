import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { questionMarkdown } from '@/core/exchange/markdown/questionMarkdown';
import { asId } from '@/core/ids';
import type { AttemptId, ClassId, LearnerId } from '@/core/ids';
import { classAttemptView } from '@/server/classLearners';
import { currentInstant } from '@/server/clock';
import { courseOutline } from '@/server/outline';
import { currentViewer } from '@/server/viewer';
import { TakeAlong } from '@/ui/forms/TakeAlong';
import { KeptBack } from '@/ui/quiz/result/KeptBack';
import { QuizResult } from '@/ui/quiz/result/QuizResult';
import { RegradedNote } from '@/ui/quiz/result/RegradedNote';

export const metadata: Metadata = { title: 'Quiz of a learner' };

type Props = PageProps<'/classes/[classId]/learners/[learnerId]/attempts/[attemptId]'>;

export default async function LearnerAttemptPage({ params }: Props) {
  const { classId, learnerId, attemptId } = await params;
  const viewer = (await currentViewer()) ?? notFound();
  const result = await classAttemptView(
    viewer, asId<ClassId>(classId), asId<LearnerId>(learnerId), asId<AttemptId>(attemptId), currentInstant(),
  );
  if (result === null) notFound();
  const timeZone = viewer.timeZone ?? 'UTC';
  const article = (await courseOutline(result.courseId))?.course ?? notFound();
  return (
    <div className="column space-y-8">
      <header className="space-y-2">
        <p className="label">
          <Link className="text-link" href={`/classes/${classId}/learners/${learnerId}`}>{result.learnerName}</Link>
        </p>
        <h1 className="figures text-title">
          {result.title}: {result.totals === null ? 'submitted' : `${result.totals.rightCount} of ${result.questionCount} right`}
        </h1>
        {result.isSelf && <p>This is what the instructors of the class see of this quiz.</p>}
      </header>
      {result.regraded !== null && <RegradedNote note={result.regraded} timeZone={timeZone} />}
      {result.questions === null && <p><KeptBack result={result} timeZone={timeZone} /> Your instructors see them.</p>}
      <QuizResult
        result={result} isOwn={result.isSelf} timeZone={timeZone}
        actionsFor={({ source: { paragraph }, ...quoted }) => <TakeAlong markdown={questionMarkdown({ ...quoted, paragraph }, article)} />}
      />
    </div>
  );
}
