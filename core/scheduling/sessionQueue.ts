import type { CardId } from '../ids';
import type { Instant } from '../time';
import { customQueue } from './custom/customQueue';
import type { CustomSession } from './custom/customSession';
import { buildQueue } from './queue';
import type { Queue } from './queue';
import { isInSteps, isReviewed, readyAt } from './reviewedCard';
import type { StudyRecord } from './studyRecord';

export interface SessionQueue {
  readonly queue: Queue;
  /** Cards of the queue whose answers are for practice only. */
  readonly practised: ReadonlySet<CardId>;
}

const none: ReadonlySet<CardId> = new Set();

/** What a session asks now: the learner's ordinary queue, or that of chosen cards. */
export function sessionQueue(record: StudyRecord, now: Instant): SessionQueue {
  const { custom, preferences, turn } = record.deck;
  if (custom !== null) return chosenQueue(record, custom, now);
  const { cards, order, day, doneToday } = record;
  return { queue: buildQueue({ cards: cards.list, order, now, day, turn, preferences, doneToday }), practised: none };
}

/** Ends when every card was answered, but for those that come back in their steps. */
function chosenQueue(record: StudyRecord, custom: CustomSession, now: Instant): SessionQueue {
  const { parameters, turn } = record.deck;
  const cards = record.cards.list;
  const items = customQueue(custom, cards, answeredIn(record), { now, turn, parameters });
  const waiting = cards.filter(isReviewed).filter((card) => isInSteps(card) && !card.control.isSuspended).map(readyAt);
  const chosen = items.map(({ card }) => card);
  const counts = {
    new: chosen.filter((card) => !isReviewed(card)).length,
    learning: waiting.length,
    review: chosen.filter((card) => isReviewed(card) && !isInSteps(card)).length,
  };
  const end = { nextDueAt: waiting.length === 0 ? null : Math.min(...waiting), dueThen: waiting.length };
  return {
    queue: { cards: chosen, counts, ...end },
    practised: new Set(items.filter(({ isScheduled }) => !isScheduled).map(({ card }) => card.id)),
  };
}

function answeredIn({ steps, practice }: StudyRecord): Set<CardId> {
  const reviewed = steps.flatMap(({ action }) => (action.kind === 'review' ? [action.cardId] : []));
  return new Set([...reviewed, ...practice.map(({ cardId }) => cardId)]);
}
