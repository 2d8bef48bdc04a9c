import type { Fact } from '../../facts/fact';
import { isWithin } from '../checks/language/within';
import { shuffled } from '../../random';
import { normaliseText, wordsOf } from '../../text';
import { gapHint, questionBase, rightAnswers, withSlotReplaced } from '../asking';
import type { Asking } from '../asking';
import { blank } from '../question';
import type { MultiClozeQuestion } from '../question';
import { isTypeable } from './typeable';

const mostGaps = 4;
const fewestSpares = 2;

/** The statement of a fact with all of its short slots as gaps, to be filled from a bank; typed, with a hint at each,
 *  where there are too few wrong words. Not made with fewer than two gaps; a slot whose text the statement says
 *  elsewhere too is none. `askings` are those of the fact's slots, in their order. */
export function multiClozeQuestion(fact: Fact, askings: readonly Asking[]): MultiClozeQuestion | null {
  const asked = askings.filter((asking) => isTypeable(asking.slot) && !isSaidElsewhere(asking)).slice(0, mostGaps);
  const [first] = asked;
  if (first === undefined || asked.length < 2) return null;
  const base = questionBase(first, 'multi-cloze');
  const spares = sparesOf(asked);
  const bank = spares.length < fewestSpares ? null : shuffled([...asked.map(({ slot }) => slot.text), ...spares], base.id);
  return {
    ...base,
    format: 'multi-cloze',
    stem: gapped(fact, asked, bank === null),
    gaps: asked.map(({ slot, notes, distractors }) => ({
      factId: fact.id, slot: slot.name, answer: slot.text, accepted: notes.accept, distractors,
    })),
    bank,
  };
}

function isSaidElsewhere({ fact, slot }: Asking): boolean {
  const rest = ` ${wordsOf(withSlotReplaced(fact, slot, ' ')).join(' ')} `;
  return rest.includes(` ${wordsOf(slot.text).join(' ')} `);
}

/** From the last gap to the first, so that the places of those before stay what they are. */
function gapped(fact: Fact, asked: readonly Asking[], hasHints: boolean): string {
  return asked.reduceRight((statement, asking) => {
    const { start, text } = asking.slot;
    const hint = hasHints ? gapHint(asking) : null;
    return `${statement.slice(0, start)}${hint === null ? blank : `${blank} (${hint})`}${statement.slice(start + text.length)}`;
  }, fact.statement);
}

/** One wrong word for each gap, two where a gap more is needed; none is right in any gap, nor a part of what is. */
function sparesOf(asked: readonly Asking[]): string[] {
  const taken = asked.flatMap(({ slot, notes }) => [...rightAnswers(slot, notes)]);
  const chosen: string[] = [];
  for (const round of [1, 2]) {
    for (const { distractors } of asked) {
      if (round === 2 && chosen.length >= fewestSpares) return chosen;
      const spare = distractors.find((text) => !overlaps(normaliseText(text), taken));
      if (spare === undefined) continue;
      chosen.push(spare);
      taken.push(normaliseText(spare));
    }
  }
  return chosen;
}

function overlaps(text: string, taken: readonly string[]): boolean {
  return taken.some((other) => other === text || isWithin(other, text) || isWithin(text, other));
}
