import type { CardId } from '../ids';
import { DAY_MS } from '../time';
import { untouched } from './cardState';
import type { CardControl, CardState } from './cardState';
import type { CardAction, Review, SetDue } from './event';
import { scheduleReview } from './fsrs';
import { becomesLeech } from './leech';
import type { SchedulingParameters } from './parameters';

/** What is stored of a card: a fold of its events. */
export interface StoredCard {
  readonly state: CardState;
  readonly control: CardControl;
}

/** An action with the parameters it is computed with. */
export interface AppliedAction {
  readonly action: CardAction;
  readonly parameters: SchedulingParameters;
}

export const freshCard: StoredCard = { state: { phase: 'new' }, control: untouched };

/** The card after one more action. */
export function applyAction(cardId: CardId, card: StoredCard, action: CardAction, parameters: SchedulingParameters): StoredCard {
  const { state, control } = card;
  switch (action.kind) {
    case 'review':
      return applyReview(cardId, card, action, parameters);
    case 'suspend':
      return { state, control: { ...control, isSuspended: true } };
    case 'resume':
      return { state, control: { ...control, isSuspended: false, buriedUntil: null } };
    case 'bury':
      return { state, control: { ...control, buriedUntil: action.until } };
    case 'reset':
      return { state: freshCard.state, control: { ...control, isLeech: false, wasCertainAndWrong: false } };
    case 'set-due':
      return { state: dueAt(state, action), control };
    case 'flag':
      return { state, control: { ...control, isFlagged: true } };
  }
}

function applyReview(cardId: CardId, card: StoredCard, review: Review, parameters: SchedulingParameters): StoredCard {
  const state = scheduleReview(card.state, review.rating, review.at, parameters, cardId, review.chosenDays);
  const wasCertainAndWrong = review.confidence === 'certain' && review.rating === 'again';
  const control = { ...card.control, askedLast: review.questionId ?? null, wasCertainAndWrong };
  const lapsesBefore = card.state.phase === 'new' ? 0 : card.state.lapses;
  if (!becomesLeech(lapsesBefore, state.lapses, parameters.leechThreshold)) return { state, control };
  const isSuspended = control.isSuspended || parameters.leechAction === 'suspend';
  return { state, control: { ...control, isLeech: true, isSuspended } };
}

/** A card in its steps leaves them: it waits for a day now. */
function dueAt(state: CardState, action: SetDue): CardState {
  if (state.phase === 'new') return state;
  const intervalDays = Math.max(0, Math.round((action.dueAt - state.lastReviewedAt) / DAY_MS));
  return { ...state, phase: 'review', learningStep: 0, dueAt: action.dueAt, intervalDays };
}
