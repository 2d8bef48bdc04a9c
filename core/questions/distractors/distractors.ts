import type { Fact, Slot } from '../../facts/fact';
import { sameKind } from '../../facts/importer/gazetteer/sameKind';
import { normaliseText } from '../../text';
import { notesOf, rightAnswers } from '../asking';
import { nearValues } from './nearValues';
import { pooledDistractors } from './pool';
import type { Pool } from './pool';

/** As many wrong options make a choice; names from outside the course are added only where it has fewer. */
const enough = 3;

/** Wrong answers for a slot, best first: the author's, then values near it, then the course's texts of its type, then
 *  other names of the kind.
 *  Where all options are the author's, only those. None is the answer or an accepted one, none stands twice; only an author's may be named in the question. */
export function distractorsFor(pool: Pool, fact: Fact, slot: Slot, ask: string): string[] {
  const notes = notesOf(fact, slot);
  const seed = `${fact.id}.${slot.name}`;
  const right = rightAnswers(slot, notes);
  const asked = normaliseText(ask);
  const computed = notes.options === 'all' ? [] : [...nearValues(slot, seed), ...pooledDistractors(pool, fact, slot, seed)];
  const distinct = new Map<string, string>();
  for (const text of [...notes.distractors, ...computed.filter((text) => !asked.includes(normaliseText(text)))]) {
    const normal = normaliseText(text);
    if (!right.has(normal) && !distinct.has(normal)) distinct.set(normal, text);
  }
  const found = [...distinct.values()];
  if (found.length >= enough || notes.options === 'all') return found;
  const exclude = [...found, ...notes.accept, fact.statement, ask];
  return [...found, ...sameKind(slot.text, slot.type, { count: enough + 1, seed, exclude })];
}
