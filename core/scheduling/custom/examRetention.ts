import type { Instant } from '../../time';
import type { Card, CardState } from '../cardState';
import { retrievability, scheduleReview } from '../fsrs';
import type { CustomContext } from './customSession';

/** What is expected to be known at an exam: mean retrievability of all the cards, 0..1; null without any. */
export interface ExamRetention {
  /** If nothing is studied until then. */
  readonly asIs: number | null;
  /** If each card is studied once more now, and those not recalled are relearned. */
  readonly studiedOnce: number | null;
}

/** A new card counts 0 until it is learned. */
export function examRetention(cards: readonly Card[], examAt: Instant, context: CustomContext): ExamRetention {
  return {
    asIs: mean(cards.map(({ state }) => retrievability(state, examAt, context.parameters))),
    studiedOnce: mean(cards.map((card) => recallIfStudied(card, examAt, context))),
  };
}

/** Recalled or not, each with the probability that FSRS gives it. */
function recallIfStudied({ id, state }: Card, examAt: Instant, { now, parameters }: CustomContext): number {
  const recallAfter = (after: CardState): number => retrievability(after, examAt, parameters);
  const recalled = scheduleReview(state, 'good', now, parameters, id);
  if (state.phase === 'new') return recallAfter(recalled);
  const recall = retrievability(state, now, parameters);
  const forgotten = scheduleReview(state, 'again', now, parameters, id);
  const relearned = scheduleReview(forgotten, 'good', now, parameters, id);
  return recall * recallAfter(recalled) + (1 - recall) * recallAfter(relearned);
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
