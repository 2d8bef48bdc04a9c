import { dayIndex, dayOfDate } from '../../scheduling/calendar';
import { learnerDay } from '../../scheduling/day';
import type { DayTurn, LearnerDay } from '../../scheduling/day';
import { DAY_MS } from '../../time';
import type { Instant } from '../../time';
import { meanOf } from '../measures/moments';
import { retentionOf, totalWork } from './work';
import type { Work } from './work';

/** What one learner of a class has done. */
export interface LearnerWork {
  readonly works: readonly Work[];
  readonly attempts: readonly { readonly at: Instant; /** 0..1 */ readonly score: number }[];
}

/** A week of a class, from Monday on. */
export interface ClassWeek {
  /** YYYY-MM-DD */
  readonly monday: string;
  /** Learners who reviewed or handed in a quiz. */
  readonly active: number;
  readonly reviews: number;
  readonly durationMs: number;
  /** True retention, 0..1; null where nothing shows it. */
  readonly retention: number | null;
  readonly quizzes: number;
  /** 0..1; null without quizzes. */
  readonly meanScore: number | null;
}

/** So many weeks of a class up to the present one, the oldest first, by the class's clock. */
export function classWeeks(learners: readonly LearnerWork[], now: Instant, turn: DayTurn, count: number): ClassWeek[] {
  const weeks = weeksUpTo(now, turn, count);
  const first = weeks[0]?.start ?? now;
  const indexOf = (at: Instant): number | null => (at < first || at > now ? null : dayIndex(weeks, at));
  const byWeek = weeks.map(() => ({ works: [] as Work[], scores: [] as number[], active: new Set<LearnerWork>() }));
  for (const learner of learners) {
    for (const work of learner.works) {
      const week = byWeek[indexOf(work.at) ?? -1];
      week?.works.push(work);
      week?.active.add(learner);
    }
    for (const { at, score } of learner.attempts) {
      const week = byWeek[indexOf(at) ?? -1];
      week?.scores.push(score);
      week?.active.add(learner);
    }
  }
  return byWeek.map(({ works, scores, active }, index) => {
    const total = totalWork(works);
    return {
      monday: weeks[index]?.date ?? '', active: active.size, reviews: total.reviews, durationMs: total.durationMs,
      retention: retentionOf(total), quizzes: scores.length, meanScore: meanOf(scores),
    };
  });
}

const daysAWeek = 7;

/** Each from the turn of a Monday to that of the next. */
export function weeksUpTo(now: Instant, turn: DayTurn, count: number): LearnerDay[] {
  const today = Date.parse(learnerDay(now, turn).date);
  const monday = today - weekdayOf(today) * DAY_MS;
  const startOf = (week: number): LearnerDay => dayOfDate(new Date(monday - week * daysAWeek * DAY_MS).toISOString().slice(0, 'YYYY-MM-DD'.length), turn);
  return Array.from({ length: count }, (_, index) => {
    const back = count - 1 - index;
    const { start, date } = startOf(back);
    return { start, date, end: startOf(back - 1).start };
  });
}

/** 0 for Monday to 6 for Sunday. */
function weekdayOf(date: Instant): number {
  return (new Date(date).getUTCDay() + 6) % daysAWeek;
}
