import { z } from 'zod';
import { asId } from '../../ids';
import type { FactId } from '../../ids';
import { id, text } from '../factEntry';
import type { CategoryPart, QuestionSet, SetPart } from './questionSet';

/** Part of the content format: a set in a section's front matter, as parsed from YAML. */

/** `fact-id.slot` */
const slotAddress = text.regex(/^[a-z0-9-]+\.[a-z][a-z0-9-]*$/, 'names slots as fact-id.slot');
const parts = z.record(slotAddress, text);
const categoryParts = z.record(slotAddress, z.union([text, z.array(text).min(1, 'names no item')]));

const setSchema = z.discriminatedUnion('format', [
  z.strictObject({ id, format: z.literal('matching'), ask: text, of: parts, spares: z.array(text).default([]) }),
  z.strictObject({ id, format: z.literal('ordering'), ask: text, of: parts }),
  z.strictObject({ id, format: z.literal('categorise'), ask: text, categories: z.record(text, categoryParts) }),
]);

export const setsSchema = z.array(setSchema).default([]);

type SetEntry = z.output<typeof setSchema>;

/** The set that an entry says. */
export function setOfEntry(entry: SetEntry): QuestionSet {
  const { id: name, ask } = entry;
  switch (entry.format) {
    case 'matching':
      return { id: name, format: entry.format, ask, parts: partsOfEntry(entry.of), spares: entry.spares };
    case 'ordering':
      return { id: name, format: entry.format, ask, parts: partsOfEntry(entry.of) };
    case 'categorise':
      return {
        id: name, format: entry.format, ask,
        categories: Object.entries(entry.categories).map(([category, of]) => ({ name: category, parts: Object.entries(of).map(categoryPart) })),
      };
  }
}

function partsOfEntry(of: Readonly<Record<string, string>>): SetPart[] {
  return Object.entries(of).map(([address, said]) => ({ ...slotAt(address), text: said }));
}

function categoryPart([address, said]: [string, string | readonly string[]]): CategoryPart {
  return typeof said === 'string' ? { kind: 'one', ...slotAt(address), text: said } : { kind: 'items', ...slotAt(address), items: said };
}

/** A slot's name has no dot, nor has a fact's id. */
function slotAt(address: string): { readonly factId: FactId; readonly slot: string } {
  const [factId = '', slot = ''] = address.split('.');
  return { factId: asId<FactId>(factId), slot };
}
