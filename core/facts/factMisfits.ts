import { flashcardFormatsOf } from '../questions/prompt';
import { formats } from '../questions/question';
import type { Section } from './course';
import type { Slot } from './fact';
import { saidOf } from './factEntry';
import type { FactEntry } from './factEntry';
import { isNumberType } from './slotTypes';

/** What in an entry of a facts file does not fit its own statement or its section. */
export function misfits(entry: FactEntry, slots: readonly Slot[], section: Section): string[] {
  return [
    ...unknownNames(entry, slots),
    ...slots.flatMap((slot) => [...misfitAccepts(slot, saidOf(entry.accept, slot.name)), ...misfitTolerance(slot, entry), ...misfitFormats(slot, entry)]),
    ...(section.paragraphs.includes(entry.paragraph) ? [] : [`paragraph ${entry.paragraph} does not belong to section ${section.id}`]),
  ];
}

const parts = ['ask', 'accept', 'distractors', 'options', 'tolerance', 'retired', 'held-back'] as const;

function unknownNames(entry: FactEntry, slots: readonly Slot[]): string[] {
  return parts.flatMap((part) =>
    Object.keys(entry[part])
      .filter((name) => !slots.some((slot) => slot.name === name))
      .map((name) => `${part} names "${name}", which is no slot of the statement`),
  );
}

/** Other wordings are said of a list's items one by one, of anything else all together. */
function misfitAccepts(slot: Slot, accept: FactEntry['accept'][string] | undefined): string[] {
  if (accept === undefined) return [];
  const isByItem = !Array.isArray(accept);
  if (slot.type !== 'list') return isByItem ? [`accept names items of "${slot.name}", which is no list`] : [];
  if (!isByItem) return [`accept of the list "${slot.name}" must name its items`];
  return Object.keys(accept)
    .filter((item) => !slot.items.includes(item))
    .map((item) => `accept names "${item}", which is no item of "${slot.name}"`);
}

function misfitTolerance(slot: Slot, entry: FactEntry): string[] {
  const tolerance = saidOf(entry.tolerance, slot.name) ?? 0;
  return tolerance === 0 || isNumberType(slot.type) ? [] : [`tolerance names "${slot.name}", which is no number`];
}

/** A card needs a question that can be asked of it. */
function misfitFormats(slot: Slot, entry: FactEntry): string[] {
  const named = [saidOf(entry.retired, slot.name), saidOf(entry['held-back'], slot.name)].flatMap((one) => Object.keys(one ?? {}));
  const unknown = named.filter((name) => !formats.some((format) => format === name));
  if (unknown.length > 0) return unknown.map((name) => `"${name}" of "${slot.name}" is no format of question`);
  return flashcardFormatsOf(slot).every((format) => named.includes(format)) ? [`no flashcard of "${slot.name}" is left`] : [];
}
