import type { Fact, Slot } from '../facts/fact';
import type { SectionId } from '../ids';
import type { Draft, DraftFact, DraftSlot } from './draft';

/** As many slots a person will look at in one course; each section gets an equal share. */
const mostSuggested = 120;

/** The facts with the best slots of each section suggested: down the scores of those without a flag, until the section
 *  has its share. `faultsOf` says what keeps a slot from being asked; it becomes the slot's flags. It is asked of no
 *  slot that has a flag already or comes behind the last suggested one: linting an article's every question takes
 *  longer than finding its facts. */
export function withSuggestions({ facts, sections }: Pick<Draft, 'facts' | 'sections'>, faultsOf: (fact: Fact, slot: Slot) => readonly string[]): DraftFact[] {
  const share = Math.ceil(mostSuggested / Math.max(1, sections.length));
  const judged = new Map<DraftSlot, DraftSlot>();
  for (const competing of competingBySection(facts).values()) {
    let free = share;
    for (const { fact, slot, own } of competing.sort((a, b) => (b.own.score ?? 0) - (a.own.score ?? 0))) {
      if (free === 0) break;
      const flags = faultsOf(fact, slot);
      const isSuggested = flags.length === 0;
      judged.set(own, { ...own, flags, isSuggested });
      if (isSuggested) free -= 1;
    }
  }
  return facts.map((one) => ({
    ...one,
    slots: Object.fromEntries(Object.entries(one.slots).map(([name, own]) => [name, judged.get(own) ?? own])),
  }));
}

interface Competing {
  readonly fact: Fact;
  readonly slot: Slot;
  readonly own: DraftSlot;
}

function competingBySection(facts: readonly DraftFact[]): Map<SectionId, Competing[]> {
  const bySection = new Map<SectionId, Competing[]>();
  for (const { fact, slots } of facts) {
    const competing = bySection.get(fact.sectionId) ?? [];
    for (const slot of fact.slots) {
      const own = slots[slot.name];
      if (own?.flags.length === 0) competing.push({ fact, slot, own });
    }
    bySection.set(fact.sectionId, competing);
  }
  return bySection;
}
