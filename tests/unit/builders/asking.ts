import fc from 'fast-check';
import { generatedAsk, notesOf } from '@/core/questions/asking';
import type { Asking } from '@/core/questions/asking';
import { distractorsFor } from '@/core/questions/distractors/distractors';
import { poolOf } from '@/core/questions/distractors/pool';
import type { Fact } from '@/core/facts/fact';
import { aCourse } from './course';
import { aFact, slotOf } from './fact';

/** What a format gets to ask of a fact's slot, its first unless named. */
export function anAsking(fact: Fact = aFact(), parts: Partial<Asking> & { slotName?: string } = {}): Asking {
  const { slotName, ...others } = parts;
  const slot = slotOf(fact, slotName);
  const notes = notesOf(fact, slot);
  return {
    fact, slot, notes, ask: notes.ask ?? generatedAsk(fact, slot), distractors: notes.distractors,
    isFirst: fact.slots[0] === slot, ...others,
  };
}

/** Facts of any slot type with any distractors, asked as the generator asks them. */
export function anyAsking(sentences: readonly string[]): fc.Arbitrary<Asking> {
  const text = fc.stringMatching(/^[A-Za-z]{1,12}( [a-z]{1,12}){0,2}$/);
  const parts = fc.record({
    sentence: fc.constantFrom(...sentences), id: fc.stringMatching(/^[a-z]{1,6}$/), distractors: fc.array(text, { maxLength: 9 }),
  });
  return parts.map(({ sentence, id, distractors }) => {
    const { name } = slotOf(aFact(sentence));
    const fact = aFact(sentence, { id, notes: { [name]: { distractors } } });
    const asking = anAsking(fact);
    return { ...asking, distractors: distractorsFor(poolOf(aCourse([fact])), fact, asking.slot, asking.ask) };
  });
}

export const yearSentence = 'China proposed the initiative in [2013]{year}.';
export const citySentence = '[Dushanbe]{city} hosted the summit.';
export const listSentence = 'The spirit names [trust; benefit; equality; consultation; respect]{list}.';
export const clauseSentence = 'The SCO keeps out of alliances [because it opposes none]{reason}.';
