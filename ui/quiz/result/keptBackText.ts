import type { AttemptResult } from '@/core/quiz/attemptResult';
import { momentText } from '../momentText';

/** Says to a learner when they will see of an attempt what is kept back. */
export function keptBackText({ totals, releasedAt }: AttemptResult, timeZone: string): string {
  const what = totals === null ? 'Your score and the right answers' : 'The right answers';
  return releasedAt === null
    ? `${what} are kept back until the quiz is over for everybody.`
    : `${what} can be seen here from ${momentText(releasedAt, timeZone)}.`;
}
