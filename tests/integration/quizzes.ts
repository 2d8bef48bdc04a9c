import { v7 as newUuid } from 'uuid';
import { asId } from '@/core/ids';
import type { AttemptId, LearnerId } from '@/core/ids';
import type { GradedQuestion } from '@/core/questions/question';
import { seededRandom } from '@/core/random';
import type { Blueprint } from '@/core/quiz/blueprint';
import { sectionBlueprint } from '@/core/quiz/blueprint';
import { quizKeyOf } from '@/core/quiz/quizKey';
import type { QuizKey } from '@/core/quiz/quizKey';
import { alwaysOpen, gradedRules } from '@/core/quiz/rules';
import type { QuizDates, QuizRules } from '@/core/quiz/rules';
import { simulatedResponse } from '@/core/simulation/answer';
import type { Instant } from '@/core/time';
import { saveResponse } from '@/server/attempts/saveResponse';
import type { ResponseToSave, Saved } from '@/server/attempts/saveResponse';
import { startAttempt } from '@/server/attempts/startAttempt';
import { attemptWithQuestions } from '@/server/attempts/storedAttempt';
import type { QuizId } from '@/core/ids';
import { toStored } from '@/server/rows/stored';
import type { Viewer } from '@/server/viewer';
import { aViewer, courseId, now, prisma, sectionId } from './setting';

/** Quizzes to be taken, and how they are. */

interface QuizParts {
  readonly rules?: Partial<QuizRules>;
  readonly dates?: Partial<QuizDates>;
  readonly blueprint?: Partial<Blueprint>;
}

export interface ClassQuiz {
  readonly quizId: QuizId;
  readonly key: QuizKey;
  readonly instructor: Viewer;
}

/** A quiz of a class of its own, over the first section, in which some learn. */
export async function aClassQuiz(name: string, learners: readonly Viewer[], parts: QuizParts = {}): Promise<ClassQuiz> {
  const instructor = await aViewer(`${name} teaches`);
  const client = await prisma();
  const classId = newUuid();
  await client.class.create({
    data: {
      id: classId, courseId, name, code: classId.slice(-8), instructors: { create: { userId: instructor.learnerId } },
      enrolments: { create: learners.map(({ learnerId }) => ({ learnerId, joinedAt: new Date(now) })) },
    },
  });
  const quizId = asId<QuizId>(newUuid());
  const { opensAt, dueAt, closesAt, latePenaltyPerDay } = { ...alwaysOpen, ...parts.dates };
  const date = (at: Instant | null): Date | null => (at === null ? null : new Date(at));
  await client.quiz.create({
    data: {
      id: quizId, classId, courseId, title: name, createdAt: new Date(now), createdBy: instructor.learnerId, latePenaltyPerDay,
      blueprint: toStored({ ...sectionBlueprint(sectionId), count: 4, oldShare: 0, ...parts.blueprint }),
      rules: toStored({ ...gradedRules, ...parts.rules }),
      opensAt: date(opensAt), dueAt: date(dueAt), closesAt: date(closesAt),
    },
  });
  return { quizId, key: quizKeyOf({ kind: 'class', quizId }), instructor };
}

/** A begun attempt. */
export async function begin(viewer: Viewer, key: QuizKey, at: Instant = now): Promise<AttemptId> {
  const started = await startAttempt(viewer, courseId, key, at);
  if (!started.ok) throw new Error(started.reason);
  return started.attemptId;
}

/** Saves an answer as a page would. */
export function save(viewer: Viewer, attemptId: AttemptId, parts: Partial<ResponseToSave>, at: Instant = now): Promise<Saved> {
  const given = { position: 0, response: null, confidence: null, sequence: 1, tabId: 'a tab', elapsedMs: 0, ...parts };
  return saveResponse(viewer, attemptId, given, at);
}

/** What an attempt asks, key and all. */
export async function questionsOf(learnerId: LearnerId, attemptId: AttemptId): Promise<GradedQuestion[]> {
  const stored = await attemptWithQuestions(await prisma(), learnerId, attemptId);
  return stored!.questions.map(({ question }) => question);
}

/** A right answer to a question, or a wrong one. */
export function answerTo(question: GradedQuestion, isRight = true) {
  return simulatedResponse(question, isRight, seededRandom('answer'));
}
