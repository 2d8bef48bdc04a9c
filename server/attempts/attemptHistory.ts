import type { CourseId } from '@/core/ids';
import type { PastAttempt } from '@/core/quiz/attemptResult';
import { pastAttempts } from '@/core/quiz/pastAttempts';
import type { QuizKey } from '@/core/quiz/quizKey';
import type { Instant } from '@/core/time';
import { database } from '../db';
import { extensionOf, quizOfAttempt, releaseOf } from '../quizzes/quizOf';
import type { Viewer } from '../viewer';
import { quizAttemptOf } from './attemptRow';
import { closeOverdue } from './openAttempt';

/** The viewer's attempts at a quiz, the newest first. */
export async function attemptHistory({ learnerId }: Viewer, courseId: CourseId, quizKey: QuizKey, now: Instant): Promise<PastAttempt[]> {
  const prisma = await database();
  const quiz = await quizOfAttempt(prisma, quizKey, courseId);
  if (quiz === null) return [];
  const where = { learnerId, courseId, quizKey };
  await closeOverdue(where, now);
  const [rows, extension, releasedAt] = await Promise.all([
    prisma.attempt.findMany({ where }), extensionOf(prisma, learnerId, quizKey), releaseOf(prisma, quiz),
  ]);
  return pastAttempts({ quiz, extension, releasedAt }, rows.map(quizAttemptOf), now);
}
