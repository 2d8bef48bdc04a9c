import type { CardId } from '../ids';
import type { Card } from './cardState';
import type { CardAction } from './event';
import type { FoldedCard, HistoryEntry } from './fold';

/** Something done to a card, and the card as it was before. */
export interface Step {
  readonly action: CardAction;
  readonly cardBefore: Card;
}

/** What a learner can take back, oldest first, at most `limit`: of each card what was done to it last, behind whatever
 *  cannot be taken back by itself, which are a quiz's reviews and parts of larger actions. */
export function undoableSteps(cards: readonly Card[], folded: ReadonlyMap<CardId, FoldedCard>, limit: number): Step[] {
  return cards
    .flatMap((card) => ownTail(folded.get(card.id)?.history ?? []).map(({ action, before }) => ({ action, cardBefore: { ...card, ...before } })))
    .sort((a, b) => a.action.at - b.action.at || (a.action.id < b.action.id ? -1 : 1))
    .slice(-limit);
}

function ownTail(history: readonly HistoryEntry[]): readonly HistoryEntry[] {
  const lastOther = history.findLastIndex(({ action }) => action.actionId !== undefined || (action.kind === 'review' && action.source === 'quiz'));
  return history.slice(lastOther + 1);
}
