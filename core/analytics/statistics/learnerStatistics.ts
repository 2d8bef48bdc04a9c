import type { CourseOutline } from '../../facts/outline';
import type { Card } from '../../scheduling/cardState';
import type { DayTurn } from '../../scheduling/day';
import type { FoldedCard } from '../../scheduling/fold';
import { retrievability } from '../../scheduling/fsrs';
import { loadByDay } from '../../scheduling/load/loadByDay';
import type { SchedulingParameters } from '../../scheduling/parameters';
import { projection } from '../../scheduling/projection';
import type { Projection } from '../../scheduling/projection';
import { MINUTE_MS } from '../../time';
import type { Instant } from '../../time';
import { answersByButton } from './answers';
import type { AnswerCounts } from './answers';
import { amountByDay, streakDays } from './byDay';
import type { DayAmount } from './byDay';
import { calibration } from './calibration';
import type { CalibrationBin } from './calibration';
import { difficultyEdges, histogram, recallEdges, stabilityEdges } from './histogram';
import type { HistogramBin } from './histogram';
import { reviewsByHour } from './hours';
import type { HourCount } from './hours';
import { habitsOf } from './ownHabits';
import { retentionByDay, retentionTable } from './retentionTable';
import type { DayRetention, RetentionRow } from './retentionTable';
import { reviewRecords } from './reviewRecord';
import type { Maturity } from './reviewRecord';

/** What a learner's study of a course comes to. */
export interface LearnerStatistics {
  readonly outline: CourseOutline;
  readonly reviews: number;
  readonly streakDays: number;
  /** A year up to today. */
  readonly calendar: readonly DayAmount[];
  readonly minutes: readonly DayAmount[];
  readonly cardsAdded: readonly DayAmount[];
  /** Cards due on the next days, today first. */
  readonly forecast: readonly DayAmount[];
  readonly retention: readonly RetentionRow[];
  readonly retentionByDay: readonly DayRetention[];
  readonly desiredRetention: number;
  readonly calibration: readonly CalibrationBin[];
  readonly stability: readonly HistogramBin[];
  readonly difficulty: readonly HistogramBin[];
  readonly recall: readonly HistogramBin[];
  readonly answers: Readonly<Record<Maturity, AnswerCounts>>;
  readonly hours: readonly HourCount[];
  readonly projection: Projection;
}

export interface StatisticsInput {
  readonly outline: CourseOutline;
  /** With the time each came into the deck. */
  readonly cards: readonly (Card & { readonly introducedAt: Instant })[];
  readonly folded: Iterable<FoldedCard>;
  readonly now: Instant;
  readonly turn: DayTurn;
  readonly parameters: SchedulingParameters;
  readonly newCardsADay: number;
}

const yearDays = 365;
const monthDays = 30;
const projectedDays = 90;

export function learnerStatistics(input: StatisticsInput): LearnerStatistics {
  const { outline, cards, now, turn, parameters } = input;
  const records = reviewRecords(input.folded);
  const calendar = amountByDay(records.map(({ review }) => ({ at: review.at, amount: 1 })), now, turn, yearDays);
  const states = cards.flatMap(({ state }) => (state.phase === 'new' ? [] : [state]));
  return {
    outline,
    reviews: records.length,
    streakDays: streakDays(calendar),
    calendar,
    minutes: amountByDay(records.map(({ review }) => ({ at: review.at, amount: review.durationMs / MINUTE_MS })), now, turn, monthDays),
    cardsAdded: amountByDay(cards.map(({ introducedAt }) => ({ at: introducedAt, amount: 1 })), now, turn, monthDays),
    forecast: loadByDay(cards, now, turn, monthDays).map(({ day, due }) => ({ date: day.date, amount: due })),
    retention: retentionTable(records, now, turn),
    retentionByDay: retentionByDay(records, now, turn, monthDays),
    desiredRetention: parameters.desiredRetention,
    calibration: calibration(records),
    stability: histogram(states.map(({ stability }) => stability), stabilityEdges),
    difficulty: histogram(states.map(({ difficulty }) => difficulty), difficultyEdges),
    recall: histogram(states.map((state) => retrievability(state, now, parameters)), recallEdges),
    answers: answersByButton(records),
    hours: reviewsByHour(records, turn),
    projection: projection({ ...input, habits: habitsOf(records) }, projectedDays),
  };
}
