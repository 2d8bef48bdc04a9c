import { expect, test } from 'vitest';
import { Remembered } from '@/server/remembered';

test('what was asked for last is remembered, as much as there is room for', () => {
  const remembered = new Remembered<string, number>(2);
  remembered.set('one', 1);
  remembered.set('two', 2);
  expect(remembered.get('one')).toBe(1);
  remembered.set('three', 3);
  expect(['one', 'two', 'three'].map((key) => remembered.get(key))).toEqual([1, undefined, 3]);
  remembered.set('three', 33);
  expect(['one', 'three'].map((key) => remembered.get(key))).toEqual([1, 33]);
});
