import type { CardId } from '../../ids';
import type { Card } from '../cardState';
import { learnerDay } from '../day';
import { isDue } from '../queue';
import { byKey } from '../queue/byKey';
import { urgentFirst } from '../queue/orders';
import { isBuried, isInSteps, isReviewed } from '../reviewedCard';
import type { ReviewedCard } from '../reviewedCard';
import { cardsOfSession, inSessionOrder } from './customSession';
import type { CustomContext, CustomSession } from './customSession';

/** A card to be asked. */
export interface CustomCard {
  readonly card: Card;
  /** Whether the answer is a review, and so moves the schedule; otherwise it is for practice only. */
  readonly isScheduled: boolean;
}

/** What the session asks now, in order: first cards in steps whose minutes are over. A card that was `answered` comes
 *  back only so. Buried cards are never asked; suspended ones only among leeches, where most are, and for practice.
 *  Cramming moves the schedule only of cards that are due. */
export function customQueue(
  session: CustomSession,
  cards: readonly Card[],
  answered: ReadonlySet<CardId>,
  context: CustomContext,
): CustomCard[] {
  const { now, turn } = context;
  const day = learnerDay(now, turn);
  const askable = cardsOfSession(session, cards, context).filter(
    (card) => !isBuried(card, now) && (!card.control.isSuspended || session.kind === 'leeches'),
  );
  const steps = askable.filter(isOpenStep);
  const dueSteps = urgentFirst(byKey(steps.filter((card) => isDue(card, now, day)), ({ state }) => state.dueAt));
  const others = askable.filter((card) => {
    if (answered.has(card.id)) return false;
    return isOpenStep(card) ? session.kind === 'cram' && !isDue(card, now, day) : true;
  });
  return [...dueSteps, ...inSessionOrder(session, others, context)].map((card) => ({
    card,
    isScheduled: !card.control.isSuspended && (session.kind !== 'cram' || isDue(card, now, day)),
  }));
}

/** The steps of a suspended card are over. */
function isOpenStep(card: Card): card is ReviewedCard {
  return isReviewed(card) && isInSteps(card) && !card.control.isSuspended;
}
