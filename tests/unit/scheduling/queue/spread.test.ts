import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spread } from '@/core/scheduling/queue/spread';

test.each([
  [['a', 'b', 'c', 'd'], ['1', '2'], ['a', 'b', '1', 'c', '2', 'd']],
  [['a', 'b', 'c'], ['1'], ['a', 'b', '1', 'c']],
  [['a'], ['1', '2', '3'], ['a', '1', '2', '3']],
  [[], ['1', '2'], ['1', '2']],
  [['a', 'b'], [], ['a', 'b']],
])('%j with %j among them is %j', (others, some, expected) => {
  expect(spread(others, some)).toEqual(expected);
});

test('items spread among others all stay, in their orders, and no two gaps differ much', () => {
  fc.assert(
    fc.property(fc.nat(40), fc.nat(40), (otherCount, someCount) => {
      const others = Array.from({ length: otherCount }, (_, index) => ({ isSome: false, index }));
      const some = Array.from({ length: someCount }, (_, index) => ({ isSome: true, index }));
      const mixed = spread(others, some);
      expect(mixed.filter(({ isSome }) => isSome)).toEqual(some);
      expect(mixed.filter(({ isSome }) => !isSome)).toEqual(others);
      const places = mixed.flatMap(({ isSome }, place) => (isSome ? [place] : []));
      const gaps = places.slice(1).map((place, index) => place - places[index]!);
      if (gaps.length > 0) expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThanOrEqual(1);
    }),
  );
});
