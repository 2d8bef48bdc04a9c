import type { Token, TokenSpan } from './token';

const closingQuotes: ReadonlySet<string> = new Set(['”', '"', '’', "'", '»']);

/** Splits what was taken for one sentence where a quotation ends in a full stop and a capital follows. */
export function splitAfterQuotes(spans: readonly TokenSpan[], tokens: readonly Token[]): TokenSpan[] {
  return spans.flatMap(({ from, to }) => {
    const parts: TokenSpan[] = [];
    let begin = from;
    for (let index = from + 1; index < to - 1; index += 1) {
      if (!endsQuotation(tokens, index)) continue;
      parts.push({ from: begin, to: index + 1 });
      begin = index + 1;
    }
    return [...parts, { from: begin, to }];
  });
}

const abbreviation = /^(?:est|ca|c|approx|cf|b|d|fl|r|incl)$/;

/** Joins what was taken for two sentences at an abbreviation within brackets: "(est. 1901)". */
export function joinedInBrackets(spans: readonly TokenSpan[], tokens: readonly Token[]): TokenSpan[] {
  const joined: TokenSpan[] = [];
  for (const span of spans) {
    const before = joined.at(-1);
    if (before !== undefined && endsInBrackets(tokens, before)) joined[joined.length - 1] = { from: before.from, to: span.to };
    else joined.push(span);
  }
  return joined;
}

function endsInBrackets(tokens: readonly Token[], { from, to }: TokenSpan): boolean {
  const texts = tokens.slice(from, to).map(({ text }) => text);
  const last = texts.at(-1) === '.' ? texts.at(-2) : texts.at(-1)?.replace(/\.$/, '');
  return abbreviation.test(last ?? '') && texts.lastIndexOf('(') > texts.lastIndexOf(')');
}

function endsQuotation(tokens: readonly Token[], index: number): boolean {
  const [before, quote, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (before === undefined || quote === undefined || after === undefined) return false;
  return closingQuotes.has(quote.text) && /[.?!]$/.test(before.text) && before.end === quote.start
    && after.start > quote.end && /^\p{Lu}/u.test(after.text);
}
