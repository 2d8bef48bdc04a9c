import { asId } from '@/core/ids';
import type { CardId, FactId, QuestionId, SectionId } from '@/core/ids';
import { phases } from '@/core/scheduling/cardState';
import type { Card, CardControl, CardState } from '@/core/scheduling/cardState';
import type { StoredCard } from '@/core/scheduling/applyAction';
import type { Instant } from '@/core/time';
import type { Card as CardRow } from '../generated/sqlite/client';

/** The columns that a fold of the card's events sets. */
export type CardStateColumns = Pick<
  CardRow,
  | 'phase' | 'dueAt' | 'stability' | 'difficulty' | 'learningStep' | 'intervalDays'
  | 'reviews' | 'lapses' | 'firstReviewedAt' | 'lastReviewedAt'
  | 'isSuspended' | 'buriedUntil' | 'isLeech' | 'isFlagged' | 'askedLast' | 'wasCertainAndWrong'
>;

export function cardOfRow(row: CardRow): Card {
  return {
    id: asId<CardId>(row.id),
    factId: asId<FactId>(row.factId),
    sectionId: asId<SectionId>(row.sectionId),
    slot: row.slot,
    position: row.position,
    state: cardStateOfRow(row),
    control: controlOfRow(row),
  };
}

function controlOfRow({ buriedUntil, askedLast, ...row }: CardStateColumns): CardControl {
  const { isSuspended, isLeech, isFlagged, wasCertainAndWrong } = row;
  return {
    isSuspended, isLeech, isFlagged, wasCertainAndWrong,
    buriedUntil: buriedUntil?.getTime() ?? null,
    askedLast: askedLast === null ? null : asId<QuestionId>(askedLast),
  };
}

/** Throws where the columns contradict one another, which only a damaged database has. */
export function cardStateOfRow(row: CardStateColumns & { id: string }): CardState {
  const phase = phases.find((known) => known === row.phase);
  if (phase === 'new') return { phase };
  const { stability, difficulty, learningStep, intervalDays } = row;
  if (
    phase === undefined || stability === null || difficulty === null || learningStep === null || intervalDays === null
  ) {
    throw new Error(`The stored state of card ${row.id} is incomplete`);
  }
  return {
    phase,
    dueAt: instant(row.dueAt, row.id),
    stability,
    difficulty,
    learningStep,
    intervalDays,
    reviews: row.reviews,
    lapses: row.lapses,
    firstReviewedAt: instant(row.firstReviewedAt, row.id),
    lastReviewedAt: instant(row.lastReviewedAt, row.id),
  };
}

export function columnsOfCard({ state, control }: StoredCard): CardStateColumns {
  const { buriedUntil } = control;
  return { ...columnsOfState(state), ...control, buriedUntil: buriedUntil === null ? null : new Date(buriedUntil) };
}

function columnsOfState(state: CardState): Omit<CardStateColumns, keyof CardControl> {
  if (state.phase === 'new') {
    return {
      phase: 'new', dueAt: null, stability: null, difficulty: null, learningStep: null, intervalDays: null,
      reviews: 0, lapses: 0, firstReviewedAt: null, lastReviewedAt: null,
    };
  }
  return {
    ...state,
    dueAt: new Date(state.dueAt),
    firstReviewedAt: new Date(state.firstReviewedAt),
    lastReviewedAt: new Date(state.lastReviewedAt),
  };
}

function instant(date: Date | null, cardId: string): Instant {
  if (date === null) throw new Error(`The stored state of card ${cardId} lacks a time`);
  return date.getTime();
}
