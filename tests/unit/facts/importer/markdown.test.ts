import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMarkdown } from '@/core/facts/importer/markdown';

const blocksOf = (source: string) => readMarkdown(source).blocks.map(({ kind, text }) => (kind === 'heading' ? `# ${text}` : text));

describe('the blocks of a Markdown text', () => {
  test('are headings and paragraphs; the first heading of level 1 is the title', () => {
    expect(readMarkdown('# The SCO\n\nIt was founded\nin 2001.\n\n## Members ##\n\nThere are ten.\n\n# Again\n\nMore.')).toEqual({
      title: 'The SCO',
      blocks: [
        { kind: 'paragraph', text: 'It was founded in 2001.' },
        { kind: 'heading', text: 'Members' },
        { kind: 'paragraph', text: 'There are ten.' },
        { kind: 'heading', text: 'Again' },
        { kind: 'paragraph', text: 'More.' },
      ],
    });
  });

  test('may have underlined headings', () => {
    expect(readMarkdown('The\nSCO\n===\n\nText.\n\nMembers\n---\nText.')).toEqual({
      title: 'The SCO',
      blocks: [
        { kind: 'paragraph', text: 'Text.' },
        { kind: 'heading', text: 'Members' },
        { kind: 'paragraph', text: 'Text.' },
      ],
    });
  });

  test('have no title where no heading is of level 1', () => {
    expect(readMarkdown('## Members\n\nText.').title).toBeNull();
  });

  test('are one for each item of a list, however it is nested', () => {
    expect(blocksOf('Organs:\n- one\n- two\n  goes on\n\n  second paragraph\n    1. nested\n    2) *nested*\n+ [x] done\n\n- - twice')).toEqual([
      'Organs:', 'one', 'two goes on', 'second paragraph', 'nested', 'nested', 'done', 'twice',
    ]);
  });

  test('keep a year at the start of a line in its sentence', () => {
    expect(blocksOf('It was founded in\n2001. Others joined.')).toEqual(['It was founded in 2001. Others joined.']);
  });

  test('take quotations for paragraphs', () => {
    expect(blocksOf('> A quoted\n> line.\n>\n>> Deeper.')).toEqual(['A quoted line.', 'Deeper.']);
  });

  test.each([
    ['front matter', '---\ntitle: Wrong\n---\nText.'],
    ['fenced code', '```js\n# not a heading\n\nalert(1)\n```\nText.'],
    ['code fenced by tildes around backticks', '~~~~\n```\n~~~\n~~~~\nText.'],
    ['indented code', '    code\n\n    more\n\nText.'],
    ['tables', '| a | b |\n|---|:-:|\n| 1 | 2 |\n\nText.'],
    ['tables without outer bars', 'a | b\n--- | ---\n1 | 2\n\nText.'],
    ['images', '![A map](map.png "Map")\n\nText.'],
    ['images by reference', '![A map][map]\n\n[map]: map.png\n\nText.'],
    ['definitions of links', '[sco]: https://example.org "The SCO"\nText.'],
    ['notes', 'Text.[^1]\n\n[^1]: A note.\n    that goes on'],
    ['rules', '***\n\n- - -\n\nText.\n\n___'],
    ['comments', '<!-- one\n\ntwo -->\nText.'],
    ['scripts', '<script>\nalert(1)\n\n</script>\nText.'],
    ['scripts inside other tags', '<div><script>alert(1)</script></div>\n\nText.'],
    ['scripts inside a line', 'Text.<script>alert(1)</script>'],
    ['tables in HTML', '<table><tr><td>1</td></tr>\n</table>\nText.'],
    ['lists of references', 'Text.\n\n## References\n\n- Zhao, *Essay*.\n- [Link](https://example.org)'],
  ])('leave out %s', (_, source) => {
    expect(blocksOf(source)).toEqual(['Text.']);
  });

  test('go on after a list of references', () => {
    expect(blocksOf('## References\n\n- Zhao.\n\n## Appendix\n\nText.')).toEqual(['# Appendix', 'Text.']);
  });
});

describe('a line of Markdown', () => {
  test.each([
    ['emphasis', 'a *b* **c** _d_ __e__ ***f*** ~~g~~', 'a b c d e f g'],
    ['emphasis within a word', 'un*believ*able', 'unbelievable'],
    ['nested emphasis', '**a _b_ c**', 'a b c'],
    ['links', 'see [the *SCO*](https://example.org/a_(b) "title") here', 'see the SCO here'],
    ['links by reference', '[the SCO][1], [1][] and [1]\n\n[1]: https://example.org', 'the SCO, 1 and 1'],
    ['addresses', '<https://example.org>', 'https://example.org'],
    ['images', 'a ![b *c*](d.png) e', 'a e'],
    ['code', 'call `a *b* <c>` and `` `d` ``', 'call a *b* <c> and `d`'],
    ['tags', 'H<sub>2</sub>O<br>and <span onclick="x()">more</span>', 'H2O and more'],
    ['escapes', '\\*not emphasis\\* \\[1\\]', '*not emphasis* [1]'],
    ['references to characters', '&amp; &#8212; &#x201C; &nbsp;x &unknown;', '& — “ \u00A0x &unknown;'],
    ['line breaks', 'one  \ntwo\\\nthree', 'one two three'],
  ])('loses its markup: %s', (_, source, text) => {
    expect(blocksOf(source)).toEqual([text]);
  });

  test.each(['2 * 3 * 4 = 24', 'snake_case_name', '[a bracket] and (another)', '5 < 6 & 7 > 6', 'a lone ` and a lone *star', '“Ten\u00A0million”', 'C# and F#', 'x~y'])(
    'keeps what only looks like markup: %s',
    (source) => {
      expect(blocksOf(source)).toEqual([source]);
    },
  );

  test('may leave out a picture within emphasis', () => {
    expect(blocksOf('**a ![*x](y.png) b** c *d*')).toEqual(['a b c d']);
  });
});

describe('any text read as Markdown', () => {
  const piece = fc.constantFrom(
    '# ', '\n', '\n\n', '*', '**', '_', '`', '```\n', '[', ']', '](', ')', '![', '<!--', '-->', '<script>', '</script>', '<b', '>', '- ', '1. ',
    '|', '---', '&#0;', '&amp;', '\\', '[^1]', ']: ', 'word ', 'Größe ', '😀', '    ', '~~~\n', '===\n', '\t',
  );

  test('gives lines with words in them, and no tag', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        for (const { text } of readMarkdown(pieces.join('')).blocks) {
          expect(text).toBe(text.trim());
          expect(text).not.toBe('');
          expect(text).not.toContain('\n');
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test.each(['[', '*a ', '`', '``a`', '<!--', '<script>', '![a](', '- ', '>', '&', '](', '[a](b', 'a\n', '**a*b '])('is read however often it repeats %j', (part) => {
    expect(() => readMarkdown(part.repeat(200_000 / part.length))).not.toThrow();
  });
});
