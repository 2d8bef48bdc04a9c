import { asId } from '@/core/ids';
import type { AttemptId, CourseId, EventId, QuestionId } from '@/core/ids';
import { mayShowKeys } from '@/core/quiz/release';
import type { Instant } from '@/core/time';
import { database } from '../db';
import { releaseOf } from '../quizzes/quizOf';
import type { Viewer } from '../viewer';
import { quizAttemptOf } from './attemptRow';
import { attemptWithQuestions } from './storedAttempt';

export type NotContested = 'no-such-attempt' | 'no-such-question' | 'not-released';
export type Contested = { readonly ok: true } | { readonly ok: false; readonly reason: NotContested };

/** Tells the author what the viewer holds against a question of a submitted attempt; said again, it replaces what was
 *  said before. The deck stays as it is. */
export async function contestQuestion(viewer: Viewer, attemptId: AttemptId, position: number, note: string, now: Instant): Promise<Contested> {
  const found = await contestable(viewer, attemptId, position, now);
  if (!found.ok) return found;
  const { courseId, questionId } = found;
  const key = { learnerId: viewer.learnerId, id: contestIdOf(courseId, questionId) };
  const said = { note, at: new Date(now), resolvedAt: null };
  await (await database()).questionFlag.upsert({
    where: { learnerId_id: key }, create: { ...key, courseId, questionId, ...said }, update: said,
  });
  return { ok: true };
}

/** Takes it back. */
export async function withdrawContest(viewer: Viewer, attemptId: AttemptId, position: number, now: Instant): Promise<Contested> {
  const found = await contestable(viewer, attemptId, position, now);
  if (!found.ok) return found;
  const id = contestIdOf(found.courseId, found.questionId);
  await (await database()).questionFlag.deleteMany({ where: { learnerId: viewer.learnerId, id } });
  return { ok: true };
}

/** What a contest is stored under among a learner's flags, where one of a card stands under its event's id: a question is
 *  contested once. */
export function contestIdOf(courseId: CourseId, questionId: QuestionId): EventId {
  return asId<EventId>(`contest/${courseId}/${questionId}`);
}

async function contestable(viewer: Viewer, attemptId: AttemptId, position: number, now: Instant) {
  const prisma = await database();
  const stored = await attemptWithQuestions(prisma, viewer.learnerId, attemptId);
  if (stored === null) return { ok: false, reason: 'no-such-attempt' } as const;
  const { courseId, quiz, attempt, questions } = stored;
  if (!mayShowKeys(quizAttemptOf(attempt), await releaseOf(prisma, quiz), now)) return { ok: false, reason: 'not-released' } as const;
  const asked = questions.find((one) => one.position === position);
  return asked === undefined ? ({ ok: false, reason: 'no-such-question' } as const) : ({ ok: true, courseId, questionId: asked.question.id } as const);
}
