import type { Fact } from '../../facts/fact';
import { fewestParts } from '../../facts/sets/questionSet';
import type { QuestionSet, SetPart } from '../../facts/sets/questionSet';
import { normaliseText } from '../../text';
import { datedEvents } from './datedEvents';
import type { DatedEvent } from './datedEvents';
import { relationSets } from './relations';
import { isBefore } from './timeOrder';

/** As many as a learner can hold against each other. */
const mostEvents = 6;

/** Sets that the facts of one section give without an author's word; where a relation is not sure, none. */
export function automaticSets(facts: readonly Fact[]): QuestionSet[] {
  const events = apart(datedEvents(facts)).slice(0, mostEvents);
  return [...chronologies(events), ...relationSets(facts)];
}

function chronologies(events: readonly DatedEvent[]): QuestionSet[] {
  if (events.length < fewestParts) return [];
  const inOrder = [...events].sort((a, b) => (isBefore(a.date, b.date) === true ? -1 : 1));
  return [
    { id: 'chronology', format: 'ordering', ask: 'Put these in the order in which they happened, the earliest first.', parts: inOrder.map(partOf) },
    { id: 'dates', format: 'matching', ask: 'Match each of these with when it happened.', parts: events.map(partOf), spares: [] },
  ];
}

/** Events of which each is certainly before or after every other, and reads differently. */
function apart(events: readonly DatedEvent[]): DatedEvent[] {
  const kept: DatedEvent[] = [];
  for (const event of events) {
    const isApart = kept.every((other) => isBefore(other.date, event.date) !== null && normaliseText(other.text) !== normaliseText(event.text));
    if (isApart) kept.push(event);
  }
  return kept;
}

function partOf({ fact, slot, text }: DatedEvent): SetPart {
  return { factId: fact.id, slot: slot.name, text };
}
