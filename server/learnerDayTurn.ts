import type { DayTurn } from '@/core/scheduling/day';

/** When somebody's day turns; UTC until the browser has told the time zone. */
export function turnOf(learner: { readonly timeZone: string | null; readonly dayStartHour: number }): DayTurn {
  return { timeZone: learner.timeZone ?? 'UTC', dayStartHour: learner.dayStartHour };
}
