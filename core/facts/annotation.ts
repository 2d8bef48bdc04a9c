import { joinAsList } from '../text';
import type { Slot } from './fact';
import { slotTypes } from './slotTypes';
import type { SlotType } from './slotTypes';

export interface AnnotatedSentence {
  /** The sentence as read. */
  readonly statement: string;
  readonly slots: readonly Slot[];
}

export type AnnotationResult = ({ readonly ok: true } & AnnotatedSentence) | { readonly ok: false; readonly reason: string };

const longestSlotName = 60;

/** One piece of an annotated sentence: plain text, or `[text]{name:type}`. A backslash makes a bracket plain. */
const piecePattern = /\[((?:\\.|[^[\]\\])*)\]\{([^{}]*)\}|\\(.)|([^[\]{}\\]+)|(.)/gsu;

/** Reads `China proposed it in [2013]{year}.`: a slot is `[text]{type}` or `[text]{name:type}`; the items of a
 *  list slot stand apart by `;` and are read as "a, b and c"; a backslash before one makes it part of an item. Gives
 *  the reason where the sentence is not of that form. */
export function parseAnnotation(source: string): AnnotationResult {
  let statement = '';
  const slots: Slot[] = [];
  for (const [piece, slotText, label, escaped, plain] of source.matchAll(piecePattern)) {
    if (slotText !== undefined && label !== undefined) {
      const slot = parseSlot(slotText, label, statement.length);
      if (typeof slot === 'string') return { ok: false, reason: slot };
      if (slots.some(({ name }) => name === slot.name)) {
        return { ok: false, reason: `two slots are named "${slot.name}"` };
      }
      slots.push(slot);
      statement += slot.text;
    } else if (escaped !== undefined || plain !== undefined) {
      statement += escaped ?? plain ?? '';
    } else {
      return { ok: false, reason: `"${piece}" at character ${statement.length + 1} belongs to no slot` };
    }
  }
  return slots.length === 0 ? { ok: false, reason: 'the sentence has no slot' } : { ok: true, statement, slots };
}

/** The inverse of `parseAnnotation`. */
export function formatAnnotation({ statement, slots }: AnnotatedSentence): string {
  let source = '';
  let position = 0;
  for (const slot of slots) {
    const text = slot.items.map((item) => escapeItem(item, slot.type)).join('; ');
    const label = slot.name === slot.type ? slot.type : `${slot.name}:${slot.type}`;
    source += `${escape(statement.slice(position, slot.start))}[${text}]{${label}}`;
    position = slot.start + slot.text.length;
  }
  return source + escape(statement.slice(position));
}

function parseSlot(text: string, label: string, start: number): Slot | string {
  const [first = '', second] = label.split(':');
  const name = first.trim();
  const typeName = (second ?? first).trim();
  const type = slotTypes.find((known) => known === typeName);
  if (type === undefined) return `there is no slot type "${typeName}"`;
  if (name.length > longestSlotName) return `"${name}" is longer than the ${longestSlotName} characters of a slot's name`;
  if (!/^[a-z][a-z0-9-]*$/.test(name)) return `"${name}" cannot name a slot: small letters, digits and hyphens can`;
  // What every object has is looked up under it in vain.
  if (name in {}) return `"${name}" cannot name a slot: choose another word`;
  const items = itemsOf(text, type);
  if (items.some((item) => item === '')) return `the slot "${name}" is empty`;
  if (type === 'truth' && !/^(?:True|False)$/.test(text.trim())) return `the truth "${name}" is neither True nor False`;
  if (type === 'list' && items.length < 2) return `the list "${name}" has fewer than two items`;
  return { name, type, items, start, text: joinAsList(items) };
}

/** A `;` that no backslash makes part of an item: behind none, or behind pairs of them. */
const separator = /(?<=(?<!\\)(?:\\\\)*);/;

function itemsOf(text: string, type: SlotType): string[] {
  const items = type === 'list' ? text.split(separator) : [text];
  return items.map((item) => unescape(item.trim()));
}

function unescape(text: string): string {
  return text.replace(/\\(.)/gsu, '$1');
}

function escape(text: string): string {
  return text.replace(/[[\]{}\\]/g, '\\$&');
}

function escapeItem(item: string, type: SlotType): string {
  return type === 'list' ? escape(item).replaceAll(';', '\\;') : escape(item);
}
