import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleOf, type Article, type ArticleBlock } from '@/core/facts/importer/article';
import { sectionsOf } from '@/core/facts/importer/sections/sections';
import { cpuMs } from '../../cpuTime';

const heading = (text: string): ArticleBlock => ({ kind: 'heading', text });
const paragraph = (text: string): ArticleBlock => ({ kind: 'paragraph', text });
const anArticle = (...blocks: ArticleBlock[]): Article => articleOf({ title: null, blocks });

const topics = {
  tea: [
    'The leaves of the tea plant are plucked by hand, and the leaves are dried before the tea is rolled.',
    'A cup of green tea needs water that does not boil, since boiling water burns the leaves of the plant.',
    'Black tea comes from oxidised leaves, and the plucked leaves of the tea plant darken as they dry.',
  ],
  glacier: [
    'The ice of a glacier flows downhill, and the glacier grinds the rock of the valley beneath the ice.',
    'Meltwater runs under the ice, so that the glacier slides over the rock and carves the valley.',
    'A moraine of crushed rock marks where the ice of the glacier once filled the valley floor.',
  ],
  printing: [
    'The printing press of Johannes Gutenberg set metal type in rows, and the press inked the type.',
    'Books from the printing press spread, for the metal type of Gutenberg could print many books.',
    'A compositor set the type for the press, and the books of Gutenberg left the workshop in sheets.',
  ],
} as const;

/** A paragraph of about `words` words on a topic. */
function on(topic: keyof typeof topics, words: number, from = 0): ArticleBlock {
  const sentences = topics[topic];
  const all = Array.from({ length: Math.ceil(words / 18) }, (_, index) => sentences[(from + index) % sentences.length]);
  return paragraph(all.join(' '));
}

const numbers = (article: Article): (readonly number[])[] => sectionsOf(article).map(({ paragraphs }) => paragraphs);
const titles = (article: Article): string[] => sectionsOf(article).map(({ title }) => title);

describe("sections by the author's headings", () => {
  test('keep the headings and what stands under them', () => {
    expect(sectionsOf(anArticle(heading('Leaves'), on('tea', 100), on('tea', 50), heading('Ice'), on('glacier', 100)))).toEqual([
      { title: 'Leaves', paragraphs: [1, 2] },
      { title: 'Ice', paragraphs: [3] },
    ]);
  });

  test('join a short part to the next under the heading of the longer', () => {
    expect(sectionsOf(anArticle(
      heading('In short'), on('tea', 36), heading('Leaves'), on('tea', 100), heading('Ice'), on('glacier', 100),
    ))).toEqual([{ title: 'Leaves', paragraphs: [1, 2] }, { title: 'Ice', paragraphs: [3] }]);
  });

  test('join a short last part to the one before', () => {
    expect(sectionsOf(anArticle(heading('Leaves'), on('tea', 100), heading('Ice'), on('glacier', 100), heading('Thanks'), paragraph('To all.')))).toEqual([
      { title: 'Leaves', paragraphs: [1] }, { title: 'Ice', paragraphs: [2, 3] },
    ]);
  });

  test('title a long lead by its terms, join a short one to the first part', () => {
    expect(titles(anArticle(on('printing', 100), heading('Leaves'), on('tea', 100), heading('Ice'), on('glacier', 100)))[0]).toMatch(/press|Gutenberg|type/);
    expect(sectionsOf(anArticle(paragraph('A lead.'), heading('Leaves'), on('tea', 100), heading('Ice'), on('glacier', 100)))[0])
      .toEqual({ title: 'Leaves', paragraphs: [1, 2] });
  });

  test('call a lead without a telling term the introduction', () => {
    const lead = paragraph(Array.from({ length: 90 }, () => 'so').join(' '));
    expect(titles(anArticle(lead, heading('Leaves'), on('tea', 100), heading('Ice'), on('glacier', 100)))[0]).toBe('Introduction');
  });

  test('tell equal headings apart by a number', () => {
    expect(titles(anArticle(heading('History'), on('tea', 100), heading('Ice'), on('glacier', 100), heading('history'), on('tea', 100)))).toEqual([
      'History', 'Ice', 'history (2)',
    ]);
  });

  test('are not used where only one heading holds paragraphs', () => {
    const article = anArticle(on('tea', 100), on('tea', 100), heading('Ice'), on('glacier', 100), on('glacier', 100), heading('Notes'));
    expect(titles(article)).not.toContain('Ice');
  });
});

describe('sections by topic', () => {
  test('begin where the topic evidently shifts', () => {
    const article = anArticle(
      on('tea', 72), on('tea', 90, 1), on('tea', 72, 2), on('tea', 90),
      on('glacier', 72), on('glacier', 90, 1),
      on('printing', 72), on('printing', 90, 1), on('printing', 72, 2),
    );
    expect(numbers(article)).toEqual([[1, 2, 3, 4], [5, 6], [7, 8, 9]]);
  });

  test('are titled by what is theirs alone', () => {
    const article = anArticle(on('tea', 150), on('tea', 150, 1), on('glacier', 150), on('glacier', 150, 1), on('printing', 150), on('printing', 150, 1));
    const [tea, glacier, printing] = titles(article);
    expect(tea).toMatch(/tea|leaves/i);
    expect(glacier).toMatch(/glacier|ice|rock/i);
    expect(printing).toMatch(/Gutenberg|press|type/i);
  });

  test('keep a name that "and" joins, and part those it only puts side by side', () => {
    const roads = paragraph(`The Belt and Road Initiative grew. ${'Ports joined the Belt and Road Initiative in spring. '.repeat(12)}`);
    const peoples = paragraph(`Later Norway and Sweden talked. ${'Fish from Norway fed the towns that Sweden had built. '.repeat(12)}`);
    expect(titles(anArticle(roads, peoples, on('tea', 120)))).toEqual([
      expect.stringMatching(/^Belt and Road Initiative/), expect.not.stringContaining('Norway and Sweden talked'), expect.stringMatching(/tea|leaves|plant/i),
    ]);
  });

  test.each([
    [0, 0, 0], [1, 500, 1], [2, 500, 2], [3, 20, 1], [3, 90, 3], [6, 90, 3], [12, 90, 3], [20, 90, 6], [40, 90, 11], [80, 90, 12],
  ])('%i paragraphs of about %i words are %i sections', (count, words, expected) => {
    const keys = Object.keys(topics) as (keyof typeof topics)[];
    const blocks = Array.from({ length: count }, (_, index) => on(keys[Math.floor(index / 4) % 3] ?? 'tea', words, index));
    expect(sectionsOf(anArticle(...blocks))).toHaveLength(expected);
  });

  test('are found in 100,000 words within seconds', () => {
    const keys = Object.keys(topics) as (keyof typeof topics)[];
    const blocks = Array.from({ length: 1000 }, (_, index) => on(keys[Math.floor(index / 80) % 3] ?? 'tea', 100, index));
    const article = anArticle(...blocks);
    expect(cpuMs(() => expect(sectionsOf(article)).toHaveLength(12))).toBeLessThan(4000);
  });

  test('cost no more in paragraphs of one word, under one heading or many', () => {
    const blocks = Array.from({ length: 20_000 }, (_, index) => paragraph(`Word${index % 977}`));
    const underHeadings = blocks.flatMap((block, index) => (index % 10_000 === 0 ? [heading(`Part ${index}`), block] : [block]));
    expect(cpuMs(() => {
      expect(sectionsOf(anArticle(...blocks))).toHaveLength(12);
      expect(numbers(anArticle(...underHeadings)).map(({ length }) => length)).toEqual([10_000, 10_000]);
      expect(sectionsOf(anArticle(...blocks.flatMap((block) => [heading('Notes'), block, heading('More'), block])))).toHaveLength(500);
    })).toBeLessThan(4000);
  });
});

describe('sections of any article', () => {
  const word = fc.oneof(fc.constantFrom('tea', 'Tea', 'the', 'of', 'and', 'China', 'Russia', 'SCO', '2013', 'ice.', '“', '—', 'мир', '条約', '🙂', "China's"), fc.string({ unit: 'grapheme', maxLength: 6 }));
  const text = fc.array(word, { maxLength: 120 }).map((words) => words.join(' '));
  const block = fc.record({ kind: fc.constantFrom('heading', 'paragraph'), text });
  const article = fc.array(block, { maxLength: 25 }).map((blocks) => anArticle(...blocks));

  test('hold every paragraph exactly once, in order', () => {
    fc.assert(fc.property(article, (any) => {
      expect(numbers(any).flat()).toEqual(any.paragraphs.map(({ number }) => number));
      expect(numbers(any).every((ofSection) => ofSection.length > 0)).toBe(true);
    }));
  });

  test('have titles unlike each other, never empty', () => {
    fc.assert(fc.property(article, (any) => {
      const lower = titles(any).map((title) => title.toLowerCase());
      expect(new Set(lower).size).toBe(lower.length);
      expect(lower.every((title) => title.trim() !== '')).toBe(true);
    }));
  });

  test('of our own titling have at most six words and a capital', () => {
    fc.assert(fc.property(fc.array(text, { maxLength: 12 }), (texts) => {
      for (const title of titles(anArticle(...texts.map(paragraph)))) {
        expect(title.split(' ').length).toBeLessThanOrEqual(6);
        expect(title.charAt(0)).toBe(title.charAt(0).toUpperCase());
      }
    }));
  });

  test('are the same each time', () => {
    fc.assert(fc.property(article, (any) => {
      expect(sectionsOf(any)).toEqual(sectionsOf(any));
    }), { numRuns: 30 });
  });
});
