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
    items: slot.items.map((text) => ({ text, accepted: notes.acceptByItem[text] ?? [] })),
  };
}
