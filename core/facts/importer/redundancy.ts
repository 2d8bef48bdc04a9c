import { joinAsList, normaliseText } from '../../text';
import { isValueType } from '../slotTypes';
import type { ImportedFact, ImportedSlot } from './importedFact';

const questionsPerSentence = 2;

/** Flags what asks the same again: a name or term already asked, a value already asked in the section (two things may
 *  have happened in one year), and more than two slots of a sentence; the better ones stay, of equals the earlier. */
export function withoutRedundant(facts: readonly ImportedFact[]): ImportedFact[] {
  const redundant = redundantSlots(facts);
  return facts.map((imported) => (Object.values(imported.slots).some((slot) => redundant.has(slot)) ? withFlags(imported, redundant) : imported));
}

function withFlags(imported: ImportedFact, redundant: ReadonlySet<ImportedSlot>): ImportedFact {
  const slots = Object.entries(imported.slots).map(([name, slot]) => [name, redundant.has(slot) ? { ...slot, flags: ['redundant' as const] } : slot] as const);
  return { ...imported, slots: Object.fromEntries(slots) };
}

function redundantSlots(facts: readonly ImportedFact[]): Set<ImportedSlot> {
  const asked = new Set<string>();
  const countBySentence = new Map<number, number>();
  const redundant = new Set<ImportedSlot>();
  for (const { slot, answer, sentence } of askedSlots(facts).sort((a, b) => b.slot.score - a.slot.score)) {
    const count = countBySentence.get(sentence) ?? 0;
    if (asked.has(answer) || count >= questionsPerSentence) redundant.add(slot);
    else {
      asked.add(answer);
      countBySentence.set(sentence, count + 1);
    }
  }
  return redundant;
}

interface AskedSlot {
  readonly slot: ImportedSlot;
  readonly answer: string;
  /** Where its sentence begins, which no other does. */
  readonly sentence: number;
}

/** The slots that nothing speaks against yet. */
function askedSlots(facts: readonly ImportedFact[]): AskedSlot[] {
  return facts.flatMap(({ fact, range, slots }) => fact.slots.flatMap(({ name, type, items }) => {
    const slot = slots[name];
    if (slot === undefined || slot.flags.length > 0) return [];
    const scope = isValueType(type) ? fact.sectionId : '';
    return [{ slot, answer: `${scope} ${normaliseText(joinAsList(items))}`, sentence: range.start }];
  }));
}
