import { isWithin } from '../calendar';
import type { StudyPreferences, Workload } from '../preferences';

/** The part of an ordinary day's work that each may hold. */
const shareOf: Readonly<Record<Workload, number>> = { normal: 1, reduced: 0.5, none: 0 };

/** The part of an ordinary day's work that a learner wants on a date, YYYY-MM-DD: 0, 0.5 or 1. Weekdays that all ask
 *  for nothing ask for nothing in particular: each then counts as ordinary, as Anki treats them. */
export function shareOfDate(date: string, { weekdays, easyDates }: Pick<StudyPreferences, 'weekdays' | 'easyDates'>): number {
  if (easyDates.some((range) => isWithin(date, range))) return 0;
  if (weekdays.every((workload) => workload === 'none')) return 1;
  return shareOf[weekdays[weekdayOf(date)] ?? 'normal'];
}

/** 0 for Monday to 6 for Sunday. */
function weekdayOf(date: string): number {
  return (new Date(date).getUTCDay() + 6) % 7;
}
