import { usualHabits } from '../../scheduling/future/habits';
import type { Habits } from '../../scheduling/future/habits';
import type { Rating } from '../../scheduling/event';
import type { AnswerTimes } from '../../scheduling/workload';
import type { ReviewRecord } from './reviewRecord';

/** Fewer answers than these say little of a habit; those of many users stand in. */
const fewestAnswers = 50;

/** How the learner rates, as far as there are answers enough. */
export function habitsOf(records: readonly ReviewRecord[]): Habits {
  const first = records.filter(({ before }) => before.phase === 'new').map(({ review }) => review.rating);
  const recalled = records.filter(({ before, review }) => before.phase === 'review' && review.rating !== 'again').map(({ review }) => review.rating);
  return {
    firstMeeting: first.length < fewestAnswers
      ? usualHabits.firstMeeting
      : { again: share(first, 'again'), hard: share(first, 'hard'), good: share(first, 'good'), easy: share(first, 'easy') },
    recalled: recalled.length < fewestAnswers
      ? usualHabits.recalled
      : { hard: share(recalled, 'hard'), good: share(recalled, 'good'), easy: share(recalled, 'easy') },
  };
}

function share(all: readonly Rating[], rating: Rating): number {
  return all.filter((one) => one === rating).length / all.length;
}

/** About what Anki users take, in ms. */
const usualTimes: AnswerTimes = { newMs: 18_000, recalledMs: 8_000, forgottenMs: 20_000 };

/** Median times of the learner's own answers in study, as far as there are enough. */
export function answerTimesOf(records: readonly ReviewRecord[]): AnswerTimes {
  const timed = records.filter(({ review }) => review.source === 'study' && review.durationMs > 0);
  const known = timed.filter(({ before }) => before.phase !== 'new');
  return {
    newMs: median(timed.filter(({ before }) => before.phase === 'new')) ?? usualTimes.newMs,
    recalledMs: median(known.filter(({ review }) => review.rating !== 'again')) ?? usualTimes.recalledMs,
    forgottenMs: median(known.filter(({ review }) => review.rating === 'again')) ?? usualTimes.forgottenMs,
  };
}

function median(records: readonly ReviewRecord[]): number | null {
  if (records.length < fewestAnswers) return null;
  const times = records.map(({ review }) => review.durationMs).sort((a, b) => a - b);
  const middle = times.length / 2;
  return ((times[Math.ceil(middle) - 1] ?? 0) + (times[Math.floor(middle)] ?? 0)) / 2;
}
