import { asId } from '@/core/ids';
import type { AttemptId } from '@/core/ids';
import { confidences } from '@/core/quiz/confidence';
import type { Confidence } from '@/core/quiz/confidence';
import type { QuizAttempt } from '@/core/quiz/attempt';
import type { ShownQuestion } from '@/core/quiz/release';
import type { Attempt as AttemptRow, AttemptQuestion as AttemptQuestionRow } from '../generated/sqlite/client';

/** An attempt as a quiz's rules are held against it. */
export function quizAttemptOf({ id, startedAt, submittedAt, score }: AttemptRow): QuizAttempt {
  const common = { attemptId: asId<AttemptId>(id), startedAt: startedAt.getTime() };
  if (submittedAt === null) return { kind: 'open', ...common };
  return { kind: 'submitted', ...common, submittedAt: submittedAt.getTime(), score: score ?? 0 };
}

/** How a question of an attempt was shown so far. */
export function shownOf({ position, openedAt, settledAt }: Pick<AttemptQuestionRow, 'position' | 'openedAt' | 'settledAt'>): ShownQuestion {
  return { position, openedAt: openedAt?.getTime() ?? null, settledAt: settledAt?.getTime() ?? null };
}

export function confidenceOf(stored: string | null): Confidence | null {
  return confidences.find((known) => known === stored) ?? null;
}
