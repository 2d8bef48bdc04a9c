import type { SlotAddress } from './command';
import type { DraftFact, DraftSlot } from './draft';

export const filters = ['suggested', 'all', 'approved', 'rejected'] as const;

/** Which slots an author looks at. */
export type Filter = (typeof filters)[number];

export interface ListedSlot extends SlotAddress {
  readonly own: DraftSlot;
}

/** The slots that a filter lets through, in the order of the text; suggested ones best first. */
export function listedSlots(facts: readonly DraftFact[], filter: Filter): ListedSlot[] {
  const all = facts.flatMap(({ fact, slots }) =>
    fact.slots.flatMap(({ name }): ListedSlot[] => {
      const own = slots[name];
      return own === undefined ? [] : [{ factId: fact.id, slot: name, own }];
    }),
  );
  if (filter === 'all') return all;
  if (filter !== 'suggested') return all.filter(({ own }) => own.decision === filter);
  return all.filter(({ own }) => own.isSuggested).sort((a, b) => valueOf(b) - valueOf(a));
}

/** What the author made comes before all that was found. */
function valueOf({ own: { score } }: ListedSlot): number {
  return score ?? Number.MAX_VALUE;
}

export function isSameSlot(a: SlotAddress | null, b: SlotAddress | null): boolean {
  return a !== null && b !== null && a.factId === b.factId && a.slot === b.slot;
}

/** The slot `step` places further in a list, none beyond its ends; the first where the current one is not in it. */
export function neighbour(list: readonly ListedSlot[], current: SlotAddress | null, step: 1 | -1): ListedSlot | null {
  const index = list.findIndex((one) => isSameSlot(one, current));
  return list[index < 0 ? 0 : index + step] ?? null;
}

/** The next slot of which nothing has been said, from the current one on and then from the beginning; null where all is decided. */
export function nextOpen(list: readonly ListedSlot[], current: SlotAddress | null): ListedSlot | null {
  const index = list.findIndex((one) => isSameSlot(one, current));
  const ahead = [...list.slice(index + 1), ...list.slice(0, Math.max(0, index))];
  return ahead.find(({ own }) => own.decision === 'open') ?? null;
}
