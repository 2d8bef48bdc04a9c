import { asId } from '@/core/ids';
import type { AttemptId, CourseId, LearnerId } from '@/core/ids';
import type { Quiz } from '@/core/quiz/quiz';
import type { QuizKey } from '@/core/quiz/quizKey';
import { endsAt, isTimeUp } from '@/core/quiz/timing';
import type { Instant } from '@/core/time';
import { database } from '../db';
import type { Database, Prisma } from '../db';
import type { Attempt as AttemptRow } from '../generated/sqlite/client';
import { extensionOf, timedQuizOf } from '../quizzes/quizOf';
import { submitOf } from './submitAttempt';

/** An attempt that takes answers, with no more read than that needs. */
export interface OpenAttempt {
  readonly attempt: AttemptRow;
  readonly rules: Quiz['rules'];
  readonly endsAt: Instant | null;
}

export type NotOpen = 'no-such-attempt' | 'already-submitted' | 'time-up';

/** The learner's attempt if it still takes answers; one whose time is up is submitted with what is there. */
export async function openAttempt(
  learnerId: LearnerId,
  attemptId: AttemptId,
  now: Instant,
): Promise<{ ok: true; open: OpenAttempt } | { ok: false; reason: NotOpen }> {
  const prisma = await database();
  const attempt = await prisma.attempt.findFirst({ where: { learnerId, id: attemptId } });
  if (attempt === null) return { ok: false, reason: 'no-such-attempt' };
  if (attempt.submittedAt !== null) return { ok: false, reason: attempt.submittedBy === 'time' ? 'time-up' : 'already-submitted' };
  const timed = await timedOf(prisma, attempt);
  if (timed === null) return { ok: false, reason: 'no-such-attempt' };
  const begun = { startedAt: attempt.startedAt.getTime() };
  if (isTimeUp(begun, timed.quiz, timed.extension, now)) {
    await submitOf(learnerId, attemptId, now);
    return { ok: false, reason: 'time-up' };
  }
  return { ok: true, open: { attempt, rules: timed.quiz.rules, endsAt: endsAt(begun, timed.quiz, timed.extension) } };
}

async function timedOf(prisma: Database, { learnerId, quizKey, courseId }: AttemptRow) {
  const key = asId<QuizKey>(quizKey);
  const [quiz, extension] = await Promise.all([
    timedQuizOf(prisma, key, asId<CourseId>(courseId)),
    extensionOf(prisma, asId<LearnerId>(learnerId), key),
  ]);
  return quiz === null ? null : { quiz, extension };
}

/** Submits the open attempts among some whose time is up, so that whoever reads them reads what counts. */
export async function closeOverdue(where: Prisma.AttemptWhereInput, now: Instant): Promise<void> {
  const prisma = await database();
  const open = await prisma.attempt.findMany({ where: { AND: [where, { submittedAt: null }] } });
  for (const attempt of open) {
    const timed = await timedOf(prisma, attempt);
    if (timed === null || !isTimeUp({ startedAt: attempt.startedAt.getTime() }, timed.quiz, timed.extension, now)) continue;
    await submitOf(asId<LearnerId>(attempt.learnerId), asId<AttemptId>(attempt.id), now);
  }
}
