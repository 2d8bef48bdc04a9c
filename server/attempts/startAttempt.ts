import { v7 as newUuid } from 'uuid';
import { asId } from '@/core/ids';
import type { AttemptId, CourseId, SectionId } from '@/core/ids';
import type { GradedQuestion } from '@/core/questions/question';
import { drawQuiz } from '@/core/quiz/draw';
import type { Quiz } from '@/core/quiz/quiz';
import { parseQuizKey } from '@/core/quiz/quizKey';
import type { QuizKey } from '@/core/quiz/quizKey';
import type { Instant } from '@/core/time';
import { lockLearner } from '../database/learnerLock';
import { database } from '../db';
import type { Prisma } from '../db';
import { holdQuiz } from '../quizzes/holdQuiz';
import { questionsToDraw } from '../quizzes/questionsToDraw';
import { standingNow } from '../quizzes/quizzesFor';
import { takableQuiz } from '../quizzes/takable';
import type { Viewer } from '../viewer';
import { closeOverdue } from './openAttempt';
import { pastQuestions } from './pastQuestions';

export type NotStarted = 'no-such-quiz' | 'no-questions' | 'not-open-yet' | 'closed' | 'no-attempts-left';
export type Started = { readonly ok: true; readonly attemptId: AttemptId } | { readonly ok: false; readonly reason: NotStarted };

/** The viewer's open attempt at a quiz, or a new one where its rules allow it. */
export async function startAttempt(viewer: Viewer, courseId: CourseId, quizKey: QuizKey, now: Instant): Promise<Started> {
  const { learnerId } = viewer;
  const prisma = await database();
  await closeOverdue({ learnerId, courseId, quizKey }, now);
  return prisma.$transaction(async (transaction) => {
    // From here on the quiz stays as it is, and no other page of the learner's begins one.
    await holdQuiz(transaction, quizKey);
    await lockLearner(transaction, learnerId);
    const quiz = await takableQuiz(transaction, learnerId, courseId, quizKey);
    if (quiz === null) return { ok: false, reason: 'no-such-quiz' };
    const standing = await standingNow(transaction, learnerId, quiz, now);
    if (standing.kind === 'open-attempt') return { ok: true, attemptId: standing.attemptId };
    if (standing.kind !== 'may-start') return { ok: false, reason: standing.kind };
    return drawAttempt(transaction, viewer, quiz, now);
  });
}

async function drawAttempt(transaction: Prisma.TransactionClient, { learnerId }: Viewer, quiz: Quiz, now: Instant): Promise<Started> {
  const { courseId, key: quizKey, blueprint } = quiz;
  const sections = await transaction.section.findMany({
    where: { courseId, retiredAt: null }, select: { id: true }, orderBy: { position: 'asc' },
  });
  const sectionOrder = sections.map((section) => asId<SectionId>(section.id));
  const versioned = await questionsToDraw(transaction, quiz, sectionOrder);
  const id = newUuid();
  const drawn = drawQuiz({
    blueprint,
    questions: versioned.map(({ question }) => question),
    sectionOrder,
    seed: id,
    history: await pastQuestions(transaction, learnerId, courseId),
  });
  if (drawn.length === 0) return { ok: false, reason: 'no-questions' };
  const name = parseQuizKey(quizKey);
  const sectionId = name?.kind === 'section' ? name.sectionId : null;
  const startedAt = new Date(now);
  await transaction.attempt.create({ data: { learnerId, id, courseId, quizKey, sectionId, seed: id, startedAt } });
  const versionOf = new Map<string, number>(versioned.map(({ question, version }) => [question.id, version]));
  const isOneWay = quiz.rules.navigation === 'one-way';
  await transaction.attemptQuestion.createMany({
    data: drawn.map(({ id: questionId }: GradedQuestion, position) => ({
      learnerId, attemptId: id, position, courseId, questionId, version: versionOf.get(questionId) ?? 1,
      openedAt: isOneWay && position === 0 ? startedAt : null,
    })),
  });
  return { ok: true, attemptId: asId<AttemptId>(id) };
}
