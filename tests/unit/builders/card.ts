import { untouched } from '@/core/scheduling/cardState';
import type { Card, CardControl, CardState, ReviewedCardState } from '@/core/scheduling/cardState';
import { asId } from '@/core/ids';
import type { CardId, FactId, SectionId } from '@/core/ids';
import { DAY_MS } from '@/core/time';

/** Noon of a winter day in UTC. */
export const noon = Date.UTC(2026, 0, 15, 12);

interface CardParts {
  readonly fact?: string;
  readonly slot?: string;
  readonly section?: string;
  readonly position?: number;
  readonly state?: CardState;
  readonly control?: Partial<CardControl>;
}

export function aCard({ fact = 'fact', slot = 'year', section = 'one', position = 0, state, control }: CardParts = {}): Card {
  return {
    id: asId<CardId>(`course/${fact}/${slot}`),
    factId: asId<FactId>(fact),
    sectionId: asId<SectionId>(section),
    slot,
    position,
    state: state ?? { phase: 'new' },
    control: { ...untouched, ...control },
  };
}

/** A mature card, reviewed ten days ago and due at noon. */
export function aReviewedState(parts: Partial<ReviewedCardState> = {}): ReviewedCardState {
  return {
    phase: 'review',
    dueAt: noon,
    stability: 10,
    difficulty: 5,
    learningStep: 0,
    intervalDays: 10,
    reviews: 3,
    lapses: 0,
    firstReviewedAt: noon - 20 * DAY_MS,
    lastReviewedAt: noon - 10 * DAY_MS,
    ...parts,
  };
}
