/** What a slot's text is. Distractors are drawn within one type. */
export const slotTypes = [
  'year', 'date', 'period', 'number', 'ordinal', 'quantity', 'money',
  'person', 'role', 'country', 'city', 'region', 'organisation', 'initiative', 'mechanism', 'event',
  'document', 'policy', 'concept', 'term', 'language', 'product', 'strategy',
  'list',
  'reason', 'definition', 'clause',
  'truth',
] as const;

export type SlotType = (typeof slotTypes)[number];

const valueTypes: ReadonlySet<SlotType> = new Set(['year', 'date', 'period', 'number', 'ordinal', 'quantity', 'money']);
const sentenceTypes: ReadonlySet<SlotType> = new Set(['reason', 'definition', 'clause']);

const kindTypes: ReadonlySet<SlotType> = new Set([
  'person', 'country', 'city', 'region', 'organisation', 'language', 'mechanism', 'initiative', 'document',
]);

/** Whether the texts of the type are names of one kind of thing, so that any can stand beside another as an option;
 *  a term or a concept may be of any kind. */
export function isKindType(type: SlotType): boolean {
  return kindTypes.has(type);
}

/** Whether wrong answers near the right one can be computed. */
export function isValueType(type: SlotType): boolean {
  return valueTypes.has(type);
}

const numberTypes: ReadonlySet<SlotType> = new Set(['number', 'quantity', 'money']);

/** Whether the answer is a figure, with its unit perhaps, that a reader can take for its value. */
export function isNumberType(type: SlotType): boolean {
  return numberTypes.has(type);
}

/** Whether the answer is a part of a sentence: too long to be typed or blanked. */
export function isSentenceType(type: SlotType): boolean {
  return sentenceTypes.has(type);
}

/** Whether the answer says when something was. */
export function isTimeType(type: SlotType): boolean {
  return type === 'year' || type === 'date';
}
