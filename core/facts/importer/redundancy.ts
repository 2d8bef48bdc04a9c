import { joinAsList, normaliseText } from '../../text';
import { isValueType } from '../slotTypes';
import type { TextRange } from './article';
import { flagged } from './flagged';
import type { ImportedFact, ImportedSlot } from './importedFact';

const questionsPerSentence = 2;
/** Somebody may be asked for by one deed and again by another. */
const questionsPerName = 3;

/** Flags what asks the same again: a value already asked in the section (two things may have happened in one year), a
 *  name asked three times, a part of what is asked of the same sentence ("400" of "400 cc"), more than two slots of a sentence, and what is asked loosely of a sentence that is asked already. */
export function withoutRedundant(facts: readonly ImportedFact[]): ImportedFact[] {
  return flagged(facts, redundantSlots(facts), 'redundant');
}

function redundantSlots(facts: readonly ImportedFact[]): Set<ImportedSlot> {
  const asked = new Map<string, number>();
  const countBySentence = new Map<number, number>();
  const redundant = new Set<ImportedSlot>();
  const ranges: TextRange[] = [];
  for (const { slot, answer, sentence, most } of askedSlots(facts).sort(byWorth)) {
    const count = countBySentence.get(sentence) ?? 0;
    const times = asked.get(answer) ?? 0;
    const isPart = ranges.some(({ start, end }) => start < slot.range.end && slot.range.start < end);
    if (isPart || times >= most || count >= (slot.isLoose ? 1 : questionsPerSentence)) redundant.add(slot);
    else {
      ranges.push(slot.range);
      asked.set(answer, times + 1);
      countBySentence.set(sentence, count + 1);
    }
  }
  return redundant;
}

/** What leaves no doubt before what is asked loosely. */
function byWorth(a: AskedSlot, b: AskedSlot): number {
  return Number(a.slot.isLoose) - Number(b.slot.isLoose) || b.slot.score - a.slot.score;
}

interface AskedSlot {
  readonly slot: ImportedSlot;
  readonly answer: string;
  /** How often the answer may be asked for. */
  readonly most: number;
  /** Where its sentence begins, which no other does. */
  readonly sentence: number;
}

/** The slots that nothing speaks against yet. */
function askedSlots(facts: readonly ImportedFact[]): AskedSlot[] {
  return facts.flatMap(({ fact, range, slots }) => fact.slots.flatMap(({ name, type, items }) => {
    const slot = slots[name];
    if (slot === undefined || slot.flags.length > 0) return [];
    const scope = isValueType(type) ? fact.sectionId : '';
    return [{ slot, answer: `${scope} ${normaliseText(joinAsList(items))}`, sentence: range.start, most: isValueType(type) ? 1 : questionsPerName }];
  }));
}
