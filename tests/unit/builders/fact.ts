import { parseAnnotation } from '@/core/facts/annotation';
import type { Fact, Slot, SlotNotes } from '@/core/facts/fact';
import { asId } from '@/core/ids';
import type { FactId, SectionId } from '@/core/ids';

interface FactParts {
  readonly id?: string;
  readonly section?: string;
  readonly paragraph?: number;
  /** By slot name. */
  readonly notes?: Readonly<Record<string, Partial<SlotNotes>>>;
  readonly explanation?: string;
}

/** The fact of an annotated sentence. */
export function aFact(source = 'The SCO was founded in [2001]{year}.', parts: FactParts = {}): Fact {
  const { id = 'fact', section = 'one', paragraph = 1, notes = {}, explanation } = parts;
  const parsed = parseAnnotation(source);
  if (!parsed.ok) throw new Error(`${source}: ${parsed.reason}`);
  return {
    id: asId<FactId>(id),
    sectionId: asId<SectionId>(section),
    paragraph,
    statement: parsed.statement,
    slots: parsed.slots,
    notes: Object.fromEntries(Object.entries(notes).map(([name, own]) => [name, someNotes(own)])),
    ...(explanation === undefined ? {} : { explanation }),
  };
}

/** A slot of a fact: the first, or the one of that name. */
export function slotOf(fact: Fact, name?: string): Slot {
  const slot = fact.slots.find((one) => name === undefined || one.name === name);
  if (slot === undefined) throw new Error(`the fact ${fact.id} has no slot ${name ?? 'at all'}`);
  return slot;
}

/** A slot that stands alone: `aSlot('[20th]{ordinal}')`. */
export function aSlot(source: string): Slot {
  return slotOf(aFact(source));
}

export function someNotes(parts: Partial<SlotNotes> = {}): SlotNotes {
  return { accept: [], acceptByItem: {}, distractors: [], ...parts };
}
