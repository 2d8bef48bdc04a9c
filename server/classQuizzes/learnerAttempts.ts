import { asId } from '@/core/ids';
import type { AttemptId, ClassId, LearnerId } from '@/core/ids';
import type { LearnerAttempts } from '@/core/analytics/quizResults';
import type { QuizAttempt } from '@/core/quiz/attempt';
import type { Quiz } from '@/core/quiz/quiz';
import type { QuizKey } from '@/core/quiz/quizKey';
import { isTimeUp } from '@/core/quiz/timing';
import type { Instant } from '@/core/time';
import { submitOf } from '../attempts/submitAttempt';
import { database } from '../db';
import { extensionOfRow } from '../rows/quizRow';

interface AttemptColumns {
  readonly id: string;
  readonly startedAt: Date;
  readonly submittedAt: Date | null;
  readonly score: number | null;
}

/** For each quiz of a class, what every learner enrolled there has begun, and what they are allowed beyond its rules.
 *  For callers that have checked who may see it. */
export async function learnerAttempts(
  classId: ClassId,
  quizzes: readonly { readonly id: string; readonly key: QuizKey }[],
): Promise<(quizId: string) => LearnerAttempts[]> {
  const prisma = await database();
  const [enrolled, attempts, extensions] = await Promise.all([
    prisma.enrolment.findMany({ where: { classId }, include: { learner: { select: { name: true } } } }),
    prisma.attempt.findMany({ where: { quizKey: { in: quizzes.map(({ key }) => key) } } }),
    prisma.quizExtension.findMany({ where: { quizId: { in: quizzes.map(({ id }) => id) } } }),
  ]);
  const keyOf = new Map(quizzes.map(({ id, key }) => [id, key]));
  const attemptsBy = grouped(attempts, ({ learnerId, quizKey }) => `${learnerId} ${quizKey}`);
  const extensionBy = new Map(extensions.map((row) => [`${row.learnerId} ${row.quizId}`, extensionOfRow(row)]));
  return (quizId) => enrolled.map(({ learnerId, learner }) => ({
    learnerId: asId<LearnerId>(learnerId),
    name: learner.name,
    attempts: (attemptsBy.get(`${learnerId} ${keyOf.get(quizId) ?? ''}`) ?? []).map(attemptOfColumns),
    extension: extensionBy.get(`${learnerId} ${quizId}`) ?? null,
  }));
}

interface NamedQuiz {
  readonly id: string;
  readonly quiz: Quiz;
}

/** The same, once every attempt whose time is up has been handed in. */
export async function settledAttempts(classId: ClassId, quizzes: readonly NamedQuiz[], now: Instant): Promise<(quizId: string) => LearnerAttempts[]> {
  const keys = quizzes.map(({ id, quiz }) => ({ id, key: quiz.key }));
  const attemptsAt = await learnerAttempts(classId, keys);
  const overdue = quizzes.flatMap(({ id, quiz }) => attemptsAt(id).flatMap(({ learnerId, attempts, extension }) =>
    attempts.filter((attempt) => attempt.kind === 'open' && isTimeUp(attempt, quiz, extension, now)).map(({ attemptId }) => ({ learnerId, attemptId }))));
  for (const { learnerId, attemptId } of overdue) await submitOf(learnerId, attemptId, now);
  return overdue.length === 0 ? attemptsAt : learnerAttempts(classId, keys);
}

function attemptOfColumns({ id, startedAt, submittedAt, score }: AttemptColumns): QuizAttempt {
  const common = { attemptId: asId<AttemptId>(id), startedAt: startedAt.getTime() };
  if (submittedAt === null) return { kind: 'open', ...common };
  return { kind: 'submitted', ...common, submittedAt: submittedAt.getTime(), score: score ?? 0 };
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
