import { asId } from '@/core/ids';
import type { CourseId, LearnerId, QuestionId } from '@/core/ids';
import { answerInWords } from '@/core/grading/inWords';
import type { Question } from '@/core/questions/question';
import { passFlips } from '@/core/quiz/passFlips';
import type { PassFlip } from '@/core/quiz/passFlips';
import { regradePreview } from '@/core/quiz/regrade';
import type { RegradedAnswer } from '@/core/quiz/regrade';
import type { Instant } from '@/core/time';
import { learnerAttempts } from '../classQuizzes/learnerAttempts';
import { database } from '../db';
import { fromStored } from '../rows/stored';
import type { Viewer } from '../viewer';
import { onlyOf, pendingAttempts } from './pending';
import type { PendingAttempt } from './pending';
import { regradeScope } from './scope';
import type { RegradeScope, RegradeTarget } from './scope';

/** A question whose key has changed since some were graded by it. */
export interface PendingQuestion {
  readonly questionId: QuestionId;
  readonly stem: string;
  /** As the first of them was asked it. */
  readonly keyBefore: string;
  /** Null where the question was retired. */
  readonly keyNow: string | null;
  /** How many answers are to be graded anew. */
  readonly answers: number;
}

export interface PreviewedChange extends RegradedAnswer {
  /** Null where learners are not named. */
  readonly name: string | null;
  readonly questionId: QuestionId;
}

export interface PastRegrade {
  readonly id: string;
  readonly at: Instant;
  readonly stem: string;
  readonly changes: number;
}

export interface RegradeView {
  readonly title: string;
  readonly courseId: CourseId;
  readonly questions: readonly PendingQuestion[];
  /** Those that the preview is of. */
  readonly chosen: readonly QuestionId[];
  readonly changes: readonly PreviewedChange[];
  readonly flips: readonly (PassFlip & { readonly name: string })[];
  /** The newest first. */
  readonly history: readonly PastRegrade[];
}

/** What regrading would change, for the chosen questions: null for all whose key was corrected; those retired are
 *  graded anew only where they are chosen. Null where the target is not the viewer's. */
export async function regradeView(viewer: Viewer, target: RegradeTarget, wanted: readonly QuestionId[] | null): Promise<RegradeView | null> {
  const scope = await regradeScope(viewer, target);
  if (scope === null) return null;
  const attempts = await pendingAttempts(await database(), scope);
  const questions = await pendingQuestions(scope, attempts);
  const chosen = questions.filter(({ questionId, keyNow }) => (wanted === null ? keyNow !== null : wanted.includes(questionId)))
    .map(({ questionId }) => questionId);
  const changes = regradePreview(onlyOf(attempts, new Set(chosen)));
  const { nameOf, flips } = await namedIn(scope, changes);
  const idAt = new Map(attempts.flatMap(({ attemptId, answers }) => answers.map(({ position, questionId }) => [`${attemptId} ${position}`, questionId])));
  return {
    title: scope.title, courseId: scope.courseId, questions, chosen,
    changes: changes.map((change) => ({
      ...change, name: nameOf(change.learnerId), questionId: idAt.get(`${change.attemptId} ${change.position}`) ?? asId<QuestionId>(''),
    })),
    flips: flips.map((flip) => ({ ...flip, name: nameOf(flip.learnerId) ?? '' })),
    history: await pastRegrades(scope),
  };
}

async function pendingQuestions({ courseId }: RegradeScope, attempts: readonly PendingAttempt[]): Promise<PendingQuestion[]> {
  const pending = attempts.flatMap(({ answers }) => answers.filter(({ correction }) => correction.kind !== 'none'));
  const counts = new Map<QuestionId, number>();
  for (const { questionId } of pending) counts.set(questionId, (counts.get(questionId) ?? 0) + 1);
  const retired = pending.filter(({ correction }) => correction.kind === 'retired').map(({ questionId }) => questionId);
  const last = await wordings(courseId, retired);
  return [...counts].flatMap(([questionId, answers]): PendingQuestion[] => {
    const correction = pending.find((answer) => answer.questionId === questionId)?.correction;
    if (correction?.kind === 'key') {
      const { asked, corrected } = correction;
      return [{ questionId, stem: asked.stem, keyBefore: answerInWords(asked), keyNow: answerInWords(corrected), answers }];
    }
    const question = last.get(questionId);
    if (question === undefined || question.format === 'open') return [];
    return [{ questionId, stem: question.stem, keyBefore: answerInWords(question), keyNow: null, answers }];
  });
}

/** The last wording of each question. */
async function wordings(courseId: CourseId, ids: readonly string[]): Promise<ReadonlyMap<string, Question>> {
  const rows = await (await database()).questionVersion.findMany({
    where: { courseId, questionId: { in: [...new Set(ids)] } }, orderBy: { version: 'asc' },
  });
  return new Map(rows.map(({ questionId, content }) => [questionId, fromStored<Question>(content)]));
}

async function namedIn(
  { classQuiz }: RegradeScope,
  changes: readonly RegradedAnswer[],
): Promise<{ nameOf: (id: LearnerId) => string | null; flips: PassFlip[] }> {
  if (classQuiz === null) return { nameOf: () => null, flips: [] };
  const { id, classId, quiz } = classQuiz;
  const learners = (await learnerAttempts(classId, [{ id, key: quiz.key }]))(id);
  const names = new Map(learners.map(({ learnerId, name }) => [learnerId, name]));
  const scores = new Map(changes.map(({ attemptId, attemptTo }) => [attemptId, attemptTo]));
  return { nameOf: (learnerId) => names.get(learnerId) ?? null, flips: passFlips(quiz, learners, scores) };
}

async function pastRegrades(scope: RegradeScope): Promise<PastRegrade[]> {
  const prisma = await database();
  const attempts = await prisma.attempt.findMany({ where: scope.attempts, select: { id: true, learnerId: true } });
  const inScope = new Set(attempts.filter(({ learnerId }) => scope.isIncluded(learnerId)).map(({ id }) => id));
  const rows = await prisma.regrade.findMany({ where: { courseId: scope.courseId }, orderBy: { at: 'desc' }, include: { changes: true } });
  const stems = await wordings(scope.courseId, rows.map(({ questionId }) => questionId));
  return rows
    .map(({ id, at, questionId, changes }) => ({
      id, at: at.getTime(), stem: stems.get(questionId)?.stem ?? questionId,
      changes: changes.filter(({ attemptId }) => inScope.has(attemptId)).length,
    }))
    .filter(({ changes }) => changes > 0);
}
