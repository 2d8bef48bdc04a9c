import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuote, saysWords } from '@/core/authoring/proposals/quote';
import { articleOf } from '@/core/facts/importer/article';

const texts = [
  'The treaty was signed in 1996. It has five parties. “Who came?” asked Dr. Li. Nobody knew.[3] The rest is told elsewhere',
  'It has five parties. A second treaty followed (in 1997). It was shorter.',
];
const article = articleOf({ title: 'Treaties', blocks: texts.map((text) => ({ kind: 'paragraph', text })) });
const [first, second] = article.paragraphs;

function found(quote: string, within: { start: number; end: number } | null = null) {
  const outcome = findQuote(article.paragraphs, quote, within);
  return outcome.ok ? { paragraph: outcome.paragraph.number, words: article.text.slice(outcome.place.start, outcome.place.end) } : outcome.reason;
}

describe('a quotation', () => {
  test.each([
    ['the first sentence', 'The treaty was signed in 1996.', 1],
    ['one amid others', 'It has five parties.', 1],
    ['one without its full stop', 'It was shorter', 2],
    ['one in quotation marks', '“Who came?” asked Dr. Li.', 1],
    ['one before the number of a note', 'Nobody knew.[3]', 1],
    ['one behind the number of a note, at an end without a mark', 'The rest is told elsewhere', 1],
    ['two together', 'It has five parties. A second treaty followed (in 1997).', 2],
  ])('is found: %s', (_, quote, paragraph) => {
    expect(found(quote)).toEqual({ paragraph, words: quote });
  });

  test('has its exact place in the article', () => {
    const start = article.text.indexOf('A second');
    const outcome = findQuote(article.paragraphs, ' A second treaty followed (in 1997). ', null);
    expect(outcome).toEqual({ ok: true, paragraph: second, place: { start, end: start + 'A second treaty followed (in 1997).'.length } });
  });

  test.each(['', '  ', 'The treaty was signed in 1997.', 'the treaty was signed in 1996.', 'The treaty  was signed in 1996.', 'The rest is told elsewhere It has five parties.', 'Treaties'])('that does not stand there word for word is refused: %j', (quote) => {
    expect(found(quote)).toBe('quote-not-in-article');
  });

  test.each(['signed in 1996.', 'The treaty was signed', 'parties', 'five parties. A second treaty followed (in 1997)', 'It', '1996. It has five parties.'])('of a piece of a sentence is refused: %j', (quote) => {
    expect(found(quote)).toBe('quote-not-a-sentence');
  });

  test('that has to stand in one part is looked for there', () => {
    expect(found('It has five parties.', second)).toEqual({ paragraph: 2, words: 'It has five parties.' });
    expect(found('The treaty was signed in 1996.', second)).toBe('quote-of-another');
    expect(found('It was shorter.', first)).toBe('quote-of-another');
  });

  test('is always, where it is found, what stands at its place', () => {
    fc.assert(fc.property(fc.nat(article.text.length), fc.nat(80), (start, length) => {
      const quote = article.text.slice(start, start + length);
      const outcome = findQuote(article.paragraphs, quote, null);
      if (outcome.ok) expect(article.text.slice(outcome.place.start, outcome.place.end)).toBe(quote.trim());
    }));
  });
});

describe('words', () => {
  test('stand in a text whole and in their order, whatever their case and marks', () => {
    expect(saysWords('The Eight members', 'the eight')).toBe(true);
    expect(saysWords('A weighty matter', 'eight')).toBe(false);
    expect(saysWords('India and Pakistan', 'Pakistan and India')).toBe(false);
    expect(saysWords('the so-called “Shanghai spirit”', 'Shanghai Spirit')).toBe(true);
    expect(saysWords('Anything', '…')).toBe(false);
  });
});
