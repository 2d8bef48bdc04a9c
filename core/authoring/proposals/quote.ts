import type { ArticleParagraph, TextRange } from '../../facts/importer/article';
import { wordsOf } from '../../text';
import { contains } from '../place';
import type { ProposalRefusal } from './proposal';

export type QuoteFound =
  | { readonly ok: true; readonly paragraph: ArticleParagraph; readonly place: TextRange }
  | { readonly ok: false; readonly reason: ProposalRefusal };

/** Where a quotation stands, word for word and as whole sentences within one paragraph; `within` says in what part of
 *  the article it has to. */
export function findQuote(paragraphs: readonly ArticleParagraph[], typed: string, within: TextRange | null): QuoteFound {
  const quote = typed.trim();
  const found = quote === '' ? [] : paragraphs.flatMap((paragraph) => placesIn(paragraph, quote).map((place) => ({ paragraph, place })));
  if (found.length === 0) return { ok: false, reason: 'quote-not-in-article' };
  const inside = found.filter(({ place }) => within === null || contains(within, place));
  if (inside.length === 0) return { ok: false, reason: 'quote-of-another' };
  const whole = inside.find(({ paragraph, place }) => isWhole(paragraph, place));
  return whole === undefined ? { ok: false, reason: 'quote-not-a-sentence' } : { ok: true, ...whole };
}

function placesIn({ text, start }: ArticleParagraph, quote: string): TextRange[] {
  const places: TextRange[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    places.push({ start: start + at, end: start + at + quote.length });
  }
  return places;
}

/** What may follow a sentence's last mark: marks of quoting, closing brackets, the number of a note. */
const closing = String.raw`(?:[\p{Pf}\p{Pe}"'’]|\[\d{1,3}\])*`;
const ending = new RegExp(`[.!?…]${closing}$`, 'u');
const opening = new RegExp(`[.!?…]${closing}\\s+[\\p{Pi}\\p{Ps}"'‘]*$`, 'u');
const restOfEnding = new RegExp(`^[.!?…]*${closing}`, 'u');

/** An abbreviation's full stop is taken for a sentence's: that errs towards letting a quotation pass. */
function isWhole({ text, start, end }: ArticleParagraph, place: TextRange): boolean {
  const before = text.slice(0, place.start - start);
  const upTo = text.slice(0, place.end - start);
  const after = text.slice(place.end - start);
  const beginsWhole = before.trim() === '' || opening.test(before);
  const rest = restOfEnding.exec(after)?.[0] ?? '';
  const endsWhole = place.end === end || after.trim() === '' || (ending.test(upTo + rest) && /^(?:\s|$)/.test(after.slice(rest.length)));
  return beginsWhole && endsWhole;
}

/** Whether some words stand in a text, in their order, as whole words. */
export function saysWords(text: string, words: string): boolean {
  const wanted = wordsOf(words).join(' ');
  return wanted !== '' && ` ${wordsOf(text).join(' ')} `.includes(` ${wanted} `);
}
