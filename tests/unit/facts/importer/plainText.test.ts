import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPlainText } from '@/core/facts/importer/plainText';

const textsOf = (source: string) => readPlainText(source).blocks.map(({ text }) => text);

describe('a plain text', () => {
  test('has paragraphs apart by empty lines, each on one line', () => {
    expect(readPlainText('The first line\r\nand the second.\r\n \r\n\r\nAnother paragraph.')).toEqual({
      title: null,
      blocks: [
        { kind: 'paragraph', text: 'The first line and the second.' },
        { kind: 'paragraph', text: 'Another paragraph.' },
      ],
    });
  });

  test('has a paragraph in each line where no line is empty', () => {
    expect(textsOf('One sentence.\nAnother sentence.\rA third.')).toEqual(['One sentence.', 'Another sentence.', 'A third.']);
  });

  test('has its title above its first paragraph, and headings between', () => {
    expect(readPlainText('On Hedging\n\nStates hedge.\n\n2. Why they do\n\nThey are unsure.')).toEqual({
      title: 'On Hedging',
      blocks: [
        { kind: 'paragraph', text: 'States hedge.' },
        { kind: 'heading', text: '2. Why they do' },
        { kind: 'paragraph', text: 'They are unsure.' },
      ],
    });
  });

  test('has no title where it has nothing but short lines', () => {
    expect(readPlainText('Alpha\n\nBeta')).toEqual({
      title: null,
      blocks: [{ kind: 'heading', text: 'Alpha' }, { kind: 'heading', text: 'Beta' }],
    });
  });

  test.each([
    ['ends a sentence', 'It was so.'],
    ['ends a quotation', 'They call it “the Shanghai Spirit”'],
    ['begins in the middle', 'and so it went on'],
    ['has no letters', '* * *'],
    ['is too long', `A ${'very '.repeat(20)}long line without an end`],
  ])('has no heading in a line that %s', (_, line) => {
    expect(readPlainText(`Body text.\n\n${line}\n\nBody text.`).blocks.map(({ kind }) => kind)).not.toContain('heading');
  });

  test('has a paragraph in each item of a list, without its mark', () => {
    expect(readPlainText('It has three organs:\n- the Council\n- the Secretariat in\n  Beijing\n* RATS\n\nThat is all.').blocks).toEqual([
      { kind: 'paragraph', text: 'It has three organs:' },
      { kind: 'paragraph', text: 'the Council' },
      { kind: 'paragraph', text: 'the Secretariat in Beijing' },
      { kind: 'paragraph', text: 'RATS' },
      { kind: 'paragraph', text: 'That is all.' },
    ]);
  });

  test('keeps a dash that begins a line in the middle of a sentence', () => {
    expect(textsOf('The members\n- all eight of them -\nagreed.\n\nThat was new.')[0]).toBe('The members - all eight of them - agreed.');
  });

  test('keeps no-break spaces within, and typographic quotes', () => {
    expect(textsOf('They said “ten\u00A0million”.\n20\u00A0% more.')).toEqual(['They said “ten\u00A0million”.', '20\u00A0% more.']);
    expect(textsOf('About 20\n\u00A0% of it.\n\nMore.')[0]).toBe('About 20 \u00A0% of it.');
  });

  test('is empty where there is nothing to see', () => {
    expect(readPlainText('\uFEFF \n\t\n\n')).toEqual({ title: null, blocks: [] });
  });

  test('is read in time that grows with its length, whatever it is made of', () => {
    const source = `Begin ${' '.repeat(200_000)}x\n${'\n \n'.repeat(50_000)}${'a\n'.repeat(100_000)}end.`;
    expect(textsOf(source).at(-1)).toMatch(/end\.$/);
  });

  test('gives one line per block, in the order of the source, and loses no word', () => {
    const line = fc.stringMatching(/^[A-Za-z.,:“” ]{0,20}$/);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const { title, blocks } = readPlainText(lines.join('\n'));
        const read = [title ?? '', ...blocks.map(({ text }) => text)].join(' ');
        expect(blocks.every(({ text }) => text !== '' && !text.includes('\n'))).toBe(true);
        expect(read.split(/\s+/).filter(Boolean)).toEqual(lines.join(' ').split(/\s+/).filter(Boolean));
      }),
    );
  });
});
