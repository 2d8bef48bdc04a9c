import type { Course } from '../facts/course';
import type { Fact, Slot } from '../facts/fact';
import { cardIdOf } from '../ids';
import type { CardId, CourseId, FactId } from '../ids';
import { isOfAnother } from './slotNames';
import { answerKey } from './draft';
import type { DraftFact } from './draft';

/** What publishing does to the cards of one slot. `reworded`: they stay, with their history. `new`: there were none.
 *  `retired`: they rest, with their history. */
export interface CardChange {
  readonly kind: 'reworded' | 'new' | 'retired';
  readonly factId: FactId;
  readonly slot: string;
  readonly statement: string;
  readonly answer: string;
}

export interface CardChanges {
  readonly changes: readonly CardChange[];
  /** Cards that stay just as they are. */
  readonly unchanged: number;
}

/** What becomes of learners' cards when `after` takes the place of `before`, null where nothing was published. */
export function cardChanges(before: Course | null, after: Course): CardChanges {
  const known = slotsOf(before?.facts ?? []);
  const wanted = slotsOf(after.facts);
  const changes: CardChange[] = [];
  for (const [key, asked] of wanted) {
    const former = known.get(key);
    if (former === undefined) changes.push(changeOf('new', asked));
    else if (wordingOf(former) !== wordingOf(asked)) changes.push(changeOf('reworded', asked));
  }
  const retired = [...known].filter(([key]) => !wanted.has(key)).map(([, asked]) => changeOf('retired', asked));
  const kept = changes.filter(({ kind }) => kind === 'reworded').length + retired.length;
  return { changes: [...changes, ...retired], unchanged: known.size - kept };
}

/** The cards that changes of one kind touch, whoever holds them. */
export function cardsTouched(courseId: CourseId, changes: readonly CardChange[], kind: CardChange['kind']): CardId[] {
  return changes.filter((one) => one.kind === kind).map(({ factId, slot }) => cardIdOf(courseId, factId, slot));
}

/** What saving an edited slot will mean to learners: null where it was never published, so that nobody holds it. */
export function effectOnCard({ published }: DraftFact, slot: Slot): 'stays' | 'becomes-new' | null {
  if (published[slot.name] === undefined) return null;
  return isOfAnother(published, slot.name, answerKey(slot)) ? 'becomes-new' : 'stays';
}

interface Asked {
  readonly fact: Fact;
  readonly slot: Slot;
}

function slotsOf(facts: readonly Fact[]): Map<string, Asked> {
  return new Map(facts.flatMap((fact) => fact.slots.map((slot) => [`${fact.id} ${slot.name}`, { fact, slot }] as const)));
}

function changeOf(kind: CardChange['kind'], { fact, slot }: Asked): CardChange {
  return { kind, factId: fact.id, slot: slot.name, statement: fact.statement, answer: slot.text };
}

/** Everything a learner may read of a slot, the same in whatever order a database gives it back. */
function wordingOf({ fact, slot }: Asked): string {
  const { ask = null, accept = [], acceptByItem = {}, distractors = [], tolerance = 0, retired = {}, heldBack = {} } = fact.notes[slot.name] ?? {};
  const byName = (record: Readonly<Record<string, unknown>>) => Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([
    fact.statement, fact.explanation ?? null, slot.type, slot.start, slot.items,
    ask, accept, byName(acceptByItem), distractors, tolerance, byName(retired), byName(heldBack),
  ]);
}
