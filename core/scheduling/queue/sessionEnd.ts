import type { Instant } from '../../time';
import { learnerDay } from '../day';
import type { DayTurn, LearnerDay } from '../day';
import type { Card } from '../cardState';
import type { DailyLimits } from '../preferences';
import { isBuried, isInSteps, readyAt } from '../reviewedCard';
import type { ReviewedCard } from '../reviewedCard';
import type { Portioner } from './portion';

/** When study goes on after the queue is empty. */
export interface SessionEnd {
  /** The next time a card can be asked; null when none ever will be. */
  readonly nextDueAt: Instant | null;
  /** How many cards can be asked then. */
  readonly dueThen: number;
}

export interface SessionEndInput {
  /** None of them suspended. */
  readonly reviewed: readonly ReviewedCard[];
  readonly fresh: readonly Card[];
  readonly now: Instant;
  readonly day: LearnerDay;
  readonly turn: DayTurn;
  readonly limits: DailyLimits;
  readonly portioner: Portioner;
  /** Steps this close to each other are taken together. */
  readonly togetherMs: number;
}

/** Study goes on with the next step or the end of a burial today, or when the day turns on which a card is due. New
 *  cards that today's limit or a sibling held back make that tomorrow. */
export function sessionEnd(input: SessionEndInput): SessionEnd {
  const { reviewed, now, day } = input;
  const today = reviewed
    .filter((card) => card.state.dueAt < day.end && (isInSteps(card) || isBuried(card, now)))
    .map(readyAt)
    .filter((at) => at < day.end);
  return today.length > 0 ? laterToday(today, input.togetherMs) : anotherDay(input);
}

function laterToday(times: readonly Instant[], togetherMs: number): SessionEnd {
  const first = Math.min(...times);
  return { nextDueAt: first, dueThen: times.filter((at) => at <= first + togetherMs).length };
}

function anotherDay({ reviewed, fresh, day, turn, limits, portioner }: SessionEndInput): SessionEnd {
  const times = reviewed.map((card) => Math.max(readyAt(card), day.end));
  const newTimes = limits.newCards > 0 ? fresh.map(({ control }) => Math.max(control.buriedUntil ?? 0, day.end)) : [];
  const first = [...times, ...newTimes].reduce((earliest, at) => Math.min(earliest, at), Infinity);
  if (first === Infinity) return { nextDueAt: null, dueThen: 0 };
  const next = learnerDay(first, turn);
  const due = portioner.size(reviewed.filter((card) => readyAt(card) < next.end));
  const met = portioner.size(fresh.filter(({ control }) => (control.buriedUntil ?? 0) < next.end));
  return { nextDueAt: next.start, dueThen: Math.min(limits.reviews, due) + Math.min(limits.newCards, met) };
}
