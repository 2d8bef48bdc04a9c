import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countOptions, facilityIndex } from '@/core/analytics/itemStatistics';

const score = fc.double({ min: 0, max: 1, noNaN: true });

describe('the facility index', () => {
  test('is null without responses, not 0', () => {
    expect(facilityIndex([])).toBeNull();
  });

  test.each([
    [[1, 1, 1], 1],
    [[0, 0], 0],
    [[1, 0, 0, 0], 0.25],
    [[1, 0.5, 0], 0.5],
    [[0.75, 0.25, 1, 0.5, 0], 0.5],
  ])('of the scores %j is their mean, %d (Moodle, Quiz statistics calculations: facility index)', (scores, mean) => {
    expect(facilityIndex(scores)).toBe(mean);
  });

  test('lies between the lowest and the highest score', () => {
    fc.assert(
      fc.property(fc.array(score, { minLength: 1 }), (scores) => {
        const index = facilityIndex(scores);
        expect(index).toBeGreaterThanOrEqual(Math.min(...scores) - 1e-12);
        expect(index).toBeLessThanOrEqual(Math.max(...scores) + 1e-12);
      }),
    );
  });
});

describe('the count of options', () => {
  test('orders them by how often they were chosen, those never chosen last', () => {
    const chosen = [['Osh'], ['Dushanbe'], ['Dushanbe'], ['Dushanbe']];
    expect(countOptions(['Astana', 'Dushanbe', 'Osh'], chosen)).toEqual([
      { text: 'Dushanbe', count: 3, share: 0.75 },
      { text: 'Osh', count: 1, share: 0.25 },
      { text: 'Astana', count: 0, share: 0 },
    ]);
  });

  test('takes in answers that were no option', () => {
    expect(countOptions([], [['osh'], ['No answer']])).toEqual([
      { text: 'osh', count: 1, share: 0.5 },
      { text: 'No answer', count: 1, share: 0.5 },
    ]);
  });

  test('counts an answer once in a response, and shares of all responses, which may add up to more than 1', () => {
    expect(countOptions(['trust', 'speed'], [['trust', 'trust', 'speed'], ['trust']])).toEqual([
      { text: 'trust', count: 2, share: 1 },
      { text: 'speed', count: 1, share: 0.5 },
    ]);
  });

  test('keeps the given order among equals', () => {
    expect(countOptions(['c', 'a', 'b'], [['b'], ['a'], ['c']]).map(({ text }) => text)).toEqual(['c', 'a', 'b']);
  });

  test('has no shares without responses', () => {
    expect(countOptions(['Osh'], [])).toEqual([{ text: 'Osh', count: 0, share: null }]);
  });

  test('adds up to the answers given, each option once', () => {
    const response = fc.subarray(['a', 'b', 'c', 'x']);
    fc.assert(
      fc.property(fc.array(response), (chosen) => {
        const counts = countOptions(['a', 'b', 'c'], chosen);
        expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(chosen.flat().length);
        expect(new Set(counts.map(({ text }) => text)).size).toBe(counts.length);
        expect(counts.every(({ share }) => share === null || (share >= 0 && share <= 1))).toBe(true);
      }),
    );
  });
});
