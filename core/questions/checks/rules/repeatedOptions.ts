import { normaliseText } from '../../../text';
import { isSameUnit, isSameValue, valueOf } from '../language/values';
import type { Value } from '../language/values';
import { isWithin } from '../language/within';
import type { Rule } from '../rule';

/** Two options that read the same. */
export const repeatedOption: Rule = {
  name: 'repeated-option',
  severity: 'drop',
  advise: ({ keys, shown }) => {
    if (shown.length === 0) return null;
    const options = [...keys, ...shown];
    const normal = options.map(normaliseText);
    const repeated = options.find((_, index) => normal.indexOf(normal[index] ?? '') !== index);
    return repeated === undefined ? null : `Offer “${repeated}” once.`;
  },
};

/** Options of which one lies in another, or ranges with values in common. Haladyna, Downing & Rodriguez 2002, guideline
 *  22 (choices are independent and do not overlap). A wrong one within the key is a second right answer. */
export const overlappingOptions: Rule = {
  name: 'overlapping-options',
  severity: 'warn',
  advise: ({ keys, shown }) => {
    const ofKeys = keys.map(optionOf);
    const wrong = shown.map(optionOf);
    const found = pairsOf(wrong).find(([one, other]) => doShareValues(one, other) || isPart(one, other))
      ?? wrong.flatMap((one) => ofKeys.map((key) => [one, key] as const)).find(([one, key]) => doShareValues(one, key));
    return found === undefined ? null : `Keep options apart: “${found[0].text}” and “${found[1].text}” overlap.`;
  },
};

interface Option {
  readonly text: string;
  readonly normal: string;
  readonly value: Value | null;
}

function optionOf(text: string): Option {
  return { text, normal: normaliseText(text), value: valueOf(text) };
}

function pairsOf(options: readonly Option[]): (readonly [Option, Option])[] {
  return options.flatMap((one, index) => options.slice(index + 1).map((other) => [one, other] as const));
}

function isPart(one: Option, other: Option): boolean {
  if (one.value !== null && other.value !== null) return isSameValue(one.value, other.value);
  return isWithin(one.normal, other.normal) || isWithin(other.normal, one.normal);
}

function doShareValues(one: Option, other: Option): boolean {
  const [first, second] = [spanOf(one.value), spanOf(other.value)];
  if (first === null || second === null || !isSameUnit(first.unit, second.unit)) return false;
  const hasRange = first.from < first.to || second.from < second.to;
  return hasRange && first.from <= second.to && second.from <= first.to;
}

function spanOf(value: Value | null): { from: number; to: number; unit: string } | null {
  if (value?.kind === 'range') return value;
  if (value?.kind === 'number') return { from: value.amount, to: value.amount, unit: value.unit };
  return value?.kind === 'date' && value.month === null && value.year !== null ? { from: value.year, to: value.year, unit: '' } : null;
}
