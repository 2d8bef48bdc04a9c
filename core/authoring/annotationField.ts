import { formatAnnotation, parseAnnotation } from '../facts/annotation';
import type { Slot } from '../facts/fact';
import type { DraftFact } from './draft';
import { overlap } from './place';

/** A fact's statement for its author to edit: annotated with the slot at hand and those worth asking. The importer finds
 *  far more, which would bury the sentence. */
export function shownAnnotation({ fact, slots }: DraftFact, at: string): string {
  return formatAnnotation({ statement: fact.statement, slots: fact.slots.filter(({ name }) => isShown(slots[name], name === at)) });
}

function isShown(own: DraftFact['slots'][string] | undefined, isAtHand: boolean): boolean {
  return isAtHand || own?.decision === 'approved' || (own?.isSuggested === true && own.decision === 'open');
}

/** The edited statement with the slots that were not shown, wherever it still has their words free. */
export function withHiddenSlots({ fact, slots }: DraftFact, at: string, edited: string): string {
  const parsed = parseAnnotation(edited.trim());
  if (!parsed.ok) return edited;
  const all: Slot[] = [...parsed.slots];
  for (const hidden of fact.slots.filter(({ name }) => !isShown(slots[name], name === at))) {
    const start = freePlace(parsed.statement, hidden, all);
    if (start !== null && !all.some(({ name }) => name === hidden.name)) all.push({ ...hidden, start });
  }
  return formatAnnotation({ statement: parsed.statement, slots: all.sort((a, b) => a.start - b.start) });
}

function freePlace(statement: string, { text, start: before }: Slot, others: readonly Slot[]): number | null {
  for (const from of [before, 0]) {
    const start = statement.indexOf(text, from);
    const isFree = !others.some((other) => overlap({ start, end: start + text.length }, { start: other.start, end: other.start + other.text.length }));
    if (start >= 0 && isFree) return start;
  }
  return null;
}
