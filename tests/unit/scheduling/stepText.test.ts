import { describe, expect, test } from 'vitest';
import { parseSteps, stepsText } from '@/core/scheduling/stepText';

describe('learning steps as text', () => {
  test('are read in minutes, hours and days, bare numbers as minutes', () => {
    expect(parseSteps('1m 10m 2h 1d 5')).toEqual([1, 10, 120, 1440, 5]);
    expect(parseSteps(' 1m, 10m ')).toEqual([1, 10]);
    expect(parseSteps('')).toEqual([]);
    expect(parseSteps('0.5m')).toEqual([0.5]);
  });

  test('are refused where a word is no waiting time', () => {
    for (const text of ['soon', '1m ten', '0m', '-5m', '5w', '1e3']) expect(parseSteps(text)).toBeNull();
  });

  test('are written as they are read', () => {
    expect(stepsText([1, 10, 120])).toBe('1m 10m 2h');
    for (const steps of [[], [1, 10], [0.5, 60, 1440]]) expect(parseSteps(stepsText(steps))).toEqual(steps);
  });
});
