import type { Instant } from '../time';
import { DAY_MS, MINUTE_MS } from '../time';
import type { QuizAttempt } from './attempt';
import type { Quiz } from './quiz';
import type { Extension, QuizDates } from './rules';

/** An answer given in time may still be on its way for so long. */
export const graceMs = 5_000;

/** A quiz's dates as they hold for one learner. As with Moodle's user overrides, a date of the extension replaces the
 *  quiz's; `closesAt` is when nothing more is taken, and is never before what is due. */
export function datesFor(dates: QuizDates, extension: Extension | null): QuizDates {
  const dueAt = extension?.dueAt ?? dates.dueAt;
  const closesAt = extension?.closesAt ?? dates.closesAt ?? dueAt;
  return { ...dates, dueAt, closesAt: closesAt === null ? null : Math.max(closesAt, dueAt ?? closesAt) };
}

type Timed = Pick<Quiz, 'rules' | 'dates'>;

/** When an attempt's time is up: by the time limit or at the closing, whichever is first; null where neither is. */
export function endsAt({ startedAt }: Pick<QuizAttempt, 'startedAt'>, { rules, dates }: Timed, extension: Extension | null): Instant | null {
  const { closesAt } = datesFor(dates, extension);
  if (rules.timeLimitMinutes === null) return closesAt;
  const limit = startedAt + (rules.timeLimitMinutes + (extension?.extraMinutes ?? 0)) * MINUTE_MS;
  return closesAt === null ? limit : Math.min(limit, closesAt);
}

/** Whether no answer is taken any more, not even one on its way: what is there is to be submitted. */
export function isTimeUp(attempt: Pick<QuizAttempt, 'startedAt'>, quiz: Timed, extension: Extension | null, now: Instant): boolean {
  const end = endsAt(attempt, quiz, extension);
  return end !== null && now > end + graceMs;
}

/** When an attempt handed in at `now` counts as handed in: however late the server comes to it, at its end. */
export function submittedAtBy(attempt: Pick<QuizAttempt, 'startedAt'>, quiz: Timed, extension: Extension | null, now: Instant): Instant {
  return Math.min(now, endsAt(attempt, quiz, extension) ?? now);
}

/** Whether something is done after its due date, by the learner's own where there is one. */
export function isLate(at: Instant, dates: QuizDates, extension: Extension | null): boolean {
  const { dueAt } = datesFor(dates, extension);
  return dueAt !== null && at > dueAt;
}

/** What a score is multiplied by, 0..1: 1 until it is due, less for each day of 24 hours begun since, 0 once closed. */
export function lateFactor(submittedAt: Instant, dates: QuizDates, extension: Extension | null): number {
  const { dueAt, closesAt, latePenaltyPerDay } = datesFor(dates, extension);
  if (closesAt !== null && submittedAt > closesAt) return 0;
  if (dueAt === null || submittedAt <= dueAt) return 1;
  return Math.max(0, 1 - latePenaltyPerDay * Math.ceil((submittedAt - dueAt) / DAY_MS));
}
