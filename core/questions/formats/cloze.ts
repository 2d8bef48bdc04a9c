import { isSentenceType } from '../../facts/slotTypes';
import { gapHint, questionBase, withSlotReplaced } from '../asking';
import type { Asking } from '../asking';
import { blank } from '../question';
import type { TypedQuestion } from '../question';

/** The statement with a gap. Not made where the answer is a list, a truth or a part of a sentence. */
export function clozeQuestion(asking: Asking): TypedQuestion | null {
  const { fact, slot, notes, distractors } = asking;
  if (slot.type === 'list' || slot.type === 'truth' || isSentenceType(slot.type)) return null;
  const hint = gapHint(asking);
  return {
    ...questionBase(asking, 'cloze'),
    format: 'cloze',
    stem: withSlotReplaced(fact, slot, hint === null ? blank : `${blank} (${hint})`),
    answer: slot.text,
    accepted: notes.accept,
    distractors,
  };
}
