import type { Instant } from '../time';
import { learnerDay } from './day';
import type { DayTurn, LearnerDay } from './day';

/** Tells the learner's day of many instants; the slow look at the calendar is taken once a day. */
export function dayFinder(turn: DayTurn): (at: Instant) => LearnerDay {
  const known: LearnerDay[] = [];
  const holds = (day: LearnerDay, at: Instant): boolean => at >= day.start && at < day.end;
  let last: LearnerDay | undefined;
  return (at) => {
    if (last === undefined || !holds(last, at)) {
      last = known.find((day) => holds(day, at));
      if (last === undefined) known.push((last = learnerDay(at, turn)));
    }
    return last;
  };
}
