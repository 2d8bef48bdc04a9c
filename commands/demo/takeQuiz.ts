import type { CourseId } from '@/core/ids';
import type { Response } from '@/core/grading/response';
import type { GradedQuestion } from '@/core/questions/question';
import type { QuizKey } from '@/core/quiz/quizKey';
import type { Instant } from '@/core/time';
import { attemptView } from '@/server/attempts/attemptView';
import { saveResponse } from '@/server/attempts/saveResponse';
import { startAttempt } from '@/server/attempts/startAttempt';
import { submitAttempt } from '@/server/attempts/submitAttempt';
import { database } from '@/server/db';
import { currentQuestions } from '@/server/questions';
import type { Viewer } from '@/server/viewer';

export interface Sitting {
  readonly courseId: CourseId;
  readonly quiz: QuizKey;
  readonly now: Instant;
  readonly answerTo: (question: GradedQuestion) => TimedResponse;
}

export interface TimedResponse {
  readonly response: Response | null;
  readonly elapsedMs: number;
}

/** Takes a quiz from its beginning to its end; false where it cannot be taken. */
export async function takeQuiz(viewer: Viewer, { courseId, quiz, now, answerTo }: Sitting): Promise<boolean> {
  const started = await startAttempt(viewer, courseId, quiz, now);
  if (!started.ok) return false;
  const view = await attemptView(viewer, started.attemptId, now);
  const questions = await questionsByStem(courseId);
  let at = now;
  for (const { position, view: { stem } } of view?.questions ?? []) {
    const question = questions.get(stem);
    if (question === undefined) continue;
    const { response, elapsedMs } = answerTo(question);
    at += elapsedMs;
    await saveResponse(viewer, started.attemptId, { position, response, confidence: null, sequence: 1, tabId: 'demo', elapsedMs }, at);
  }
  await submitAttempt(viewer, started.attemptId, at);
  return true;
}

/** A simulated reader knows the right answers of what they have read; the page does not tell them. */
async function questionsByStem(courseId: CourseId): Promise<Map<string, GradedQuestion>> {
  const current = await currentQuestions(await database(), { courseId });
  return new Map(current.flatMap(({ question }) => (question.format === 'open' ? [] : [[question.stem, question]])));
}
