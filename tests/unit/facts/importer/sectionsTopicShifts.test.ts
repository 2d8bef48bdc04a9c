import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sectionStarts } from '@/core/facts/importer/sections/boundaries';
import { stemOf } from '@/core/facts/importer/sections/stem';
import { topicShifts } from '@/core/facts/importer/sections/topicShifts';

const times = (count: number, ...terms: string[]): string[] => Array.from({ length: count }, () => terms).flat();

describe('the gaps between paragraphs', () => {
  test('are deep by the rise of similarity on both sides', () => {
    const paragraphs = [times(10, 'tea'), times(10, 'tea'), times(10, 'ice'), times(10, 'ice')];
    // Either side of the deep gap the blocks are ten of one term against ten of it and ten of the other: cosine 1/√2.
    expect(topicShifts(paragraphs, 20).map(({ before }) => before)).toEqual([1, 2, 3]);
    expect(topicShifts(paragraphs, 20)[1]?.depth).toBeCloseTo(2 / Math.SQRT2, 6);
    expect(topicShifts(paragraphs, 20)[0]?.depth).toBe(0);
  });

  test('are no deeper than 0 in a text all of one', () => {
    expect(topicShifts([times(9, 'tea'), times(9, 'tea'), times(9, 'tea')], 9).map(({ depth }) => depth)).toEqual([0, 0]);
  });

  test('are one choice where they lie closer than a tenth of a section', () => {
    expect(topicShifts([['one'], ['two'], ['three'], times(30, 'four'), ['five']], 100).map(({ before }) => before)).toEqual([4]);
  });

  test('are none between paragraphs that say nothing of a topic, however many', () => {
    expect(topicShifts(Array.from({ length: 1000 }, () => []), 0)).toEqual([]);
  });

  test('have a depth between 0 and 2', () => {
    const paragraph = fc.array(fc.constantFrom('tea', 'ice', 'press', 'rock'), { maxLength: 30 });
    fc.assert(fc.property(fc.array(paragraph, { maxLength: 20 }), fc.integer({ min: 1, max: 200 }), (paragraphs, perSection) => {
      for (const { depth } of topicShifts(paragraphs, perSection)) {
        expect(depth).toBeGreaterThanOrEqual(-1e-9);
        expect(depth).toBeLessThanOrEqual(2 + 1e-9);
      }
    }));
  });
});

describe('the cuts', () => {
  const even = [0, 100, 200, 300, 400, 500, 600];
  const shifts = (...depths: number[]) => depths.map((depth, index) => ({ before: index + 1, depth }));

  test('are at the deepest gaps', () => {
    expect(sectionStarts(shifts(0, 1, 0, 1, 0), even, 3)).toEqual([0, 2, 4]);
    expect(sectionStarts(shifts(1, 0, 0, 0, 1), even, 3)).toEqual([0, 1, 5]);
  });

  test('are even where no gap is deeper', () => {
    expect(sectionStarts(shifts(0, 0, 0, 0, 0), even, 3)).toEqual([0, 2, 4]);
  });

  test('are as many as there are gaps, if those are fewer', () => {
    expect(sectionStarts(shifts(0, 1, 0, 0, 0).slice(1, 2), even, 4)).toEqual([0, 2]);
    expect(sectionStarts([], even, 4)).toEqual([0]);
    expect(sectionStarts(shifts(1), [0, 0, 0], 2)).toEqual([0, 1]);
  });
});

test.each([
  [['riot', 'riots', 'rioting'], 'riot'], [['policy', 'policies'], 'policy'], [['organisation', 'organization', 'organised', 'organizing'], 'organis'],
  [['stop', 'stopped', 'stopping', "stop's"], 'stop'], [['trade', 'trades', 'traded', 'trading'], 'trad'], [['crisis'], 'crisis'], [['as'], 'as'],
])('the stem of %j is "%s"', (words, stem) => {
  expect(words.map(stemOf)).toEqual(words.map(() => stem));
});
