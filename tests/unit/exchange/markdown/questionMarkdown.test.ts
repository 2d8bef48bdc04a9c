import fc from 'fast-check';
import { micromark } from 'micromark';
import { describe, expect, test } from 'vitest';
import { questionMarkdown } from '@/core/exchange/markdown/questionMarkdown';
import type { CitedArticle, QuotedQuestion } from '@/core/exchange/markdown/questionMarkdown';

const article: CitedArticle = { article: 'China and the SCO', author: 'Zhao Huasheng', publisher: 'A Press', year: 2022 };
const quoted = (parts: Partial<QuotedQuestion> = {}): QuotedQuestion =>
  ({ stem: 'When was it founded?', options: [], right: '2001', explanation: null, paragraph: 4, ...parts });

/** What means something to readers of Markdown, among what does not. */
const signs = Array.from('ab1 .-+=#*_`~[]()<>&!|\\:"\'');

/** What a reader of Markdown shows, with entities of HTML as the characters that they stand for. */
const shown = (markdown: string): string => micromark(markdown)
  .replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

describe('a question as Markdown', () => {
  test('has its stem, options, answer, explanation and source', () => {
    const question = quoted({ options: ['1996', '2001'], explanation: 'It grew out of the Shanghai Five.' });
    expect(questionMarkdown(question, article)).toBe([
      '**When was it founded?**', '', '- 1996', '- 2001', '', 'Answer: **2001**', '', 'It grew out of the Shanghai Five.', '',
      '— Zhao Huasheng, “China and the SCO”, A Press, 2022, paragraph 4', '',
    ].join('\n'));
  });

  test('leaves out what there is not', () => {
    expect(questionMarkdown(quoted(), { article: '', author: '', publisher: '', year: 0 }))
      .toBe('**When was it founded?**\n\nAnswer: **2001**\n\n— paragraph 4\n');
    expect(questionMarkdown(quoted(), { ...article, author: '', year: 0 })).toContain('\n— “China and the SCO”, A Press, paragraph 4\n');
  });

  test('shows a gap as one', () => {
    const markdown = questionMarkdown(quoted({ stem: 'Founded in ____ in Shanghai' }), article);
    expect(markdown).toContain('**Founded in \\_\\_\\_\\_ in Shanghai**');
    expect(shown(markdown)).toContain('<strong>Founded in ____ in Shanghai</strong>');
  });

  test.each(['# one', '- one', '+ one', '1. one', '12) one', '> one', '=== one', '--- one', '```one', '[one](https://example.org)', '<b>one</b>', '&amp;', '*one*', '_one_', '~~one~~', '\\one', '| one |'])(
    'takes %s for no markup', (text) => {
      expect(shown(questionMarkdown(quoted({ explanation: text, options: [text, 'two'] }), article)).split('\n'))
        .toEqual(expect.arrayContaining([`<p>${text}</p>`, `<li>${text}</li>`]));
    },
  );

  test('is shown as it was written, whatever it says', () => {
    // Letters at the ends, as space there is left out.
    const anyText = fc.string({ unit: fc.constantFrom(...signs), minLength: 1, maxLength: 30 }).map((text) => `x${text}x`.replace(/\s+/g, ' '));
    fc.assert(fc.property(anyText, anyText, anyText, (stem, right, explanation) => {
      const lines = shown(questionMarkdown(quoted({ stem, right, explanation, options: [right] }), article)).split('\n');
      expect(lines).toEqual(expect.arrayContaining([`<p><strong>${stem}</strong></p>`, `<li>${right}</li>`, `<p>Answer: <strong>${right}</strong></p>`, `<p>${explanation}</p>`]));
    }));
  });
});
