import type { Course } from '../../facts/course';
import type { Fact, Slot } from '../../facts/fact';
import { isKindType, isValueType } from '../../facts/slotTypes';
import type { SlotType } from '../../facts/slotTypes';
import { hashText, shuffled } from '../../random';
import { normaliseText, wordsOf } from '../../text';

/** A course's slot texts by type. */
export type Pool = ReadonlyMap<SlotType, readonly PooledText[]>;

interface PooledText {
  readonly text: string;
  readonly fact: Fact;
}

export function poolOf(course: Course): Pool {
  const pool = new Map<SlotType, PooledText[]>();
  for (const fact of course.facts) {
    for (const slot of fact.slots) {
      const texts = pool.get(slot.type) ?? [];
      texts.push({ text: slot.text, fact });
      pool.set(slot.type, texts);
    }
  }
  return pool;
}

/** Texts of the same type from other facts of the course that can stand as wrong answers: not named in the fact,
 *  of like length, and not from a fact that says the same of something else, where they would be right as well. */
export function pooledDistractors(pool: Pool, fact: Fact, slot: Slot, seed: string): string[] {
  if (!isKindType(slot.type) && !isValueType(slot.type)) return [];
  const said = normaliseText(fact.statement);
  const candidates = windowOf(pool.get(slot.type) ?? [], seed).filter(
    ({ text, fact: other }) =>
      other.id !== fact.id &&
      !said.includes(normaliseText(text)) &&
      text.length <= slot.text.length * 2 &&
      text.length * 2 >= slot.text.length &&
      !saysAlike(fact, slot, other),
  );
  return shuffled(candidates, seed).map(({ text }) => text);
}

/** As many texts of a type are looked at for one slot, so that a long article costs no more a slot than a short one. */
const windowSize = 60;

function windowOf(texts: readonly PooledText[], seed: string): readonly PooledText[] {
  if (texts.length <= windowSize) return texts;
  const from = hashText(seed) % texts.length;
  return [...texts.slice(from, from + windowSize), ...texts.slice(0, Math.max(0, from + windowSize - texts.length))];
}

/** Share of words in common above which two statements say the same of different things. */
const alike = 0.5;

function saysAlike(fact: Fact, slot: Slot, other: Fact): boolean {
  const answer = new Set(wordsOf(slot.text));
  const words = new Set(wordsOf(fact.statement).filter((word) => !answer.has(word)));
  const shared = wordsOf(other.statement).filter((word) => words.has(word));
  return new Set(shared).size >= alike * words.size;
}
