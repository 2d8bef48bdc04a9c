import type { CardId, SectionId } from '../../ids';
import type { Instant } from '../../time';
import { dayOfDate, daysFrom } from '../calendar';
import type { Card } from '../cardState';
import type { DayTurn } from '../day';
import { retrievability } from '../fsrs';
import type { SchedulingParameters } from '../parameters';
import { byKey, forgottenFirst } from '../queue/orders';
import { isReviewed } from '../reviewedCard';

/** A session of chosen cards, outside the daily limits. */
export type CustomSession =
  | { readonly kind: 'section'; readonly sectionId: SectionId }
  | { readonly kind: 'leeches' }
  | { readonly kind: 'flagged' }
  /** An assignment. */
  | { readonly kind: 'cards'; readonly cardIds: readonly CardId[] }
  /** Everything, for an exam on a date of the learner, YYYY-MM-DD. */
  | { readonly kind: 'cram'; readonly date: string }
  /** What falls due today and on so many days after it. */
  | { readonly kind: 'ahead'; readonly days: number };

export interface CustomContext {
  readonly now: Instant;
  readonly turn: DayTurn;
  readonly parameters: SchedulingParameters;
}

/** The cards that the session is about. */
export function cardsOfSession(session: CustomSession, cards: readonly Card[], { now, turn }: CustomContext): Card[] {
  switch (session.kind) {
    case 'section':
      return cards.filter(({ sectionId }) => sectionId === session.sectionId);
    case 'leeches':
      return cards.filter(({ control }) => control.isLeech);
    case 'flagged':
      return cards.filter(({ control }) => control.isFlagged);
    case 'cards': {
      const ids = new Set(session.cardIds);
      return cards.filter(({ id }) => ids.has(id));
    }
    case 'cram':
      return [...cards];
    case 'ahead': {
      const end = daysFrom(now, turn, session.days + 1).at(-1)?.end ?? now;
      return cards.filter((card) => isReviewed(card) && card.state.dueAt < end);
    }
  }
}

/** Sections and assignments: most forgotten first, then new cards as in the text. Leeches: most lapses first. Flagged
 *  cards as in the text, study ahead by due time, for an exam what will be most forgotten on its day. */
export function inSessionOrder(session: CustomSession, cards: readonly Card[], context: CustomContext): Card[] {
  switch (session.kind) {
    case 'section':
    case 'cards':
      return [...forgottenFirst(cards.filter(isReviewed), context), ...inTextOrder(cards.filter((card) => !isReviewed(card)))];
    case 'leeches':
      return byKey(cards, (card) => (isReviewed(card) ? -card.state.lapses : 0));
    case 'flagged':
      return inTextOrder(cards);
    case 'ahead':
      return byKey(cards, (card) => (isReviewed(card) ? card.state.dueAt : 0));
    case 'cram': {
      const examAt = dayOfDate(session.date, context.turn).start;
      return byKey(inTextOrder(cards), ({ state }) => retrievability(state, examAt, context.parameters));
    }
  }
}

function inTextOrder(cards: readonly Card[]): Card[] {
  return byKey(cards, ({ position }) => position);
}
