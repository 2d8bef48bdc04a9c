import { seededRandom } from '../../random';
import { DAY_MS } from '../../time';
import type { Instant } from '../../time';
import type { Card } from '../cardState';
import { learnerDay } from '../day';
import type { DayTurn } from '../day';
import type { SchedulingParameters } from '../parameters';
import { byKey } from '../queue/byKey';
import { isReviewed, readyAt } from '../reviewedCard';
import type { Habits } from './habits';
import { simulateLife } from './life';
import type { Life, LifeStart, World } from './life';
import { memoryModel } from './memory';

/** A deck whose future is asked for. No daily limit holds back its reviews. */
export interface DeckFutureInput {
  readonly cards: readonly Card[];
  readonly now: Instant;
  readonly turn: DayTurn;
  readonly parameters: SchedulingParameters;
  readonly newCardsADay: number;
  readonly habits: Habits;
}

/** Where each card of a deck stands, and in how many futures to follow it. */
export interface DeckStart {
  readonly cards: readonly { readonly card: Card; readonly start: LifeStart }[];
  readonly runs: number;
}

/** Small decks are followed through more futures, so that chance weighs no more than in one of this size. */
const livesWanted = 1000;

/** New cards come in the order of the text, so many a day from today on. */
export function deckStart({ cards, now, turn, newCardsADay }: DeckFutureInput): DeckStart {
  const today = learnerDay(now, turn);
  const news = byKey(cards.filter((card) => !isReviewed(card) && !card.control.isSuspended), ({ position }) => position);
  const days = new Map(newCardsADay > 0 ? news.map(({ id }, place) => [id, Math.floor(place / newCardsADay)]) : []);
  const startOf = (card: Card): LifeStart => {
    if (!isReviewed(card)) return { memory: null, dueIn: days.get(card.id) ?? Infinity };
    const { stability, difficulty, lastReviewedAt } = card.state;
    const dueIn = card.control.isSuspended ? Infinity : Math.max(0, Math.floor((readyAt(card) - today.start) / DAY_MS));
    return { memory: { stability, difficulty, since: (lastReviewedAt - now) / DAY_MS }, dueIn };
  };
  return {
    cards: cards.map((card) => ({ card, start: startOf(card) })),
    runs: Math.max(1, Math.ceil(livesWanted / Math.max(1, cards.length))),
  };
}

/** Follows each card through its possible futures; the same for the same cards. Chance falls alike in each world, so
 *  that worlds can be compared. */
export function livesOf({ cards, runs }: DeckStart, world: World): { card: Card; life: Life }[] {
  return cards.flatMap(({ card, start }) =>
    Array.from({ length: runs }, (_, run) => ({ card, life: simulateLife(start, world, seededRandom(`${card.id} ${run}`)) })),
  );
}

/** The world in which the learner goes on as now for so many days. */
export function worldOf({ parameters, habits }: Pick<DeckFutureInput, 'parameters' | 'habits'>, days: number): World {
  return {
    model: memoryModel(parameters.weights),
    desiredRetention: parameters.desiredRetention,
    maximumIntervalDays: parameters.maximumIntervalDays,
    habits,
    learningSteps: parameters.learningStepsMinutes.length,
    relearningSteps: parameters.relearningStepsMinutes.length,
    days,
    awayDays: 0,
  };
}
