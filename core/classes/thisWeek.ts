import { DAY_MS } from '../time';
import type { Instant } from '../time';

/** Something that a class is to do by a time. */
export interface Dated {
  /** Null: at once. */
  readonly opensAt: Instant | null;
  /** Null: at any time. */
  readonly dueAt: Instant | null;
  /** Whether nothing can or need be done about it any more. */
  readonly isOver: boolean;
}

const weekMs = 7 * DAY_MS;

/** What is open, or falls due within 7 days: the earliest due first, what has no due date last. What is overdue stays
 *  open until it is over. */
export function thisWeek<Item>(items: readonly Item[], datesOf: (item: Item) => Dated, now: Instant): Item[] {
  return items
    .map((item) => ({ item, dates: datesOf(item) }))
    .filter(({ dates: { opensAt, dueAt, isOver } }) => !isOver && (opensAt === null || opensAt <= now || (dueAt !== null && dueAt <= now + weekMs)))
    .sort((a, b) => order(a.dates.dueAt) - order(b.dates.dueAt))
    .map(({ item }) => item);
}

/** Not infinite, as two of these have no difference. */
function order(dueAt: Instant | null): number {
  return dueAt ?? Number.MAX_SAFE_INTEGER;
}
