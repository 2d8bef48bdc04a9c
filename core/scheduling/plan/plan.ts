import type { CardId } from '../../ids';
import type { Instant } from '../../time';
import { daysUpTo } from '../calendar';
import type { Card } from '../cardState';
import type { DayTurn, LearnerDay } from '../day';
import { retrievability } from '../fsrs';
import { loadOf } from '../load/loadByDay';
import type { SchedulingParameters } from '../parameters';
import type { StudyPreferences } from '../preferences';
import { isAskable, isInSteps, isReviewed } from '../reviewedCard';
import type { ReviewedCard } from '../reviewedCard';

/** What a plan is made from. */
export interface PlanInput {
  readonly cards: readonly Card[];
  readonly now: Instant;
  readonly turn: DayTurn;
  readonly parameters: SchedulingParameters;
  readonly preferences: Pick<StudyPreferences, 'weekdays' | 'easyDates'>;
}

/** A new due time for a card. */
export interface Move {
  readonly cardId: CardId;
  readonly dueAt: Instant;
}

/** What moving cards costs, or gains. */
export interface RecallCost {
  /** Mean retrievability, 0..1, of the moved cards when they would have been asked, overdue ones now; null without any. */
  readonly before: number | null;
  /** The same when they will be asked. */
  readonly after: number | null;
  readonly cardsMoved: number;
  /** Reviews on the busiest of the days from today to the last that the plan touches. */
  readonly busiestBefore: number;
  readonly busiestAfter: number;
}

/** Changes of due times, to be shown before they are made. */
export interface Plan {
  readonly moves: readonly Move[];
  readonly cost: RecallCost;
}

/** A card with the day on which it is to be asked. */
export interface Placement {
  readonly card: ReviewedCard;
  readonly dueAt: Instant;
}

/** The cards whose due times may be moved: no new ones, none in (re)learning steps, suspended or buried. */
export function movableCards({ cards, now }: Pick<PlanInput, 'cards' | 'now'>): ReviewedCard[] {
  return cards.filter(isReviewed).filter((card) => !isInSteps(card) && isAskable(card, now));
}

/** The plan that puts cards where they are placed; a card placed on the day it is due anyway stays. */
export function planOf(input: PlanInput, placements: readonly Placement[]): Plan {
  const instants = placements.flatMap(({ card, dueAt }) => [card.state.dueAt, dueAt]);
  const moves = placements.map(({ card, dueAt }) => ({ cardId: card.id, dueAt }));
  const days = daysUpTo(input.now, input.turn, instants);
  return {
    moves,
    cost: {
      before: meanRecall(input, placements.map(({ card }) => ({ card, dueAt: card.state.dueAt }))),
      after: meanRecall(input, placements),
      cardsMoved: moves.length,
      busiestBefore: busiest(input.cards, days),
      busiestAfter: busiest(moved(input.cards, moves), days),
    },
  };
}

/** The cards with a plan carried out, as far as the plan's functions look at them. */
export function moved(cards: readonly Card[], moves: readonly Move[]): Card[] {
  const dueTimes = new Map(moves.map(({ cardId, dueAt }) => [cardId, dueAt]));
  return cards.map((card) =>
    isReviewed(card) ? { ...card, state: { ...card.state, dueAt: dueTimes.get(card.id) ?? card.state.dueAt } } : card,
  );
}

function meanRecall({ now, parameters }: PlanInput, placements: readonly Placement[]): number | null {
  if (placements.length === 0) return null;
  const sum = placements.reduce(
    (total, { card, dueAt }) => total + retrievability(card.state, Math.max(now, dueAt), parameters), 0,
  );
  return sum / placements.length;
}

function busiest(cards: readonly Card[], days: readonly LearnerDay[]): number {
  return loadOf(cards, days).reduce((most, { due }) => Math.max(most, due), 0);
}
