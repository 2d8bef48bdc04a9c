import type { ImportedFact, ImportedSlot } from './importedFact';
import type { SlotFlag } from './slotFlags';

/** The facts with one flag on some of their slots. */
export function flagged(facts: readonly ImportedFact[], some: ReadonlySet<ImportedSlot>, flag: SlotFlag): ImportedFact[] {
  return facts.map((imported) => (Object.values(imported.slots).some((slot) => some.has(slot)) ? withFlag(imported, some, flag) : imported));
}

function withFlag(imported: ImportedFact, some: ReadonlySet<ImportedSlot>, flag: SlotFlag): ImportedFact {
  const slots = Object.entries(imported.slots).map(([name, slot]) => [name, some.has(slot) ? { ...slot, flags: [flag] } : slot] as const);
  return { ...imported, slots: Object.fromEntries(slots) };
}
