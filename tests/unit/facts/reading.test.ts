import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locateInReading, minutesToRead, parseReading } from '@/core/facts/reading';
import { aFact } from '../builders/fact';

const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');

describe("a section's body", () => {
  test('is paragraphs apart by empty lines, each on a paragraph of the article', () => {
    expect(parseReading('One\nline more. {¶1}\n\n\nTwo. {¶12}\n')).toEqual({
      ok: true, reading: [{ paragraph: 1, text: 'One line more.' }, { paragraph: 12, text: 'Two.' }],
    });
  });

  test('keeps every space that is no line break', () => {
    expect(parseReading('In\u00a01902  or\t so \n it was. {¶1}')).toEqual({
      ok: true, reading: [{ paragraph: 1, text: 'In\u00a01902  or\t so it was.' }],
    });
  });

  test('may be empty, or rest twice on one paragraph', () => {
    expect(parseReading('\n \n')).toEqual({ ok: true, reading: [] });
    expect(parseReading('One. {¶1}\n\nTwo.{¶1}')).toMatchObject({ reading: [{ paragraph: 1 }, { paragraph: 1 }] });
  });

  test.each(['One.', 'One. {1}', 'One. {¶}', '{¶1}', 'One {¶1} more.', 'One. {¶one}'])('is refused with "%s"', (block) => {
    expect(parseReading(`Fine. {¶1}\n\n${block}`)).toEqual({
      ok: false, reason: `the paragraph "${block}…" does not end in {¶N}`,
    });
  });

  test('gives back what was written, for any paragraphs', () => {
    const paragraph = fc.record({ paragraph: fc.nat(99), text: fc.stringMatching(/^[a-z¶{}.]+( [a-z¶{}.]+){0,5}$/) });
    fc.assert(
      fc.property(fc.array(paragraph), (reading) => {
        const body = reading.map((one) => `${one.text} {¶${one.paragraph}}`).join('\n\n');
        expect(parseReading(body)).toEqual({ ok: true, reading });
      }),
    );
  });
});

describe("a fact's place in the reading", () => {
  const fact = aFact('China proposed the [Belt and Road]{initiative} in Astana.', { paragraph: 2 });

  test('is the paragraph on the same paragraph of the article', () => {
    const reading = [{ paragraph: 1, text: 'China proposed the Belt and Road in Astana.' }, { paragraph: 2, text: 'Other words.' }];
    expect(locateInReading(fact, reading)).toBe(1);
  });

  test('is of several such the one that shares most words with the statement', () => {
    const texts = ['Russia answered.', 'In Astana China proposed much.', 'China spoke.'];
    expect(locateInReading(fact, texts.map((text) => ({ paragraph: 2, text })))).toBe(1);
  });

  test('counts a word once, however often it is said, and is the first of equals', () => {
    const texts = ['China.', 'China, China, China!', 'Astana.'];
    expect(locateInReading(fact, texts.map((text) => ({ paragraph: 2, text })))).toBe(0);
  });

  test('is -1 where the reading has none', () => {
    expect(locateInReading(fact, [{ paragraph: 3, text: 'China proposed.' }])).toBe(-1);
    expect(locateInReading(fact, [])).toBe(-1);
  });
});

describe('the time to read', () => {
  test.each([
    [0, 1],
    [100, 1],
    [356, 1],
    [358, 2],
    [476, 2],
    [2380, 10],
  ])('%d words take %d minutes, at 238 a minute (Brysbaert 2019)', (count, minutes) => {
    expect(minutesToRead([{ paragraph: 1, text: words(count) }])).toBe(minutes);
  });

  test('adds up over paragraphs, and is at least a minute', () => {
    expect(minutesToRead(Array.from({ length: 10 }, () => ({ paragraph: 1, text: words(119) })))).toBe(5);
    expect(minutesToRead([])).toBe(1);
  });
});
