import type { CardId, EventId } from '../ids';
import type { CardState } from './cardState';
import type { CardEvent, CourseEvent, Review, StudyEvent } from './event';
import { scheduleReview } from './fsrs';
import type { SchedulingParameters } from './parameters';

/** What the events of a card come to. */
export interface FoldedCard {
  readonly state: CardState;
  /** The reviews that count, in order. */
  readonly applied: readonly Review[];
  /** Undo events that took a review back; any other undo had no effect. */
  readonly effectiveUndos: ReadonlySet<EventId>;
}

interface AppliedReview {
  readonly review: Review;
  readonly parameters: SchedulingParameters;
}

/** Folds a card's events, in whatever order and however often they are given, into its state.
 *  Events count once by id and are ordered by time, then id. A review is scheduled with the parameters in force at
 *  its time (`initial` before the first change); an undo takes back a review only while it is the newest, so that
 *  it never restores an older state; a reschedule recomputes what lies behind it with the parameters then in force. */
export function foldCard(
  cardId: CardId,
  cardEvents: readonly CardEvent[],
  courseEvents: readonly CourseEvent[],
  initial: SchedulingParameters,
): FoldedCard {
  let parameters = initial;
  let applied: AppliedReview[] = [];
  const effectiveUndos = new Set<EventId>();
  for (const event of inOrder([...cardEvents, ...courseEvents])) {
    switch (event.kind) {
      case 'review':
        applied.push({ review: event, parameters });
        break;
      case 'undo':
        if (applied.at(-1)?.review.id !== event.undoes) break;
        applied.pop();
        effectiveUndos.add(event.id);
        break;
      case 'parameters':
        parameters = event.parameters;
        break;
      case 'reschedule':
        applied = applied.map(({ review }) => ({ review, parameters }));
        break;
    }
  }
  return { state: replay(cardId, applied), applied: applied.map(({ review }) => review), effectiveUndos };
}

function replay(cardId: CardId, applied: readonly AppliedReview[]): CardState {
  let state: CardState = { phase: 'new' };
  for (const { review, parameters } of applied) {
    state = scheduleReview(state, review.rating, review.at, parameters, cardId);
  }
  return state;
}

function inOrder(events: readonly StudyEvent[]): StudyEvent[] {
  const unique = new Map(events.map((event) => [event.id, event]));
  return [...unique.values()].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}
