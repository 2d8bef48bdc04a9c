import { isNumberWord, scaleOf, valueOfWords } from './numberWords';
import { romanValue } from './roman';
import { unitsOf } from './unitNames';

/** A figure as it was written. */
export interface Quantity {
  readonly value: number;
  /** As written, before or behind the figure. */
  readonly unit: string | null;
}

const longestNumber = 200;
const roughly = /^(?:about|around|approximately|approx\.?|roughly|ca\.?|circa|exactly|some|~|≈)\s*/;
const figure = /-?\d(?:[\d.,']*\d)?(?: \d{3}(?!\d))*(?:[.,]\d+)?/;

/** Every quantity that a text can be: none where it is none, two for "5 m", metres or millions. Figures or words,
 *  "30bn yuan", "RMB 30 billion", "thirty billion yuan", "30 000 000 000", "-5", "XX".
 *  A comma or point: with both the last is the decimal one; one kind several times parts thousands; a single comma
 *  before three figures parts thousands ("1,500"), before others it is decimal ("1,5"); a single point is decimal. */
export function readNumbers(text: string): readonly Quantity[] {
  if (text.length > longestNumber) return [];
  const trimmed = text.normalize('NFKC').trim().replace(/\s+/g, ' ').replace(/[.;!?]+$/, '');
  const roman = romanValue(trimmed);
  if (roman !== null) return [{ value: roman, unit: null }];
  const plain = trimmed.toLowerCase().replace(/[‐‑‒–—−]/g, '-').replace(/[‘’]/g, "'").replace(roughly, '').replace(/\bminus /, '-').replace(/-\s*(?=[$€£¥₽₹]?\s*\d)/, '-');
  const signed = plain.replace(/^-([$€£¥₽₹]|us\$) ?/, '$1-');
  const found = figure.exec(signed);
  return found === null ? inWords(signed) : inFigures(found[0], signed.slice(0, found.index), signed.slice(found.index + found[0].length));
}

function inFigures(written: string, before: string, behind: string): readonly Quantity[] {
  const value = valueOfFigure(written);
  if (value === null) return [];
  const words = behind.replace(/^(?:st|nd|rd|th)\b/, '').replace(/^-/, ' ').trim().split(' ');
  const scaled = words.findIndex((word) => scaleOf(word) === null);
  const scaling = words.slice(0, scaled === -1 ? words.length : scaled);
  const whole = (scales: readonly string[]): readonly Quantity[] => {
    const scale = scales.reduce((product, word) => product * (scaleOf(word) ?? 1), 1);
    return withUnit(timesExactly(value, scale), before, words.slice(scales.length).join(' '));
  };
  return scaling.join(' ') === 'm' && words.length === 1 ? [...whole(scaling), ...whole([])] : whole(scaling);
}

/** 1.1 million by the decimal point, not by a product that is a hair off. */
function timesExactly(value: number, scale: number): number {
  return Number((value * scale).toPrecision(15));
}

function valueOfFigure(written: string): number | null {
  const bare = written.replace(/[' ]/g, '');
  const [commas, points] = [bare.split(',').length - 1, bare.split('.').length - 1];
  const isDecimal = (separator: ',' | '.'): boolean => {
    if (commas > 0 && points > 0) return bare.lastIndexOf(separator) > bare.lastIndexOf(separator === ',' ? '.' : ',');
    return separator === '.' ? points === 1 : commas === 1 && !/^-?[1-9]\d{0,2},\d{3}$/.test(bare);
  };
  const decimal = isDecimal(',') ? ',' : isDecimal('.') ? '.' : '';
  const [whole = '', share = '', more] = decimal === '' ? [bare] : bare.split(decimal);
  if (more !== undefined || /[.,]/.test(share) || !/^-?(?:\d+|\d{1,3}(?:[.,]\d{3})+)$/.test(whole)) return null;
  return Number(`${whole.replace(/[.,]/g, '')}.${share === '' ? '0' : share}`);
}

function inWords(text: string): readonly Quantity[] {
  const sign = text.startsWith('-') ? -1 : 1;
  const words = text.replaceAll('-', ' ').trim().split(' ');
  const first = words.findIndex(isNumberWord);
  if (first === -1) return [];
  const start = words[first - 1] === 'a' ? first - 1 : first;
  const end = start + words.slice(start).findIndex((word, index, rest) => !isNumberWord(word) && word !== 'a' && !(word === 'and' && isNumberWord(rest[index + 1] ?? '')));
  const last = end < start ? words.length : end;
  const value = valueOfWords(words.slice(start, last));
  return value === null ? [] : withUnit(sign * value, words.slice(0, start).join(' '), words.slice(last).join(' '));
}

function withUnit(value: number, before: string, behind: string): readonly Quantity[] {
  const [front, back] = [before, behind].map((text) => text.trim().replace(/^of /, '').replace(/[,;]$/, ''));
  if (front === undefined || back === undefined || [front, back].some(saysANumber)) return [];
  if (front === '' || back === '') return [{ value, unit: front + back === '' ? null : front + back }];
  // "RMB 30 billion yuan" says its unit twice.
  return [...unitsOf(front)].some((unit) => unitsOf(back).has(unit)) ? [{ value, unit: back }] : [];
}

/** "30 or 40" is no answer. */
function saysANumber(unit: string): boolean {
  return unitsOf(unit).size === 0 && (/\d/.test(unit) || unit.split(' ').some(isNumberWord));
}
