import type { SectionId } from '../../ids';
import type { Instant } from '../../time';
import { dayOfDate, daysFrom } from '../calendar';
import type { Card } from '../cardState';
import type { DayTurn } from '../day';
import { retrievability } from '../fsrs';
import type { SchedulingParameters } from '../parameters';
import { byKey } from '../queue/byKey';
import { forgottenFirst } from '../queue/orders';
import { isReviewed } from '../reviewedCard';

/** A session of chosen cards, outside the daily limits. */
export type CustomSession =
  | { readonly kind: 'section'; readonly sectionId: SectionId }
  | { readonly kind: 'leeches' }
  | { readonly kind: 'flagged' }
  /** What a class is to know of some sections by a time; `knownBy` is null where no retention is asked, or it is past. */
  | { readonly kind: 'assignment'; readonly title: string; readonly sectionIds: readonly SectionId[]; readonly knownBy: Instant | null }
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
    case 'assignment': {
      const ids = new Set(session.sectionIds);
      return cards.filter(({ sectionId }) => ids.has(sectionId));
    }
    case 'cram':
      return [...cards];
    case 'ahead': {
      const end = daysFrom(now, turn, session.days + 1).at(-1)?.end ?? now;
      return cards.filter((card) => isReviewed(card) && card.state.dueAt < end);
    }
  }
}

/** Sections: most forgotten first, then new cards as in the text. Leeches: most lapses first. Flagged cards as in the
 *  text, study ahead by due time, for an exam what will be most forgotten on its day. Assignments as for an exam at the
 *  time by which they are to be known, or else as sections. */
export function inSessionOrder(session: CustomSession, cards: readonly Card[], context: CustomContext): Card[] {
  switch (session.kind) {
    case 'section':
      return forgottenThenNew(cards, context);
    case 'assignment':
    case 'cram': {
      const examAt = examOf(session, context.turn);
      return examAt === null ? forgottenThenNew(cards, context) : leastKnownAt(examAt, cards, context);
    }
    case 'leeches':
      return byKey(cards, (card) => (isReviewed(card) ? -card.state.lapses : 0));
    case 'flagged':
      return inTextOrder(cards);
    case 'ahead':
      return byKey(cards, (card) => (isReviewed(card) ? card.state.dueAt : 0));
  }
}

/** When what the session studies is to be known; null where no time is set. The day of an exam counts from its beginning. */
export function examOf(session: CustomSession, turn: DayTurn): Instant | null {
  switch (session.kind) {
    case 'cram':
      return dayOfDate(session.date, turn).start;
    case 'assignment':
      return session.knownBy;
    default:
      return null;
  }
}

function forgottenThenNew(cards: readonly Card[], { now, parameters }: CustomContext): Card[] {
  return [...forgottenFirst(cards.filter(isReviewed), now, parameters), ...inTextOrder(cards.filter((card) => !isReviewed(card)))];
}

function leastKnownAt(examAt: Instant, cards: readonly Card[], { parameters }: CustomContext): Card[] {
  return byKey(inTextOrder(cards), ({ state }) => retrievability(state, examAt, parameters));
}

function inTextOrder(cards: readonly Card[]): Card[] {
  return byKey(cards, ({ position }) => position);
}
