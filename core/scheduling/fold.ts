import type { CardId, EventId } from '../ids';
import { applyAction, freshCard } from './applyAction';
import type { AppliedAction, StoredCard } from './applyAction';
import { applyCourseEvent, beginCourse } from './courseFold';
import type { CardEvent, CourseEvent, StudyEvent } from './event';
import type { SchedulingParameters } from './parameters';

/** What the events of a card come to. */
export interface FoldedCard extends StoredCard {
  /** The actions that count, in order. */
  readonly history: readonly HistoryEntry[];
  /** Undo events that took something of the card back; any other undo had no effect on it. */
  readonly effectiveUndos: ReadonlySet<EventId>;
}

/** An action, the card it found, and the card it left. */
export interface HistoryEntry extends AppliedAction {
  readonly before: StoredCard;
  readonly after: StoredCard;
}

/** Folds a card's events, in whatever order and however often they are given, into its state.
 *  Events count once by id and are ordered by time, then id. A review is scheduled with the parameters in force at
 *  its time (`initial` before the first change); an undo takes back an action only while it is the newest, so that
 *  it never restores an older state; a reschedule recomputes what lies behind it with the parameters then in force. */
export function foldCard(
  cardId: CardId,
  cardEvents: readonly CardEvent[],
  courseEvents: readonly CourseEvent[],
  initial: SchedulingParameters,
): FoldedCard {
  let course = beginCourse(initial);
  let applied: AppliedAction[] = [];
  const effectiveUndos = new Set<EventId>();
  for (const event of inOrder<StudyEvent>([...cardEvents, ...courseEvents])) {
    if ('courseId' in event) {
      ({ course, applied } = applyCourseEvent(course, applied, event));
    } else if (event.kind !== 'undo') {
      applied.push({ action: event, parameters: course.parameters });
    } else if (applied.at(-1)?.action.id === event.undoes) {
      applied.pop();
      effectiveUndos.add(event.id);
    }
  }
  const history = replay(cardId, applied);
  return { ...(history.at(-1)?.after ?? freshCard), history, effectiveUndos };
}

function replay(cardId: CardId, applied: readonly AppliedAction[]): HistoryEntry[] {
  const history: HistoryEntry[] = [];
  let before = freshCard;
  for (const { action, parameters } of applied) {
    const after = applyAction(cardId, before, action, parameters);
    history.push({ action, parameters, before, after });
    before = after;
  }
  return history;
}

/** Each event once, by time, then by id. */
export function inOrder<Event extends StudyEvent>(events: readonly Event[]): Event[] {
  const unique = new Map(events.map((event) => [event.id, event]));
  return [...unique.values()].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}
