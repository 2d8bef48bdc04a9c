import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound, redirect } from 'next/navigation';
import { asId } from '@/core/ids';
import type { AttemptId } from '@/core/ids';
import { attemptResult } from '@/server/submission';
import { currentViewer } from '@/server/viewer';
import { counted } from '@/ui/course/counted';
import { SubmitButton } from '@/ui/forms/SubmitButton';
import { QuizResult } from '@/ui/quiz/QuizResult';
import { takeQuiz } from '../../../courses/[courseId]/actions';

export const metadata: Metadata = { title: 'Quiz result' };

export default async function ResultPage({ params }: PageProps<'/attempts/[attemptId]/result'>) {
  const attemptId = asId<AttemptId>((await params).attemptId);
  const viewer = (await currentViewer()) ?? notFound();
  const result = (await attemptResult(viewer, attemptId)) ?? redirect(`/attempts/${attemptId}`);
  const { courseId, sectionId, questions, rightCount, cardsInDeck } = result;
  return (
    <div className="column space-y-8">
      <header className="space-y-3">
        <p className="label">
          <Link className="text-link" href={`/courses/${courseId}/sections/${sectionId}`}>
            {result.sectionTitle}
          </Link>
        </p>
        <h1 className="figures text-title">
          {rightCount} of {questions.length} right
        </h1>
        <p>
          {counted(cardsInDeck, 'card')} of this section {cardsInDeck === 1 ? 'is' : 'are'} in your deck. What you got
          wrong comes back within minutes.
        </p>
        <div className="no-print flex flex-wrap gap-3 pt-2">
          <Link className="button button-accent" href={`/courses/${courseId}/study`}>
            Study now
          </Link>
          <form action={takeQuiz.bind(null, courseId, sectionId)}>
            <SubmitButton>Take another quiz</SubmitButton>
          </form>
        </div>
      </header>
      <QuizResult result={result} />
    </div>
  );
}
