import { asId } from '@/core/ids';
import type { CourseId, LearnerId } from '@/core/ids';
import type { ScoreToTell } from '@/core/lti/score';
import { countedScore, lastSubmitted } from '@/core/quiz/countedScore';
import type { QuizKey } from '@/core/quiz/quizKey';
import { mayShowScore } from '@/core/quiz/release';
import type { Instant } from '@/core/time';
import { quizAttemptOf } from '../../attempts/attemptRow';
import type { Database } from '../../db';
import { extensionOf, quizOfAttempt, releaseOf } from '../../quizzes/quizOf';

export interface Standing {
  readonly told: ScoreToTell;
  /** When a score that is kept back may be told; null where none is. */
  readonly againAt: Instant | null;
}

/** What a platform may know by now of a learner's quiz: what counts of their attempts by its rules, once the learner may see it
 *  too. Null where nothing was handed in. */
export async function standingToTell(prisma: Database, learnerId: LearnerId, courseId: CourseId, quizKey: QuizKey, now: Instant): Promise<Standing | null> {
  const quiz = await quizOfAttempt(prisma, quizKey, courseId);
  if (quiz === null) return null;
  const attempts = (await prisma.attempt.findMany({ where: { learnerId, courseId, quizKey } })).map(quizAttemptOf);
  const last = lastSubmitted(attempts);
  const score = countedScore(quiz, attempts, await extensionOf(prisma, learnerId, quizKey));
  if (last === null || score === null) return null;
  const releasedAt = await releaseOf(prisma, quiz);
  if (mayShowScore(quiz.rules, last, releasedAt, now)) return { told: { kind: 'graded', score }, againAt: null };
  return { told: { kind: 'kept-back' }, againAt: (releasedAt ?? now) + 1 };
}

/** The names of a score's row in core. */
export function scoredIn({ courseId, quizKey }: { readonly courseId: string; readonly quizKey: string | null }) {
  return { courseId: asId<CourseId>(courseId), quizKey: asId<QuizKey>(quizKey ?? '') };
}
