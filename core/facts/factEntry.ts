import { z } from 'zod';

/** Part of the content format: an entry of a facts file, as parsed from YAML. */

export const id = z.string().max(100).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be of small letters, digits and hyphens');

/** No database keeps a null character or half a pair of units. */
export const text = z.string().trim().min(1).refine((value) => !/[\0\p{Cs}]/u.test(value), 'holds a character that cannot be stored');

export const paragraphNumber = z.int().positive().max(1_000_000);

const bySlot = <Value extends z.ZodType>(value: Value) => z.record(z.string(), value).default({});

export const factSchema = z.strictObject({
  id,
  paragraph: paragraphNumber,
  statement: text,
  ask: bySlot(text),
  accept: bySlot(z.union([z.array(text), z.record(z.string(), z.array(text))])),
  distractors: bySlot(z.array(text)),
  retired: bySlot(z.record(z.string(), text)),
  'held-back': bySlot(z.record(z.string(), text)),
  explanation: text.optional(),
});

export type FactEntry = z.output<typeof factSchema>;

/** What an entry says of a slot; one may be named as what every object has, such as "constructor". */
export function saidOf<Value>(bySlotName: Readonly<Record<string, Value>>, slotName: string): Value | undefined {
  return Object.hasOwn(bySlotName, slotName) ? bySlotName[slotName] : undefined;
}
