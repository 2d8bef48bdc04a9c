import { DAY_MS } from '../time';
import type { Instant } from '../time';
import { learnerDay } from './day';
import type { DayTurn, LearnerDay } from './day';

/** Days that were asked for before, by their turn, then by the day of UTC in which they begin: the look at the calendar
 *  is slow, and a day stays what it is. */
const knownDays = new Map<string, Map<number, LearnerDay>>();
/** Beyond so many all are forgotten, and looked up anew: those of fourteen years, and of most of the world. */
const mostDays = 5_000;
const mostTurns = 500;

/** Tells the learner's day of many instants. */
export function dayFinder(turn: DayTurn): (at: Instant) => LearnerDay {
  const key = `${turn.dayStartHour} ${turn.timeZone}`;
  const known = knownDays.get(key) ?? new Map<number, LearnerDay>();
  if (knownDays.size >= mostTurns) knownDays.clear();
  knownDays.set(key, known);
  return (at) => {
    const today = Math.floor(at / DAY_MS);
    for (const begun of [today, today - 1]) {
      const day = known.get(begun);
      if (day !== undefined && at >= day.start && at < day.end) return day;
    }
    const found = learnerDay(at, turn);
    if (known.size >= mostDays) known.clear();
    known.set(Math.floor(found.start / DAY_MS), found);
    return found;
  };
}
