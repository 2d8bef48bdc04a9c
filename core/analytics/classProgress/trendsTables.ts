import { MINUTE_MS } from '../../time';
import { roundedCell } from '../csv';
import type { Cell } from '../csv';
import type { ComparedGroup } from './groupComparison';
import type { ClassWeek } from './weeks';

/** What a class's trends show. */
interface ShownTrends {
  readonly weeks: readonly ClassWeek[];
  readonly reviewsByHour: readonly (readonly number[])[];
  readonly groups: readonly ComparedGroup[];
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** A class's trends as tables, each with a head. Proportions are 0..1. */
export const trendsTables = {
  weeks: ({ weeks }: ShownTrends) => [
    ['Week from Monday', 'Active learners', 'Reviews', 'Minutes', 'Recalled', 'Quizzes handed in', 'Mean quiz score'],
    ...weeks.map(({ monday, active, reviews, durationMs, retention, quizzes, meanScore }): Cell[] => [
      monday, active, reviews, roundedCell(durationMs / MINUTE_MS), roundedCell(retention), quizzes, roundedCell(meanScore),
    ]),
  ],
  hours: ({ reviewsByHour }: ShownTrends) => [
    ['Weekday', ...(reviewsByHour[0] ?? []).map((_, hour) => `${hour}:00`)],
    ...reviewsByHour.map((counts, day): Cell[] => [weekdays[day] ?? null, ...counts]),
  ],
  groups: ({ groups }: ShownTrends) => [
    ['Group', 'Learners', 'Active', 'Mastery', 'Reviews each', 'Minutes each', 'Recalled', 'Quiz score'],
    ...groups.map(({ group, learners, active, mastery, reviewsEach, durationMsEach, retention, meanScore }): Cell[] => [
      group, learners, active, roundedCell(mastery), roundedCell(reviewsEach), roundedCell(durationMsEach / MINUTE_MS), roundedCell(retention), roundedCell(meanScore),
    ]),
  ],
} as const satisfies Readonly<Record<string, (shown: ShownTrends) => Cell[][]>>;

export type TrendsTable = keyof typeof trendsTables;
