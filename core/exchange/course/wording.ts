import { likelyType } from '../../authoring/addSlot';
import { formatAnnotation } from '../../facts/annotation';
import { slotTypes } from '../../facts/slotTypes';
import type { SlotType } from '../../facts/slotTypes';
import { readDates } from '../../grading/readDate';
import { blank } from '../../questions/question';
import { directions } from '../../questions/directions';

/** How a question and its answer become a sentence with a part that is asked. */

export interface Worded {
  /** An annotated sentence. */
  readonly source: string;
  /** Null where the gap in the sentence asks by itself. */
  readonly ask: string | null;
}

/** What is asked, on one line and without what the program's own formats add to it. */
export function plainStem(stem: string): string {
  return stem.replaceAll('\n', ' ').replace(directions, '');
}

/** An answer as the part that is asked of a sentence: `[text]{name:type}`. */
export function slotSource(items: readonly string[], name: string, type: SlotType): string {
  const lines = items.map((item) => item.replaceAll('\n', ' '));
  const text = lines.join('; ');
  return formatAnnotation({ statement: text, slots: [{ name, type, items: lines, text, start: 0 }] });
}

/** The statement that a stem makes with its answer: in its gap, or behind it. A stem that is no question asks by being left
 *  open: "The capital of France is …?" */
export function worded(stem: string, slot: string): Worded {
  const plain = plainStem(stem);
  const [before, after, ...more] = plain.split(blank);
  if (before !== undefined && after !== undefined && more.length === 0) {
    return { source: `${plainSource(before)}${slot}${plainSource(after)}`, ask: null };
  }
  const open = plain.replaceAll(blank, '…');
  if (/\?["”’')]*$/.test(open)) return { source: `${plainSource(open)} ${slot}`, ask: open };
  const bare = open.replace(/[\s.:…]+$/, '');
  return { source: `${plainSource(bare)}${/[.:]$/.test(open) ? ':' : ''} ${slot}.`, ask: `${bare} …?` };
}

/** Where what is to be typed is not called as its type. */
const typeByNoun: ReadonlyMap<string, SlotType> = new Map([['name', 'person'], ['number with its unit', 'quantity'], ['amount with its currency', 'money']]);

/** A text with nothing in it that could be taken for a slot. */
export function plainSource(text: string): string {
  return formatAnnotation({ statement: text, slots: [] });
}

/** The kind of an answer, as far as it shows: what its question says that is to be typed, "Type the city.", a date, a figure,
 *  a part of a sentence or else a term. What goes into a gap is a term: nothing is said beside the gap but what its author
 *  says there. */
export function typeOf(answer: string, stem: string): SlotType {
  if (stem.includes(blank)) return 'term';
  const said = / Type the ([a-z ]+)\.$/.exec(stem)?.[1] ?? '';
  const named = typeByNoun.get(said) ?? slotTypes.find((type) => type === said);
  if (named !== undefined && named !== 'list' && named !== 'truth') return named;
  const [date, ...others] = readDates(answer);
  if (date !== undefined && others.length === 0 && !/^\d{1,3}$/.test(answer)) return date.month === null ? 'year' : 'date';
  const type = likelyType(answer);
  return type === 'number' && !/^\d+(?:\.\d+)?$/.test(answer) ? 'term' : type;
}
