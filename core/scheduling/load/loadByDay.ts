import type { Instant } from '../../time';
import { dayIndex, daysFrom } from '../calendar';
import type { Card } from '../cardState';
import type { DayTurn, LearnerDay } from '../day';
import { isReviewed, readyAt } from '../reviewedCard';

/** How many cards fall due on a day. */
export interface DayLoad {
  readonly day: LearnerDay;
  readonly due: number;
}

/** The load of so many days, the first of them today, which also holds what is overdue. New cards and suspended ones
 *  are no load; a buried card is one when it comes back. */
export function loadByDay(cards: readonly Card[], now: Instant, turn: DayTurn, days: number): DayLoad[] {
  return loadOf(cards, daysFrom(now, turn, days));
}

/** The load of successive days; the first also holds what fell due before. */
export function loadOf(cards: readonly Card[], days: readonly LearnerDay[]): DayLoad[] {
  const due = countByDay(cards.flatMap((card) => loadedAt(card) ?? []), days);
  return days.map((day, index) => ({ day, due: due[index] ?? 0 }));
}

/** How many of these times fall on each of successive days; the first also has those before it. */
export function countByDay(times: readonly Instant[], days: readonly LearnerDay[]): number[] {
  const counts = days.map(() => 0);
  for (const at of times) {
    const index = dayIndex(days, at);
    if (index !== null) counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}

/** When a card is a load; null where it is none. */
export function loadedAt(card: Card): Instant | null {
  return isReviewed(card) && !card.control.isSuspended ? readyAt(card) : null;
}

/** The load from the day of `now` on; what was due before is overdue then. */
export function loadFrom(load: readonly DayLoad[], now: Instant): readonly DayLoad[] {
  const first = dayIndex(load.map(({ day }) => day), now) ?? load.length;
  const overdue = load.slice(0, first).reduce((sum, { due }) => sum + due, 0);
  return load.slice(first).map(({ day, due }, index) => ({ day, due: index === 0 ? due + overdue : due }));
}

/** The load after one card's due time has changed; null for a card that was new or is put away. */
export function withMoved(load: readonly DayLoad[], from: Instant | null, to: Instant | null): readonly DayLoad[] {
  const days = load.map(({ day }) => day);
  const left = from === null ? null : dayIndex(days, from);
  const entered = to === null ? null : dayIndex(days, to);
  if (left === entered) return load;
  return load.map(({ day, due }, index) => ({ day, due: due + Number(index === entered) - Number(index === left) }));
}
