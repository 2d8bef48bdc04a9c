import type { z } from 'zod';
import type { ClassId, LearnerId, QuizId } from '@/core/ids';
import { extensionIn } from '@/core/quiz/rulesSchema';
import type { extensionSchema } from '@/core/quiz/rulesSchema';
import { datesFor } from '@/core/quiz/timing';
import type { Extension } from '@/core/quiz/rules';
import { ownQuiz } from './classQuizzes/ownQuiz';
import { currentInstant } from './clock';
import { database } from './db';
import { noteRules } from './lti/scores/noting';
import { ownLearner } from './ownClass';
import type { Viewer } from './viewer';

/** As an instructor typed it: times are those of the class's clock. */
export type TypedExtension = z.output<typeof extensionSchema>;

export type ExtensionGranted =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'no-such-learner' | 'nothing-granted' | 'closes-before-due' };

/** Allows a learner of the class more than a quiz's rules do, in place of what was allowed before. */
export async function grantExtension(
  viewer: Viewer,
  { classId, quizId, learnerId }: ExtensionOf,
  typed: TypedExtension,
): Promise<ExtensionGranted> {
  const [found, learner] = await Promise.all([ownQuiz(viewer, classId, quizId), ownLearner(viewer, classId, learnerId)]);
  if (found === null || learner === null) return { ok: false, reason: 'no-such-learner' };
  const extension = extensionIn(found.own.row.timeZone, typed);
  const { extraMinutes, dueAt, closesAt } = extension;
  if (extraMinutes === 0 && dueAt === null && closesAt === null) return { ok: false, reason: 'nothing-granted' };
  const dueThen = datesFor(found.quiz.dates, extension).dueAt;
  if (closesAt !== null && dueThen !== null && closesAt < dueThen) return { ok: false, reason: 'closes-before-due' };
  const columns = columnsOf(extension);
  const prisma = await database();
  await prisma.quizExtension.upsert({
    where: { learnerId_quizId: { learnerId, quizId } }, create: { learnerId, quizId, ...columns }, update: columns,
  });
  await noteRules(prisma, found.quiz.key, learnerId, currentInstant());
  return { ok: true };
}

export interface ExtensionOf {
  readonly classId: ClassId;
  readonly quizId: QuizId;
  readonly learnerId: LearnerId;
}

/** The quiz's own rules hold again. False where there was no extension of the viewer's to take back. */
export async function takeBackExtension(viewer: Viewer, { classId, quizId, learnerId }: ExtensionOf): Promise<boolean> {
  const found = await ownQuiz(viewer, classId, quizId);
  if (found === null) return false;
  const prisma = await database();
  const { count } = await prisma.quizExtension.deleteMany({ where: { learnerId, quizId } });
  if (count > 0) await noteRules(prisma, found.quiz.key, learnerId, currentInstant());
  return count > 0;
}

function columnsOf({ extraMinutes, dueAt, closesAt }: Extension) {
  const date = (at: number | null): Date | null => (at === null ? null : new Date(at));
  return { extraMinutes, dueAt: date(dueAt), closesAt: date(closesAt) };
}
