import { cardIdOf } from '@/core/ids';
import type { AttemptId, CourseId } from '@/core/ids';
import { quizKeyOf } from '@/core/quiz/quizKey';
import type { QuizKey } from '@/core/quiz/quizKey';
import { defaultParameters } from '@/core/scheduling/fsrs';
import { DAY_MS } from '@/core/time';
import { contestIdOf, contestQuestion } from '@/server/attempts/contest';
import { startAttempt } from '@/server/attempts/startAttempt';
import { attemptWithQuestions } from '@/server/attempts/storedAttempt';
import { submitAttempt } from '@/server/attempts/submitAttempt';
import { introduceSection } from '@/server/cards';
import { database } from '@/server/db';
import { storeFit } from '@/server/fitting/fitRow';
import { commandCards, lastActions } from '@/server/studyActions';
import type { Viewer } from '@/server/viewer';
import type { makeClasses } from './installedClass';
import type { makeCourses } from './installedCourse';

type Course = Awaited<ReturnType<typeof makeCourses>>;
type Classes = Awaited<ReturnType<typeof makeClasses>>;

/** What the learner of the class has done: quizzes, one of them handed in and contested, cards, and weights fitted to them. */
export async function makeStudy(learner: Viewer, course: Course, { quizKey }: Classes) {
  const now = Date.now();
  const { courseId, sectionId, factId, slot } = course;
  await introduceSection(learner, courseId, sectionId, now - DAY_MS);
  const cardId = cardIdOf(courseId, factId, slot);
  await commandCards(learner, { kind: 'set-due', cardIds: [cardId], days: 0 }, now);
  const [action] = await lastActions(learner, courseId);
  if (action === undefined) throw new Error('The card could not be given a day');
  await fitWeights(learner, courseId);
  const { attemptId, questionId } = await taken(learner, courseId, quizKey);
  const sectionKey = quizKeyOf({ kind: 'section', sectionId });
  const { questionId: sectionQuestionId } = await taken(learner, courseId, sectionKey);
  for (const position of [0, 1]) await contestQuestion(learner, attemptId, position, 'Unclear', now);
  return {
    cardId, actionId: action.id, attemptId, questionId, sectionQuestionId, flagId: contestIdOf(courseId, questionId),
    openAttemptId: await begun(learner, courseId, sectionKey),
    otherOpenAttemptId: await begun(learner, courseId, quizKeyOf({ kind: 'course' })),
  };
}

/** A quiz that is handed in, and the first question that it asked. */
async function taken(viewer: Viewer, courseId: CourseId, quizKey: QuizKey) {
  const attemptId = await begun(viewer, courseId, quizKey);
  await submitAttempt(viewer, attemptId, Date.now());
  const asked = await attemptWithQuestions(await database(), viewer.learnerId, attemptId);
  const questionId = asked?.questions[0]?.question.id;
  if (questionId === undefined) throw new Error('The quiz asks nothing');
  return { attemptId, questionId };
}

async function begun(viewer: Viewer, courseId: CourseId, quizKey: QuizKey): Promise<AttemptId> {
  const started = await startAttempt(viewer, courseId, quizKey, Date.now());
  if (!started.ok) throw new Error(started.reason);
  return started.attemptId;
}

async function fitWeights({ learnerId }: Viewer, courseId: CourseId): Promise<void> {
  const metrics = { logLoss: 0.4, rmseBins: 0.05 };
  const weights = defaultParameters.weights.map((weight) => weight * 1.01);
  const comparison = { current: metrics, fitted: metrics, trainedOn: 320, heldOut: 80 };
  await storeFit(await database(), learnerId, courseId, { fit: { weights, comparison, isBetter: true }, reviewCount: 400, now: Date.now() });
}
