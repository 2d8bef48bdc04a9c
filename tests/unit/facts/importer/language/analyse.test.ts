import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentencesOf } from '@/core/facts/importer/language/analyse';
import { anyParagraph, aSentence } from '../../../builders/importing';

const sentencesIn = (text: string): string[] => sentencesOf(text, 0).map((sentence) => sentence.text);

describe('sentences', () => {
  test.each([
    ['titles', 'Dr. Ada Brown left. She lived in the U.S. for years.', ['Dr. Ada Brown left.', 'She lived in the U.S. for years.']],
    ['decimals and abbreviated names', 'It cost $3.5 million. The U.S. Army paid.', ['It cost $3.5 million.', 'The U.S. Army paid.']],
    ['a quotation that ends one', 'He said “We won.” The crowd cheered.', ['He said “We won.”', 'The crowd cheered.']],
    ['a straight quotation that ends one', 'She asked "Why?" Nobody knew.', ['She asked "Why?"', 'Nobody knew.']],
    ['a quotation of its own', '“Go on.” He went.', ['“Go on.”', 'He went.']],
    ['no-break and double spaces', 'The bridge\u00a0opened in 1932.  It spans the bay.', ['The bridge\u00a0opened in 1932.', 'It spans the bay.']],
    ['an abbreviation in brackets', 'The mill (est. 1901) sold ships. It closed.', ['The mill (est. 1901) sold ships.', 'It closed.']],
    ['questions and exclamations', 'Did it end? Yes! It did.', ['Did it end?', 'Yes!', 'It did.']],
  ])('are told apart beside %s', (_, text, sentences) => {
    expect(sentencesIn(text)).toEqual(sentences);
  });

  test.each([
    ['The bridge cost $3.5 million.', 'cost'],
    ['The port exports copper, raw wool and dried fish.', 'exports'],
    ['The mill employs 40 workers.', 'employs'],
  ])('have a verb where a noun of the same form was seen: %s', (text, verb) => {
    expect(aSentence(text).tokens.find(({ tag }) => tag === 'VERB')?.text).toBe(verb);
  });

  test.each([
    ['The Greek allied forces met Maria Keller.', 'allied', 'ADJ'],
    ['The Greeks allied themselves with Maria Keller.', 'allied', 'VERB'],
    ['Contemporary Iran emerged in 1979.', 'Contemporary', 'ADJ'],
    ['It fell. Contemporary Iran emerged in 1979.', 'Contemporary', 'ADJ'],
    ['Contemporary Motors emerged in 1979.', 'Contemporary', 'PROPN'],
  ])('tell what describes a noun: %s “%s” is %s', (text, word, tag) => {
    expect(sentencesOf(text, 0).flatMap(({ tokens }) => tokens).find((token) => token.text === word)?.tag).toBe(tag);
  });

  test('are none where no full stop stands for hundreds of words, and those beside it are', () => {
    const list = `${'king queen '.repeat(130)}left.`;
    expect(sentencesIn(`It began. ${list} It ended.`)).toEqual(['It began.', 'It ended.']);
  });

  test('are read around what is too long to be a word, in their places', () => {
    const [sentence] = sentencesOf(`See ${'ab-'.repeat(200)} now.`, 0);
    expect(sentence?.tokens.map(({ text, start }) => [text, start])).toEqual([['See', 0], ['now', 605], ['.', 608]]);
  });

  test('count their places from where the paragraph begins', () => {
    expect(sentencesOf('It ended.  It began.', 10).map(({ start, end }) => [start, end])).toEqual([[10, 19], [21, 30]]);
  });

  test('read their own text at their places, and so do their tokens', () => {
    fc.assert(
      fc.property(anyParagraph, fc.nat(50), (paragraph, offset) => {
        const article = `${'x'.repeat(offset)}${paragraph}`;
        for (const { start, end, text, tokens } of sentencesOf(paragraph, offset)) {
          expect(article.slice(start, end)).toBe(text);
          for (const token of tokens) expect(article.slice(token.start, token.end)).toBe(token.text);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('hold base forms and mended parts of speech', () => {
    const tokens = aSentence("Norway's king founded 21st million").tokens.map(({ lemma, tag }) => [lemma, tag]);
    expect(tokens.slice(1, 2)).toEqual([["'s", 'PART']]);
    expect(tokens.slice(3)).toEqual([['found', 'VERB'], ['21st', 'NUM'], ['million', 'NUM']]);
  });
});
