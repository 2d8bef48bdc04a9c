import { z } from 'zod';

/** Part of the content format: an entry of a facts file, as parsed from YAML. */

/** What a reader of a refusal can do something about. */
const mustBe = (kind: string) => ({ error: ({ input }: { readonly input?: unknown }) => (input === undefined ? 'is missing' : `must be ${kind}`) });

export const aText = z.string(mustBe('a text'));
export const wholeNumber = z.int(mustBe('a whole number'));

export const id = aText.max(100, 'is longer than 100 characters').regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be of small letters, digits and hyphens');

/** No database keeps a null character or half a pair of units. */
export const text = aText.trim().min(1, 'is empty').refine((value) => !/[\0\p{Cs}]/u.test(value), 'holds a character that cannot be stored');

export const paragraphNumber = wholeNumber.min(1, 'is counted from 1').max(1_000_000, 'is no paragraph’s number');

const bySlot = <Value extends z.ZodType>(value: Value) => z.record(z.string(), value).default({});

export const factSchema = z.strictObject({
  id,
  paragraph: paragraphNumber,
  statement: text,
  ask: bySlot(text),
  accept: bySlot(z.union([z.array(text), z.record(z.string(), z.array(text))])),
  distractors: bySlot(z.array(text)),
  options: bySlot(z.literal('all', { error: 'can only be all' })),
  tolerance: bySlot(z.number(mustBe('a number')).min(0, 'is below 0')),
  retired: bySlot(z.record(z.string(), text)),
  'held-back': bySlot(z.record(z.string(), text)),
  explanation: text.optional(),
});

export type FactEntry = z.output<typeof factSchema>;

/** What is said under a name: of a slot, or of an item of a list, which may be called as what every object has, such as
 *  "constructor". */
export function saidOf<Value>(byName: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(byName, name) ? byName[name] : undefined;
}
