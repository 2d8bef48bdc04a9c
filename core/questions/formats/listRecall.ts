import type { SlotNotes } from '../../facts/fact';
import { countInWords } from '../../text';
import { questionBase } from '../asking';
import type { Asking } from '../asking';
import type { ListRecallQuestion } from '../question';

/** All items of a list from memory. */
export function listRecallQuestion(asking: Asking): ListRecallQuestion | null {
  const { slot, ask, notes } = asking;
  if (slot.type !== 'list') return null;
  return {
    ...questionBase(asking, 'list-recall'),
    format: 'list-recall',
    stem: `${ask} Name ${slot.items.length === 2 ? 'both' : `all ${countInWords(slot.items.length)}`}.`,
    items: slot.items.map((text) => ({ text, accepted: acceptedFor(text, notes) })),
  };
}

/** An item may be called "constructor", which every object has. */
function acceptedFor(item: string, { acceptByItem }: SlotNotes): readonly string[] {
  return Object.hasOwn(acceptByItem, item) ? (acceptByItem[item] ?? []) : [];
}
