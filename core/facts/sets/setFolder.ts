import type { Data } from '../yamlData';
import type { QuestionSet, SetPart } from './questionSet';

/** A set as a section's front matter has it: the inverse of setEntry.ts. */
export function entryOfSet(set: QuestionSet): Data {
  const { id, format, ask } = set;
  switch (set.format) {
    case 'matching':
      return { id, format, ask, of: partsByAddress(set.parts), ...(set.spares.length === 0 ? {} : { spares: set.spares }) };
    case 'ordering':
      return { id, format, ask, of: partsByAddress(set.parts) };
    case 'categorise':
      return {
        id, format, ask,
        categories: Object.fromEntries(set.categories.map(({ name, parts }) => [
          name, Object.fromEntries(parts.map((part) => [addressOf(part), part.kind === 'one' ? part.text : part.items])),
        ])),
      };
  }
}

function partsByAddress(parts: readonly SetPart[]): Data {
  return Object.fromEntries(parts.map((part) => [addressOf(part), part.text]));
}

function addressOf({ factId, slot }: Pick<SetPart, 'factId' | 'slot'>): string {
  return `${factId}.${slot}`;
}
