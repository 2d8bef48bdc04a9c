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
import { currentQuestions } from '../questions';
import { standingIn } from '../quizzes/quizzesFor';
import { takableQuiz } from '../quizzes/takable';
import type { Viewer } from '../viewer';
import { pastQuestions } from './pastQuestions';

export type NotStarted = 'no-such-quiz' | 'no-questions' | 'not-open-yet' | 'closed' | 'no-attempts-left';
export type Started = { readonly ok: true; readonly attemptId: AttemptId } | { readonly ok: false; readonly reason: NotStarted };

/** The viewer's open attempt at a quiz, or a new one where its rules allow it. */
export async function startAttempt(viewer: Viewer, courseId: CourseId, quizKey: QuizKey, now: Instant): Promise<Started> {
  const prisma = await database();
  const quiz = await takableQuiz(prisma, viewer.learnerId, courseId, quizKey);
  if (quiz === null) return { ok: false, reason: 'no-such-quiz' };
  const standing = await standingIn(viewer, quiz, now);
  if (standing.kind === 'open-attempt') return { ok: true, attemptId: standing.attemptId };
  if (standing.kind !== 'may-start') return { ok: false, reason: standing.kind };
  return prisma.$transaction(async (transaction) => {
    await lockLearner(transaction, viewer.learnerId);
    // Another page may have begun one meanwhile.
    const open = await transaction.attempt.findFirst({ where: { learnerId: viewer.learnerId, courseId, quizKey, submittedAt: null } });
    if (open !== null) return { ok: true, attemptId: asId<AttemptId>(open.id) };
    return drawAttempt(transaction, viewer, quiz, now);
  });
}

async function drawAttempt(transaction: Prisma.TransactionClient, { learnerId }: Viewer, quiz: Quiz, now: Instant): Promise<Started> {
  const { courseId, key: quizKey, blueprint } = quiz;
  const sections = await transaction.section.findMany({
    where: { courseId, retiredAt: null }, select: { id: true }, orderBy: { position: 'asc' },
  });
  const versioned = await currentQuestions(transaction, { courseId });
  const id = newUuid();
  const drawn = drawQuiz({
    blueprint,
    questions: versioned.map(({ question }) => question),
    sectionOrder: sections.map((section) => asId<SectionId>(section.id)),
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
