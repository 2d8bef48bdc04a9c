import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { asId } from '@/core/ids';
import type { AttemptId } from '@/core/ids';
import type { Instant } from '@/core/time';
import { questionMarkdown } from '@/core/exchange/markdown/questionMarkdown';
import { attemptHistory } from '@/server/attempts/attemptHistory';
import { attemptResult } from '@/server/attempts/attemptResult';
import { attemptView } from '@/server/attempts/attemptView';
import { currentInstant } from '@/server/clock';
import { courseOutline } from '@/server/outline';
import { currentViewer } from '@/server/viewer';
import type { Viewer } from '@/server/viewer';
import { TakeAlong } from '@/ui/forms/TakeAlong';
import { ForBrowser } from '@/ui/messages/ForBrowser';
import { Calibration } from '@/ui/quiz/result/Calibration';
import { Contest } from '@/ui/quiz/result/Contest';
import { History } from '@/ui/quiz/result/History';
import { OnlyWrong } from '@/ui/quiz/result/OnlyWrong';
import { QuizResult } from '@/ui/quiz/result/QuizResult';
import { RegradedNote } from '@/ui/quiz/result/RegradedNote';
import { ResultHead } from '@/ui/quiz/result/ResultHead';
import { takeQuiz } from '../../../courses/[courseId]/actions';
import { contest, withdrawContest } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('quizResult'))('title') };
}

export default async function ResultPage({ params, searchParams }: PageProps<'/attempts/[attemptId]/result'>) {
  const attemptId = asId<AttemptId>((await params).attemptId);
  const onlyWrong = (await searchParams)['show'] === 'wrong';
  const viewer = (await currentViewer()) ?? notFound();
  const now = currentInstant();
  const result = (await attemptResult(viewer, attemptId, now)) ?? (await openAttempt(viewer, attemptId, now));
  const { courseId, courseTitle, section, quizKey, questions, totals, regraded } = result;
  const timeZone = viewer.timeZone ?? 'UTC';
  const article = (await courseOutline(courseId))?.course ?? notFound();
  return (
    <div className="column space-y-8">
      <p className="label">
        <Link className="text-link" href={`/courses/${courseId}${section === null ? '' : `/sections/${section.id}`}`}>
          {section?.title ?? courseTitle}
        </Link>
      </p>
      <ForBrowser parts={['quizResult', 'flag']}>
        <ResultHead result={result} timeZone={timeZone} takeAgain={takeQuiz.bind(null, courseId, quizKey)} />
        {regraded !== null && <RegradedNote note={regraded} timeZone={timeZone} />}
        {totals !== null && <Calibration levels={totals.calibration} />}
        {questions !== null && (
          <>
            <OnlyWrong attemptId={attemptId} wrong={questions.filter(({ score }) => score < 1).length} total={questions.length} isChosen={onlyWrong} />
            <QuizResult
              result={result} onlyWrong={onlyWrong} timeZone={timeZone}
              actionsFor={({ position, isContested, source: { paragraph }, ...quoted }) => (
                <div className="flex flex-wrap items-center gap-x-5">
                  <Contest
                    isContested={isContested} contest={contest.bind(null, attemptId, position)}
                    takeBack={withdrawContest.bind(null, attemptId, position)}
                  />
                  <TakeAlong markdown={questionMarkdown({ ...quoted, paragraph }, article)} />
                </div>
              )}
            />
          </>
        )}
      </ForBrowser>
      <History attempts={await attemptHistory(viewer, courseId, quizKey, now)} current={attemptId} timeZone={timeZone} />
    </div>
  );
}

/** An attempt without a result yet has a page of its own. */
async function openAttempt(viewer: Viewer, attemptId: AttemptId, now: Instant): Promise<never> {
  if ((await attemptView(viewer, attemptId, now)) === null) notFound();
  redirect(`/attempts/${attemptId}`);
}
