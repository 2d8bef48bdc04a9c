import type { Instant } from '../time';
import type { QuizDates } from './rules';
import { datesFor } from './timing';

/** Where a quiz stands in its time, for everybody without an extension. */
export type QuizState =
  | { readonly kind: 'not-open-yet'; readonly opensAt: Instant }
  | { readonly kind: 'open'; readonly dueAt: Instant | null }
  /** Due, and late work is taken still. */
  | { readonly kind: 'late-work'; readonly closesAt: Instant }
  | { readonly kind: 'closed'; readonly closedAt: Instant };

export function quizState(dates: QuizDates, now: Instant): QuizState {
  const { opensAt, dueAt, closesAt } = datesFor(dates, null);
  if (opensAt !== null && now < opensAt) return { kind: 'not-open-yet', opensAt };
  if (closesAt === null) return { kind: 'open', dueAt: null };
  if (now >= closesAt) return { kind: 'closed', closedAt: closesAt };
  return dueAt !== null && now > dueAt ? { kind: 'late-work', closesAt } : { kind: 'open', dueAt: dueAt ?? closesAt };
}
