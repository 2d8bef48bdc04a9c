import { normaliseText } from '../../../text';
import { rootOf } from './relatedWords';

/** What a text says when the whole of it is a number, a range of numbers or a date. */
export type Value =
  | { readonly kind: 'number'; readonly amount: number; readonly unit: string }
  | { readonly kind: 'range'; readonly from: number; readonly to: number; readonly unit: string }
  | { readonly kind: 'date'; readonly year: number | null; readonly month: number | null; readonly day: number | null };

export function valueOf(text: string): Value | null {
  const plain = text.trim().replace(/[–−]/g, '-').replace(/\s+/g, ' ').replace(/^(?:about|around|some|roughly|nearly|almost) /i, '');
  return dateOf(plain) ?? rangeOf(plain) ?? numberOf(plain);
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|(?:octo|novem|decem)ber|oct|nov|dec)\\.?';
const dayFirst = new RegExp(`^(?:(\\d{1,2})(?:st|nd|rd|th)? (?:of )?)?${month}(?:,? (?:of )?(\\d{4}))?$`, 'i');
const monthFirst = new RegExp(`^${month} (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?$`, 'i');
const yearOnly = /^(?:the year )?(1\d{3}|20\d{2})$/i;

function dateOf(text: string): Value | null {
  const year = yearOnly.exec(text);
  if (year !== null) return { kind: 'date', year: Number(year[1]), month: null, day: null };
  const first = dayFirst.exec(text);
  if (first !== null) return written(first[3], first[2], first[1]);
  const second = monthFirst.exec(text);
  return second === null ? null : written(second[3], second[1], second[2]);
}

function written(year: string | undefined, name: string | undefined, day: string | undefined): Value {
  const number = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits));
  const index = months.findIndex((short) => name?.toLowerCase().startsWith(short));
  return { kind: 'date', year: number(year), month: index + 1, day: number(day) };
}

const digits = '\\d+(?:,\\d{3})*(?:\\.\\d+)?';
const rangePattern = new RegExp(`^(?:from )?(\\D{0,4}${digits}) ?(?:-|to|until) ?(${digits}.*)$`, 'i');
const betweenPattern = new RegExp(`^between (\\D{0,4}${digits}) and (${digits}.*)$`, 'i');

function rangeOf(text: string): Value | null {
  const match = rangePattern.exec(text) ?? betweenPattern.exec(text);
  const [from, to] = [numberOf(match?.[1] ?? ''), numberOf(match?.[2] ?? '')];
  if (from?.kind !== 'number' || to?.kind !== 'number' || from.amount > to.amount) return null;
  const unit = to.unit === '' ? from.unit : to.unit;
  return from.unit === '' || from.unit === unit ? { kind: 'range', from: from.amount, to: to.amount, unit } : null;
}

const counts: ReadonlyMap<string, number> = new Map(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty`.split(/\s+/).map((word, index) => [word, index] as const),
);
const scales: ReadonlyMap<string, number> = new Map([
  ['k', 1e3], ['thousand', 1e3], ['m', 1e6], ['mn', 1e6], ['million', 1e6], ['bn', 1e9], ['billion', 1e9], ['tn', 1e12], ['trillion', 1e12],
]);
const oftens: ReadonlyMap<string, string> = new Map([['once', '1 time'], ['twice', '2 times'], ['thrice', '3 times'], ['two decades', '20 years']]);
const currencies: ReadonlyMap<string, string> = new Map([
  ['$', 'dollar'], ['us$', 'dollar'], ['usd', 'dollar'], ['€', 'euro'], ['eur', 'euro'], ['£', 'pound'], ['gbp', 'pound'],
  ['rmb', 'yuan'], ['cny', 'yuan'], ['¥', 'yuan'],
]);
const ordinalEnding = '(?:st|nd|rd|th)';
const numberPattern = new RegExp(
  `^([^\\d\\s-]{0,4}?) ?(${digits}) ?(?:(${[...scales.keys()].join('|')})(?![a-z]))?` +
    `(?:(?<=\\d)(${ordinalEnding})$)? ?(%|(?!${ordinalEnding}\\b)[^\\d]*)$`, 'i',
);

/** Figures or one word, then perhaps a scale and a unit: 30bn, RMB 30 billion, twenty years, 20th. */
function numberOf(text: string): Value | null {
  const small = text.toLowerCase();
  const [word = '', ...rest] = (oftens.get(small) ?? small).split(' ');
  const match = numberPattern.exec([counts.get(word) ?? word, ...rest].join(' '));
  if (match === null) return null;
  const [, symbol = '', figure = '', scale = '', ordinal, unit = ''] = match;
  if (symbol !== '' && !currencies.has(symbol)) return null;
  const amount = Number(figure.replaceAll(',', '')) * (scales.get(scale) ?? 1);
  return { kind: 'number', amount, unit: ordinal === undefined ? unitOf(symbol, unit) : 'ordinal' };
}

/** A currency by one name, other units in the singular. */
function unitOf(symbol: string, unit: string): string {
  const named = unit.trim() === '%' ? 'percent' : normaliseText(unit).replace(/^per cent$/, 'percent');
  return currencies.get(symbol) ?? currencies.get(named) ?? named.split(' ').map(rootOf).join(' ');
}

/** Whether two values are one, perhaps said less exactly once: 30bn and 30 billion, 2010 and April 2010. */
export function isSameValue(first: Value, second: Value): boolean {
  if (first.kind === 'number' && second.kind === 'number') return first.amount === second.amount && isSameUnit(first.unit, second.unit);
  if (first.kind === 'range' && second.kind === 'range') {
    return first.from === second.from && first.to === second.to && isSameUnit(first.unit, second.unit);
  }
  return first.kind === 'date' && second.kind === 'date' && isSameDate(first, second);
}

type DateValue = Extract<Value, { kind: 'date' }>;

function isSameDate(one: DateValue, other: DateValue): boolean {
  return isLessExact(one, other) || isLessExact(other, one);
}

/** Whether all that one date says, the other says too. */
function isLessExact(one: DateValue, other: DateValue): boolean {
  return (['year', 'month', 'day'] as const).every((part) => one[part] === null || one[part] === other[part]);
}

/** A number without a unit is taken to be in the other's. */
export function isSameUnit(one: string, other: string): boolean {
  return one === other || ((one === '' || other === '') && one !== 'ordinal' && other !== 'ordinal');
}
