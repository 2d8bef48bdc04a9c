import { learnerDay } from '@/core/scheduling/day';
import type { DayTurn, LearnerDay } from '@/core/scheduling/day';
import type { Instant } from '@/core/time';

/** When somebody's day turns; UTC until the browser has told the time zone. */
export function turnOf(learner: { readonly timeZone: string | null; readonly dayStartHour: number }): DayTurn {
  return { timeZone: learner.timeZone ?? 'UTC', dayStartHour: learner.dayStartHour };
}

/** The day that it is for somebody. */
export function dayOf(learner: Parameters<typeof turnOf>[0], now: Instant): LearnerDay {
  return learnerDay(now, turnOf(learner));
}
