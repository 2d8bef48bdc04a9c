import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gradeResponse } from '@/core/grading/grade';
import { questionView } from '@/core/questions/view';
import { anOrdering } from '../../builders/question';
import { gradesAs, long, rightToLeft } from './table';

const order = (items: readonly string[]) => ({ kind: 'order', items }) as const;
/** By letters: first is a, second is b. */
const words: Readonly<Record<string, string>> = { a: 'first', b: 'second', c: 'third', d: 'fourth' };
const spelt = (letters: string): readonly string[] => Array.from(letters, (letter) => words[letter] ?? '');
const scoreOf = (items: readonly string[]) => gradeResponse(anOrdering(), order(items));

describe('an order: the share of neighbours that follow one another', () => {
  gradesAs(anOrdering(), (letters: string) => order(spelt(letters)), [
    ['abcd', 1], ['dcba', 0], ['bcda', 2 / 3], ['dabc', 2 / 3], ['abdc', 1 / 3], ['bacd', 1 / 3], ['acbd', 0], ['cdab', 2 / 3], ['badc', 0], ['adbc', 1 / 3],
    ['cabd', 1 / 3], ['bdac', 0], ['abc', 2 / 3], ['ab', 1 / 3], ['cd', 1 / 3], ['a', 0],
  ]);
  gradesAs(anOrdering(), order, [[[], 0], [[''], 0], [['  '], 0], [['🙂'], 0], [[rightToLeft], 0], [[long], 0], [['First', 'Second', 'Third', 'Fourth'], 0]]);
});

test("an item's part is 1 right behind its predecessor, the first's at the top", () => {
  expect(scoreOf(spelt('abdc')).parts).toEqual([1, 1, 0, 0]);
  expect(scoreOf(spelt('dabc')).parts).toEqual([0, 1, 1, 0]);
  expect(scoreOf(spelt('dcba')).parts).toEqual([0, 0, 0, 0]);
  expect(scoreOf([]).parts).toEqual([0, 0, 0, 0]);
});

test('is shown in an order fixed by the seed, of the same items, that is never the right one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 6 }), fc.string(), (count, seed) => {
      const key = Array.from({ length: count }, (_, index) => `item ${index}`);
      const question = anOrdering({ items: key.map((text) => [text, ''] as const) });
      const { form } = questionView(question, seed);
      const shown = form.kind === 'order' ? form.items : [];
      expect(shown).not.toEqual(key);
      expect([...shown].sort()).toEqual(key);
      expect(questionView(question, seed).form).toEqual(form);
    }),
  );
});
